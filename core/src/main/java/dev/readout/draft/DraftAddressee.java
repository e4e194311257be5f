package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The addressee of a statement, as a draft has it.
 *
 * <pre>{@code
 * DraftAddressee reporters = DraftAddressee.of("reporters");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftAddressee permits ImmutableDraftAddressee {
    DraftAddressee() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftAddressee.builder();
    }

    /**
     * Returns an addressee of whom only the mention is known.
     *
     * @param mention the words for the addressee
     * @return the addressee
     * @throws IllegalArgumentException if the mention is blank
     */
    public static DraftAddressee of(String mention) {
        return builder().mention(mention).build();
    }

    /**
     * Returns an addressee with a mention and a speaker.
     *
     * @param mention the words for the addressee
     * @param speaker the id of the speaker who is addressed
     * @return the addressee
     * @throws IllegalArgumentException if the mention is blank or the id is not valid
     */
    public static DraftAddressee of(String mention, String speaker) {
        return builder()
                .mention(mention)
                .speaker(Objects.requireNonNull(speaker, "speaker"))
                .build();
    }

    /**
     * Returns a builder with the attributes of this addressee.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftAddressee.builder().from(this);
    }

    /** {@return the words for the addressee, not blank} */
    public abstract String mention();

    /** {@return the id of the speaker who is addressed, if known} */
    public abstract Optional<String> speaker();

    /**
     * Returns a short description.
     *
     * @return the mention
     */
    @Override
    public final String toString() {
        return "DraftAddressee " + Require.quoted(mention());
    }

    @Value.Check
    final void check() {
        Require.words("mention", mention());
        speaker().ifPresent(id -> Require.id("speaker", id));
    }

    /** Builds a {@link DraftAddressee}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftAddressee.Builder {
        /**
         * Sets the words for the addressee, not blank.
         *
         * @param mention the words
         * @return this builder
         */
        Builder mention(String mention);

        /**
         * Sets the id of the speaker who is addressed.
         *
         * @param speaker the id of a speaker, or null to unset it
         * @return this builder
         */
        Builder speaker(@Nullable String speaker);

        /**
         * Returns the addressee with the attributes that were set.
         *
         * @return the addressee
         * @throws IllegalStateException if {@code mention} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftAddressee build();
    }
}
