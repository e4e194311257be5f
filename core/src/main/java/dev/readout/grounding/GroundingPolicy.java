package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The differences between a quotation and a text that are accepted. A quotation with any other difference is
 * {@link Changed} or {@link Absent}.
 *
 * <pre>{@code
 * GroundingPolicy wordForWord = GroundingPolicy.upTo(Tier.TYPOGRAPHY);
 * GroundingPolicy anyCase = GroundingPolicy.builder().addAccepted(Kind.CASE).build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class GroundingPolicy permits ImmutableGroundingPolicy {
    private static final GroundingPolicy DEFAULTS = builder().build();
    private static final int LONGEST_ELISION = 200;

    GroundingPolicy() {}

    /**
     * Returns the default policy: each {@link Kind} that has a tier is accepted, and no other.
     *
     * @return a policy in which nothing is set
     */
    public static GroundingPolicy defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the policy that accepts a tier and the tiers before it. It refuses each {@link Kind} of a later tier.
     *
     * @param atMost the last tier that is accepted
     * @return the policy
     */
    public static GroundingPolicy upTo(Tier atMost) {
        Objects.requireNonNull(atMost, "atMost");
        return builder()
                .refused(Arrays.stream(Kind.values())
                        .filter(kind -> kind.tier()
                                .filter(tier -> tier.compareTo(atMost) > 0)
                                .isPresent())
                        .toList())
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder in which nothing is set
     */
    public static Builder builder() {
        return ImmutableGroundingPolicy.builder();
    }

    /**
     * Returns a builder that starts from this policy.
     *
     * @return a builder in which everything is set as in this policy
     */
    public final Builder toBuilder() {
        return ImmutableGroundingPolicy.builder().from(this);
    }

    /** {@return the changes that count as bending, with the tier {@link Tier#ACCEPTED}} */
    public abstract List<Kind> accepted();

    /** {@return the kinds of bending that count as changes} */
    public abstract List<Kind> refused();

    /** {@return the largest number of words that one mark of elision can stand for; 200 if not set} */
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
     * @return the settings
     */
    @Override
    public final String toString() {
        return "GroundingPolicy accepted " + accepted() + " refused " + refused() + " longest elision "
                + longestElision();
    }

    @Value.Check
    final void check() {
        for (Kind kind : accepted()) {
            Require.that(kind.isAcceptable(), "accepted", "be of CASE, DIACRITICS, PUNCTUATION, NEGATION", kind);
        }
        for (Kind kind : refused()) {
            Require.that(kind.tier().isPresent(), "refused", "be kinds that have a tier", kind);
        }
        Require.that(longestElision() >= 0, "longestElision", "be >= 0", longestElision());
    }

    /** Builds a {@link GroundingPolicy}. The attributes can be set in any order and repeatedly. */
    public sealed interface Builder permits ImmutableGroundingPolicy.Builder {
        /**
         * Adds a change that counts as bending.
         *
         * @param accepted one of CASE, DIACRITICS, PUNCTUATION, NEGATION
         * @return this builder
         */
        Builder addAccepted(Kind accepted);

        /**
         * Sets the changes that count as bending.
         *
         * @param accepted some of CASE, DIACRITICS, PUNCTUATION, NEGATION
         * @return this builder
         */
        Builder accepted(Iterable<? extends Kind> accepted);

        /**
         * Adds a kind of bending that counts as a change.
         *
         * @param refused a kind that has a tier
         * @return this builder
         */
        Builder addRefused(Kind refused);

        /**
         * Sets the kinds of bending that count as changes.
         *
         * @param refused kinds that have a tier
         * @return this builder
         */
        Builder refused(Iterable<? extends Kind> refused);

        /**
         * Sets the largest number of words that one mark of elision can stand for.
         *
         * @param longestElision a number of words, at least 0
         * @return this builder
         */
        Builder longestElision(int longestElision);

        /**
         * Returns the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names the attribute, the rule
         *     and the value
         */
        GroundingPolicy build();
    }
}
