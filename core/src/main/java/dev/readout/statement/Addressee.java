package dev.readout.statement;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one to whom a statement is made: the words that name the addressee, and the speakers for whom the words stand.
 *
 * <pre>{@code
 * Addressee reporters = Addressee.of(text.find("reporters"));
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Addressee permits ImmutableAddressee {
    Addressee() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableAddressee.builder();
    }

    /**
     * Returns an addressee with a mention and these speakers.
     *
     * @param mention the words that name the addressee
     * @param speakers the speakers for whom the words stand; may be empty
     * @return the addressee
     * @throws IllegalArgumentException if a speaker is listed twice
     */
    public static Addressee of(Passage mention, Speaker... speakers) {
        return builder()
                .mention(Objects.requireNonNull(mention, "mention"))
                .speakers(List.of(speakers))
                .build();
    }

    /**
     * Returns a builder with the attributes of this addressee.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableAddressee.builder().from(this);
    }

    /** {@return the words that name the addressee, if there are any} */
    public abstract Optional<Passage> mention();

    /** {@return the speakers for whom the words stand, each once; empty if they are not known} */
    public abstract List<Speaker> speakers();

    /**
     * Returns a short description.
     *
     * @return the words and the ids of the speakers
     */
    @Override
    public final String toString() {
        return "Addressee" + mention().map(m -> " " + m).orElse("") + " " + Require.ids(speakers(), Speaker::id);
    }

    @Value.Check
    final void check() {
        Require.that(!speakers().isEmpty() || mention().isPresent(), "addressee", "have a mention or a speaker", this);
        Require.unique("speakers", "id", speakers(), Speaker::id);
    }

    /** Builds an {@link Addressee}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableAddressee.Builder {
        /**
         * Sets the words that name the addressee.
         *
         * @param mention words of the article, or null to unset it
         * @return this builder
         */
        Builder mention(@Nullable Passage mention);

        /**
         * Adds a speaker for whom the words stand.
         *
         * @param speaker the speaker, who must not have been added before
         * @return this builder
         */
        Builder addSpeaker(Speaker speaker);

        /**
         * Sets the speakers for whom the words stand, replacing those set so far.
         *
         * @param speakers the speakers, each once; empty if they are not known
         * @return this builder
         */
        Builder speakers(Iterable<? extends Speaker> speakers);

        /**
         * Returns the addressee with the attributes that were set.
         *
         * @return the addressee
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Addressee build();
    }
}
