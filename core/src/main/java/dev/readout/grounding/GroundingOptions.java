package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a quotation is looked for, what decides between equal places, and what is accepted.
 *
 * <pre>{@code
 * GroundingOptions options = GroundingOptions.builder().near(819).addAccepted(Kind.CASE).build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class GroundingOptions permits ImmutableGroundingOptions {
    private static final GroundingOptions DEFAULTS = builder().build();
    private static final int LONGEST_ELISION = 200;

    GroundingOptions() {}

    /**
     * Returns the options that hold if nothing is said: the whole text, and what {@link Kind} gives a tier.
     *
     * @return options of which nothing is set
     */
    public static GroundingOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a builder.
     *
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableGroundingOptions.builder();
    }

    /**
     * Returns a builder that starts from these options.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableGroundingOptions.builder().from(this);
    }

    /** {@return words that stand directly before the quotation; they decide between equal places} */
    public abstract Optional<String> prefix();

    /** {@return words that stand directly after the quotation; they decide between equal places} */
    public abstract Optional<String> suffix();

    /** {@return the part of the text in which every word of a passage must stand; otherwise the whole text} */
    public abstract Optional<Span> within();

    /** {@return a position of the text; of equal places the nearest to it is taken} */
    public abstract OptionalInt near();

    /** {@return changes that are to count as bending, of the tier {@link Tier#PERMITTED}} */
    public abstract List<Kind> accepted();

    /** {@return kinds of bending that are to count as changes} */
    public abstract List<Kind> refused();

    /** {@return how many words one mark of elision may stand for; 200 if not set} */
    @Value.Default
    public int longestElision() {
        return LONGEST_ELISION;
    }

    final boolean accepts(Kind kind) {
        return kind.tier().isPresent() ? !refused().contains(kind) : accepted().contains(kind);
    }

    /**
     * Returns a short description.
     *
     * @return what is set
     */
    @Override
    public final String toString() {
        StringBuilder options = new StringBuilder("GroundingOptions");
        prefix().ifPresent(p -> options.append(" after ").append(Require.quoted(p)));
        suffix().ifPresent(s -> options.append(" before ").append(Require.quoted(s)));
        within().ifPresent(w -> options.append(" within ").append(w));
        near().ifPresent(n -> options.append(" near ").append(n));
        options.append(" accepted ").append(accepted()).append(" refused ").append(refused());
        return options.append(" longest elision ").append(longestElision()).toString();
    }

    @Value.Check
    final void check() {
        prefix().ifPresent(p -> Require.wellFormed("prefix", p));
        suffix().ifPresent(s -> Require.wellFormed("suffix", s));
        near().ifPresent(n -> Require.that(n >= 0, "near", "be >= 0", n));
        for (Kind kind : accepted()) {
            Require.that(kind.isPermittable(), "accepted", "be of CASE, DIACRITICS, PUNCTUATION", kind);
        }
        for (Kind kind : refused()) {
            Require.that(kind.tier().isPresent(), "refused", "be kinds that have a tier", kind);
        }
        Require.that(longestElision() >= 0, "longestElision", "be >= 0", longestElision());
    }

    /** Builds {@link GroundingOptions}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableGroundingOptions.Builder {
        /**
         * Sets words that stand directly before the quotation.
         *
         * @param prefix the value, or null to unset it
         * @return this builder
         */
        Builder prefix(@Nullable String prefix);

        /**
         * Sets words that stand directly after the quotation.
         *
         * @param suffix the value, or null to unset it
         * @return this builder
         */
        Builder suffix(@Nullable String suffix);

        /**
         * Sets the part of the text to look in.
         *
         * @param within the value, or null to unset it
         * @return this builder
         */
        Builder within(@Nullable Span within);

        /**
         * Sets the position that the nearest of equal places is taken to.
         *
         * @param near the value, in code points
         * @return this builder
         */
        Builder near(int near);

        /**
         * Adds a change that is to count as bending.
         *
         * @param accepted one of CASE, DIACRITICS, PUNCTUATION
         * @return this builder
         */
        Builder addAccepted(Kind accepted);

        /**
         * Sets the changes that are to count as bending.
         *
         * @param accepted some of CASE, DIACRITICS, PUNCTUATION
         * @return this builder
         */
        Builder accepted(Iterable<? extends Kind> accepted);

        /**
         * Adds a kind of bending that is to count as a change.
         *
         * @param refused a kind that has a tier
         * @return this builder
         */
        Builder addRefused(Kind refused);

        /**
         * Sets the kinds of bending that are to count as changes.
         *
         * @param refused kinds that have a tier
         * @return this builder
         */
        Builder refused(Iterable<? extends Kind> refused);

        /**
         * Sets how many words one mark of elision may stand for.
         *
         * @param longestElision the value, at least 0
         * @return this builder
         */
        Builder longestElision(int longestElision);

        /**
         * Returns the options.
         *
         * @return the value
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        GroundingOptions build();
    }
}
