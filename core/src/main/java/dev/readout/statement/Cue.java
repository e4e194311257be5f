package dev.readout.statement;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The reporting words of a statement: “said”, “stressed”, “spoke about”, “according to”.
 *
 * <p>The cue is the verb with its particle or preposition. The lemma is the dictionary form of the cue:
 *
 * <pre>{@code
 * Cue cue = Cue.of(text.find("spoke about"), "speak about");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Cue permits ImmutableCue {
    Cue() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableCue.builder();
    }

    /**
     * Returns a cue without a lemma.
     *
     * @param passage the words
     * @return the cue
     */
    public static Cue of(Passage passage) {
        return builder().passage(passage).build();
    }

    /**
     * Returns a cue with its lemma.
     *
     * @param passage the words
     * @param lemma the dictionary form of the words, not blank
     * @return the cue
     * @throws IllegalArgumentException if the lemma is blank
     */
    public static Cue of(Passage passage, String lemma) {
        return builder()
                .passage(passage)
                .lemma(Objects.requireNonNull(lemma, "lemma"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this cue.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableCue.builder().from(this);
    }

    /** {@return the words} */
    public abstract Passage passage();

    /** {@return the dictionary form of the words, if it was recorded} */
    public abstract Optional<String> lemma();

    /**
     * Returns a short description.
     *
     * @return the words
     */
    @Override
    public final String toString() {
        return "Cue " + passage();
    }

    @Value.Check
    final void check() {
        Require.words("lemma", lemma());
    }

    /** Builds a {@link Cue}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableCue.Builder {
        /**
         * Sets the reporting words.
         *
         * @param passage the verb with its particle or preposition
         * @return this builder
         */
        Builder passage(Passage passage);

        /**
         * Sets the dictionary form of the words.
         *
         * @param lemma the form, such as “say”, not blank, or null to unset it
         * @return this builder
         */
        Builder lemma(@Nullable String lemma);

        /**
         * Returns the cue with the attributes that were set.
         *
         * @return the cue
         * @throws IllegalStateException if {@code passage} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Cue build();
    }
}
