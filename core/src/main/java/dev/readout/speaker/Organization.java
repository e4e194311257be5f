package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A country, ministry, alliance, party, company or other body that speaks, meets or has offices.
 *
 * <pre>{@code
 * Organization nato = Organization.builder().id("nato").name("NATO").kind("alliance").build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Organization implements Speaker permits ImmutableOrganization {
    static {
        ReaderBuilders.register(ImmutableOrganization.Builder.class, ImmutableOrganization.Builder::clear);
    }

    Organization() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableOrganization.builder();
    }

    /**
     * Returns an organization with only a name.
     *
     * @param id the id of the organization in its article
     * @param name its name
     * @return the organization
     * @throws IllegalArgumentException if the id or the name is not valid
     */
    public static Organization of(String id, String name) {
        return builder().id(id).name(name).build();
    }

    /**
     * Returns a builder with the attributes of this organization.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableOrganization.builder().from(this);
    }

    /** {@return the id of this organization in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    @Override
    public abstract String id();

    /** {@return the name, not blank} */
    public abstract String name();

    /**
     * {@return a word for the kind of organization, such as “country” or “alliance”, if known; any word is allowed}
     */
    public abstract Optional<String> kind();

    /** {@return the absolute URIs that identify this organization elsewhere, for example in Wikidata} */
    @Override
    public abstract List<URI> sameAs();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    @Override
    public abstract Map<String, String> attributes();

    /**
     * Returns the name of this organization.
     *
     * @return the words for display, not blank
     */
    @Override
    public final String displayName() {
        return name();
    }

    @Override
    public final Organization withSameAs(URI... sameAs) {
        return toBuilder().sameAs(SameAs.union(sameAs(), sameAs)).build();
    }

    /**
     * Returns a short description.
     *
     * @return the id and the name
     */
    @Override
    public final String toString() {
        return "Organization " + Require.shown(id()) + " " + Require.quoted(name());
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("name", name());
        Require.words("kind", kind());
        Require.absolute("sameAs", sameAs());
        Require.attributes(attributes());
    }

    /** Builds an {@link Organization}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableOrganization.Builder {
        /**
         * Sets the id of this organization in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the name.
         *
         * @param name the name, not blank
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets a word for the kind of organization.
         *
         * @param kind a word such as “country” or “alliance”, not blank, or null to unset it
         * @return this builder
         */
        Builder kind(@Nullable String kind);

        /**
         * Adds URIs that identify this organization elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same organization elsewhere, replacing those set so far.
         *
         * @param sameAs the absolute URIs; may be empty
         * @return this builder
         */
        Builder sameAs(Iterable<? extends URI> sameAs);

        /**
         * Sets an attribute that a corpus or tool gives beyond the model.
         *
         * @param key the name of the attribute, not blank
         * @param value the text of the attribute, possibly empty
         * @return this builder
         */
        Builder putAttribute(String key, String value);

        /**
         * Sets the attributes that a corpus or tool gives beyond the model, replacing those set so far.
         *
         * @param attributes the texts by name, in the order to keep; may be empty
         * @return this builder
         */
        Builder attributes(Map<String, ? extends String> attributes);

        /**
         * Returns the organization with the attributes that were set.
         *
         * @return the organization
         * @throws IllegalStateException if {@code id} or {@code name} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Organization build();
    }
}
