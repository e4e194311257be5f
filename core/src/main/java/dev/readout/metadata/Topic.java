package dev.readout.metadata;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.net.URI;
import java.util.List;
import org.immutables.value.Value;

/**
 * A subject that an article, a meeting or a statement is about.
 *
 * <pre>{@code
 * Topic deterrence = Topic.of("deterrence", "Deterrence");
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Topic permits ImmutableTopic {
    Topic() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableTopic.builder();
    }

    /**
     * Returns a topic with only a label.
     *
     * @param id the id of the topic in its article
     * @param label a name for display
     * @return the topic
     * @throws IllegalArgumentException if the id or the label is not valid
     */
    public static Topic of(String id, String label) {
        return builder().id(id).label(label).build();
    }

    /**
     * Returns a builder with the attributes of this topic.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableTopic.builder().from(this);
    }

    /** {@return the id of this topic in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return the name of this topic for display, not blank} */
    public abstract String label();

    /** {@return the absolute URIs that identify this topic elsewhere, for example in Wikidata} */
    public abstract List<URI> sameAs();

    /**
     * Returns a short description.
     *
     * @return the id and the label
     */
    @Override
    public final String toString() {
        return "Topic " + Require.shown(id()) + " " + Require.quoted(label());
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("label", label());
        Require.absolute("sameAs", sameAs());
    }

    /** Builds a {@link Topic}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableTopic.Builder {
        /**
         * Sets the id of this topic in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the name of this topic for display.
         *
         * @param label the name, not blank
         * @return this builder
         */
        Builder label(String label);

        /**
         * Adds URIs that identify this topic elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same topic elsewhere, replacing those set so far.
         *
         * @param sameAs the absolute URIs; may be empty
         * @return this builder
         */
        Builder sameAs(Iterable<? extends URI> sameAs);

        /**
         * Returns the topic with the attributes that were set.
         *
         * @return the topic
         * @throws IllegalStateException if {@code id} or {@code label} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Topic build();
    }
}
