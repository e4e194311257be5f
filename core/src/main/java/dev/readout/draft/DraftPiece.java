package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the content of a statement, as a draft has it: words, and perhaps those before and behind it, by which to
 * tell it from the same words elsewhere.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftPiece.builder();
    }

    /**
     * Returns a piece without words around it.
     *
     * @param exact the words
     * @return the piece
     * @throws IllegalArgumentException if the words are blank
     */
    public static DraftPiece of(String exact) {
        return builder().exact(exact).build();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftPiece.builder().from(this);
    }

    /** {@return the words, not blank} */
    public abstract String exact();

    /** {@return words that stand before it in the text, if they are given} */
    public abstract Optional<String> prefix();

    /** {@return words that stand behind it in the text, if they are given} */
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

    /** Builds a {@link DraftPiece}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraftPiece.Builder {
        /**
         * Sets the words, not blank.
         *
         * @param exact the words
         * @return this builder
         */
        Builder exact(String exact);

        /**
         * Sets words that stand before it in the text.
         *
         * @param prefix words of the text before the piece, or null to unset it
         * @return this builder
         */
        Builder prefix(@Nullable String prefix);

        /**
         * Sets words that stand behind it in the text.
         *
         * @param suffix words of the text after the piece, or null to unset it
         * @return this builder
         */
        Builder suffix(@Nullable String suffix);

        /**
         * Returns the value.
         *
         * @return the piece
         * @throws IllegalStateException if {@code exact} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftPiece build();
    }
}
