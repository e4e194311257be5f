package dev.readout.metadata;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a record: the person or tool that made it, how and when it was made, and how confident the agent is.
 *
 * <pre>{@code
 * Provenance provenance = Provenance.builder()
 *         .agent("corenlp")
 *         .version("4.5.10")
 *         .method("quote annotator")
 *         .at(When.parse("2026-11-24"))
 *         .confidence(0.9)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Provenance permits ImmutableProvenance {
    Provenance() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableProvenance.builder();
    }

    /**
     * Returns a provenance with only an agent.
     *
     * @param agent the name of the person or tool that made the record
     * @return the provenance
     * @throws IllegalArgumentException if the agent is blank
     */
    public static Provenance of(String agent) {
        return builder().agent(agent).build();
    }

    /**
     * Returns a builder with the attributes of this provenance.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableProvenance.builder().from(this);
    }

    /** {@return the name of the person or tool that made the record, not blank} */
    public abstract String agent();

    /** {@return the version of the tool, if it has one} */
    public abstract Optional<String> version();

    /** {@return how the record was made, if known} */
    public abstract Optional<String> method();

    /** {@return when the record was made, if known} */
    public abstract Optional<When> at();

    /** {@return how confident the agent is, from 0 (not at all) to 1 (certain), if known} */
    public abstract OptionalDouble confidence();

    /**
     * Returns a short description.
     *
     * @return the agent and its version
     */
    @Override
    public final String toString() {
        return "Provenance " + Require.shown(agent())
                + version().map(v -> " " + Require.shown(v)).orElse("");
    }

    @Value.Check
    final void check() {
        Require.words("agent", agent());
        Require.words("version", version());
        Require.words("method", method());
        double confidence = confidence().orElse(0);
        // Negative zero would be a second representation of 0.
        boolean holds = confidence >= 0 && confidence <= 1 && Double.doubleToRawLongBits(confidence) >= 0;
        Require.that(holds, "confidence", "be from 0 to 1", confidence);
    }

    /** Builds a {@link Provenance}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableProvenance.Builder {
        /**
         * Sets the person or tool that made the record.
         *
         * @param agent the name, not blank
         * @return this builder
         */
        Builder agent(String agent);

        /**
         * Sets the version of the tool.
         *
         * @param version the version as the tool states it, not blank, or null to unset it
         * @return this builder
         */
        Builder version(@Nullable String version);

        /**
         * Sets how the record was made.
         *
         * @param method a description of the method, not blank, or null to unset it
         * @return this builder
         */
        Builder method(@Nullable String method);

        /**
         * Sets when the record was made.
         *
         * @param at the time, or null to unset it
         * @return this builder
         */
        Builder at(@Nullable When at);

        /**
         * Sets how confident the agent is.
         *
         * @param confidence a number from 0 (not at all) to 1 (certain)
         * @return this builder
         */
        Builder confidence(double confidence);

        /**
         * Sets how confident the agent is.
         *
         * @param confidence a number from 0 (not at all) to 1 (certain), or null to unset it
         * @return this builder
         */
        default Builder confidence(@Nullable Double confidence) {
            return confidence == null
                    ? ((ImmutableProvenance.Builder) this).confidence(OptionalDouble.empty())
                    : confidence(confidence.doubleValue());
        }

        /**
         * Returns the provenance with the attributes that were set.
         *
         * @return the provenance
         * @throws IllegalStateException if {@code agent} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Provenance build();
    }
}
