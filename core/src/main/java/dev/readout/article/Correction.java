package dev.readout.article;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.metadata.When;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's note that the article was corrected.
 *
 * <pre>{@code
 * Correction correction = Correction.of("An earlier version misstated the date of the visit.");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Correction permits ImmutableCorrection {
    Correction() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableCorrection.builder();
    }

    /**
     * Returns a correction without a time.
     *
     * @param note the note on what was corrected
     * @return the correction
     * @throws IllegalArgumentException if the note is blank
     */
    public static Correction of(String note) {
        return builder().note(note).build();
    }

    /**
     * Returns a builder with the attributes of this correction.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableCorrection.builder().from(this);
    }

    /** {@return when the correction was made, if known} */
    public abstract Optional<When> at();

    /** {@return the note on what was corrected, in the publisher’s words, not blank} */
    public abstract String note();

    /**
     * Returns a short description.
     *
     * @return the note, shortened
     */
    @Override
    public final String toString() {
        return "Correction " + Require.quoted(note());
    }

    @Value.Check
    final void check() {
        Require.words("note", note());
    }

    /** Builds a {@link Correction}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableCorrection.Builder {
        /**
         * Sets when the correction was made.
         *
         * @param at the time of the correction, or null to unset it
         * @return this builder
         */
        Builder at(@Nullable When at);

        /**
         * Sets the note on what was corrected.
         *
         * @param note the note in the publisher’s words, not blank
         * @return this builder
         */
        Builder note(String note);

        /**
         * Returns the correction with the attributes that were set.
         *
         * @return the correction
         * @throws IllegalStateException if {@code note} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Correction build();
    }
}
