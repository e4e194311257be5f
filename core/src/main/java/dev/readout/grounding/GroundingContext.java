package dev.readout.grounding;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the place of one quotation in one text: the part of the text to look in, and what decides between
 * equal places in that part. The words around the quotation decide first, then the position.
 *
 * <pre>{@code
 * grounder.ground("he said", GroundingContext.builder().near(819).build());
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class GroundingContext permits ImmutableGroundingContext {
    /** A context in which nothing is known. */
    static final GroundingContext NONE = builder().build();

    GroundingContext() {}

    /**
     * Returns a builder.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return ImmutableGroundingContext.builder();
    }

    /**
     * Returns a builder that starts from this context.
     *
     * @return a builder in which everything is set as in this context
     */
    public final Builder toBuilder() {
        return ImmutableGroundingContext.builder().from(this);
    }

    /** {@return the words directly before the quotation; they decide between equal places} */
    public abstract Optional<String> prefix();

    /** {@return the words directly after the quotation; they decide between equal places} */
    public abstract Optional<String> suffix();

    /** {@return the part of the text to look in, which must have every word of a passage; the whole text if not set} */
    public abstract Optional<Span> within();

    /** {@return a position in the text, in code points; of equal places, the nearest to this position is taken} */
    public abstract OptionalInt near();

    /**
     * Returns a short description.
     *
     * @return the settings
     */
    @Override
    public final String toString() {
        StringBuilder context = new StringBuilder("GroundingContext");
        prefix().ifPresent(p -> context.append(" after ").append(Require.quoted(p)));
        suffix().ifPresent(s -> context.append(" before ").append(Require.quoted(s)));
        within().ifPresent(w -> context.append(" within ").append(w));
        near().ifPresent(n -> context.append(" near ").append(n));
        return context.toString();
    }

    @Value.Check
    final void check() {
        prefix().ifPresent(p -> Require.wellFormed("prefix", p));
        suffix().ifPresent(s -> Require.wellFormed("suffix", s));
        near().ifPresent(n -> Require.that(n >= 0, "near", "be >= 0", n));
    }

    /** Builds a {@link GroundingContext}. The attributes can be set in any order and repeatedly; null unsets them. */
    public sealed interface Builder permits ImmutableGroundingContext.Builder {
        /**
         * Sets the words directly before the quotation.
         *
         * @param prefix words of the text before the quotation, or null to unset it
         * @return this builder
         */
        Builder prefix(@Nullable String prefix);

        /**
         * Sets the words directly after the quotation.
         *
         * @param suffix words of the text after the quotation, or null to unset it
         * @return this builder
         */
        Builder suffix(@Nullable String suffix);

        /**
         * Sets the part of the text to look in.
         *
         * @param within a part of the text, or null to unset it
         * @return this builder
         */
        Builder within(@Nullable Span within);

        /**
         * Sets a position in the text. Of equal places, the nearest to this position is taken.
         *
         * @param near a position in code points, at least 0
         * @return this builder
         */
        Builder near(int near);

        /**
         * Sets a position in the text. Of equal places, the nearest to this position is taken.
         *
         * @param near a position in code points, at least 0, or null to unset it
         * @return this builder
         */
        default Builder near(@Nullable Integer near) {
            return near == null
                    ? ((ImmutableGroundingContext.Builder) this).near(OptionalInt.empty())
                    : near(near.intValue());
        }

        /**
         * Returns the context.
         *
         * @return the context
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names the attribute, the rule
         *     and the value
         */
        GroundingContext build();
    }
}
