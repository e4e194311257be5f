package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the content of a statement, as a draft has it: its words, and optionally the words before and after it,
 * which distinguish it from the same words elsewhere.
 *
 * <pre>{@code
 * DraftPiece piece = DraftPiece.builder().exact("We cooperate,").prefix("he added: “").build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftPiece permits ImmutableDraftPiece {
    DraftPiece() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftPiece.builder();
    }

    /**
     * Returns a piece without the words before and after it.
     *
     * @param exact the words of the piece
     * @return the piece
     * @throws IllegalArgumentException if the words are blank
     */
    public static DraftPiece of(String exact) {
        return builder().exact(exact).build();
    }

    /**
     * Returns a builder with the attributes of this piece.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftPiece.builder().from(this);
    }

    /** {@return the words of the piece, not blank} */
    public abstract String exact();

    /** {@return the words of the text before the piece, if given} */
    public abstract Optional<String> prefix();

    /** {@return the words of the text after the piece, if given} */
    public abstract Optional<String> suffix();

    /**
     * Returns a short description.
     *
     * @return the words
     */
    @Override
    public final String toString() {
        return "DraftPiece " + Require.quoted(exact());
    }

    @Value.Check
    final void check() {
        Require.words("exact", exact());
        Require.words("prefix", prefix());
        Require.words("suffix", suffix());
    }

    /** Builds a {@link DraftPiece}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftPiece.Builder {
        /**
         * Sets the words of the piece.
         *
         * @param exact the words, not blank
         * @return this builder
         */
        Builder exact(String exact);

        /**
         * Sets the words of the text before the piece.
         *
         * @param prefix the words, or null to unset it
         * @return this builder
         */
        Builder prefix(@Nullable String prefix);

        /**
         * Sets the words of the text after the piece.
         *
         * @param suffix the words, or null to unset it
         * @return this builder
         */
        Builder suffix(@Nullable String suffix);

        /**
         * Returns the piece with the attributes that were set.
         *
         * @return the piece
         * @throws IllegalStateException if {@code exact} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftPiece build();
    }
}
