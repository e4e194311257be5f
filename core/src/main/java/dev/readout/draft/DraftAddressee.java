package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * To whom a statement was said, as a draft has it.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftAddressee.builder();
    }

    /**
     * Returns an addressee of whom only the words are known.
     *
     * @param mention the words that stand for the addressee
     * @return the addressee
     * @throws IllegalArgumentException if the mention is blank
     */
    public static DraftAddressee of(String mention) {
        return builder().mention(mention).build();
    }

    /**
     * Returns an addressee who is known.
     *
     * @param mention the words that stand for the addressee
     * @param speaker the id of the speaker who is addressed
     * @return the addressee
     * @throws IllegalArgumentException if the mention is blank or the id is none
     */
    public static DraftAddressee of(String mention, String speaker) {
        return builder()
                .mention(mention)
                .speaker(Objects.requireNonNull(speaker, "speaker"))
                .build();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftAddressee.builder().from(this);
    }

    /** {@return the words that stand for the addressee, not blank} */
    public abstract String mention();

    /** {@return the id of the speaker who is addressed, if it is known} */
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

    /** Builds a {@link DraftAddressee}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraftAddressee.Builder {
        /**
         * Sets the words that stand for the addressee, not blank.
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
         * Returns the value.
         *
         * @return the addressee
         * @throws IllegalStateException if {@code mention} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftAddressee build();
    }
}
