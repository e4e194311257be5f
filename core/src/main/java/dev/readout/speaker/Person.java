package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A human being who speaks or meets.
 *
 * <p>A person who is known only by office has a role and no name. A person who is known only by description has only a
 * description. Names and offices are never invented.
 *
 * <pre>{@code
 * Person geoana = Person.of("geoana", "Mircea Geoană");
 * Person netanyahu = Person.builder()
 *         .id("netanyahu")
 *         .name("Benjamin Netanyahu")
 *         .addRole(Role.of("Prime Minister", Organization.of("israel", "Israel")))
 *         .build();
 * Person chiefOfStaff = Person.builder()
 *         .id("chief-of-staff")
 *         .addRole(Role.of("the Prime Minister’s Chief of Staff"))
 *         .build();
 * Person official = Person.builder()
 *         .id("official")
 *         .description("a senior Israeli official")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
@SuppressWarnings("ClassInitializationDeadlock") // What is registered initialises no subclass.
public abstract sealed class Person implements Speaker permits ImmutablePerson {
    static {
        ReaderBuilders.register(ImmutablePerson.Builder.class, ImmutablePerson.Builder::clear);
    }

    Person() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutablePerson.builder();
    }

    /**
     * Returns a person with only a name.
     *
     * @param id the id of the person in the article
     * @param name the name, without an honorific
     * @return the person
     * @throws IllegalArgumentException if the id or the name is not valid
     */
    public static Person of(String id, String name) {
        return builder().id(id).name(Objects.requireNonNull(name, "name")).build();
    }

    /**
     * Returns a builder with the attributes of this person.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutablePerson.builder().from(this);
    }

    /** {@return the id of this person in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    @Override
    public abstract String id();

    /** {@return the name, without an honorific, if known} */
    public abstract Optional<String> name();

    /** {@return the honorific before the name, such as “Dr”, if there is one} */
    public abstract Optional<String> honorific();

    /** {@return how the article describes a person whom it does not name, if known} */
    public abstract Optional<String> description();

    /** {@return the offices and functions of this person, possibly none} */
    public abstract List<Role> roles();

    /** {@return the absolute URIs that identify this person elsewhere, for example in Wikidata} */
    @Override
    public abstract List<URI> sameAs();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    @Override
    public abstract Map<String, String> attributes();

    /**
     * Returns the honorific and the name of this person. If there is no name, returns the description; if there is none
     * either, the roles; otherwise the id.
     *
     * @return the words for display, not blank
     */
    @Override
    public final String displayName() {
        if (name().isPresent()) {
            return honorific().map(h -> h + " ").orElse("") + name().get();
        }
        return description()
                .orElseGet(() -> roles().isEmpty()
                        ? id()
                        : roles().stream().map(Role::displayName).collect(Collectors.joining(", ")));
    }

    @Override
    public final Person withSameAs(URI... sameAs) {
        return toBuilder().sameAs(SameAs.union(sameAs(), sameAs)).build();
    }

    /**
     * Returns a short description.
     *
     * @return the id and the display name
     */
    @Override
    public final String toString() {
        return "Person " + Require.shown(id()) + " " + Require.quoted(displayName());
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("name", name());
        Require.words("honorific", honorific());
        Require.words("description", description());
        Require.absolute("sameAs", sameAs());
        Require.attributes(attributes());
    }

    /** Builds a {@link Person}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutablePerson.Builder {
        /**
         * Sets the id of this person in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the name.
         *
         * @param name the name without an honorific, not blank, or null to unset it
         * @return this builder
         */
        Builder name(@Nullable String name);

        /**
         * Sets the honorific before the name.
         *
         * @param honorific the honorific, such as “Dr”, not blank, or null to unset it
         * @return this builder
         */
        Builder honorific(@Nullable String honorific);

        /**
         * Sets how the article describes a person whom it does not name.
         *
         * @param description the description, such as “a senior official”, not blank, or null to unset it
         * @return this builder
         */
        Builder description(@Nullable String description);

        /**
         * Adds an office or function of this person.
         *
         * @param role the role
         * @return this builder
         */
        Builder addRole(Role role);

        /**
         * Sets the offices and functions of this person, replacing those set so far.
         *
         * @param roles the roles; may be empty
         * @return this builder
         */
        Builder roles(Iterable<? extends Role> roles);

        /**
         * Adds URIs that identify this person elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same person elsewhere, replacing those set so far.
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
         * Returns the person with the attributes that were set.
         *
         * @return the person
         * @throws IllegalStateException if {@code id} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Person build();
    }
}
