package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, as a draft has it: a person, an organization or a group that speaks or meets.
 *
 * <p>Only the id and the kind must be set. Any attribute may be set for any kind. Grounding reveals whether an
 * organization lacks a name, whether a group lacks a description, and whether a speaker has attributes that its kind
 * can’t have.
 *
 * <pre>{@code
 * DraftSpeaker geoana = DraftSpeaker.builder()
 *         .id("geoana")
 *         .kind(DraftSpeaker.Kind.PERSON)
 *         .name("Mircea Geoana")
 *         .addRole(DraftRole.of("Deputy Secretary General", "nato"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftSpeaker permits ImmutableDraftSpeaker {
    DraftSpeaker() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftSpeaker.builder();
    }

    /**
     * Returns a builder with the attributes of this speaker.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftSpeaker.builder().from(this);
    }

    /** {@return the id of this speaker in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return the kind of the speaker} */
    public abstract Kind kind();

    /** {@return the name of a person, without honorific, or of an organization, if known} */
    public abstract Optional<String> name();

    /** {@return the words before the name of a person, such as “Dr”, if there are any} */
    public abstract Optional<String> honorific();

    /** {@return the description of a group, or of a person whom the article does not name, if there is one} */
    public abstract Optional<String> description();

    /** {@return the roles of a person} */
    public abstract List<DraftRole> roles();

    /** {@return the ids of the known members of a group} */
    public abstract List<String> members();

    /** The kinds of speakers. This list does not grow. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A country, ministry, alliance, party, company or other body. */
        ORGANIZATION,
        /** Several speakers whom the article treats as one. */
        GROUP
    }

    /**
     * Returns a short description.
     *
     * @return the id, the kind and the name or description
     */
    @Override
    public final String toString() {
        return "DraftSpeaker " + Require.shown(id()) + " " + kind()
                + name().or(this::description).map(n -> " " + Require.quoted(n)).orElse("");
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("name", name());
        Require.words("honorific", honorific());
        Require.words("description", description());
        Require.ids("members", members());
    }

    /** Builds a {@link DraftSpeaker}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftSpeaker.Builder {
        /**
         * Sets the id of this speaker in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the kind of the speaker.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(Kind kind);

        /**
         * Sets the name of a person, without honorific, or of an organization.
         *
         * @param name the name, or null to unset it
         * @return this builder
         */
        Builder name(@Nullable String name);

        /**
         * Sets the words before the name of a person, such as “Dr”.
         *
         * @param honorific a form of address, such as “Dr”, or null to unset it
         * @return this builder
         */
        Builder honorific(@Nullable String honorific);

        /**
         * Sets the description of a group, or of a person whom the article does not name.
         *
         * @param description words that describe the speaker, or null to unset it
         * @return this builder
         */
        Builder description(@Nullable String description);

        /**
         * Adds a role of a person.
         *
         * @param role the role
         * @return this builder
         */
        Builder addRole(DraftRole role);

        /**
         * Sets the roles of a person, replacing those set so far.
         *
         * @param roles the roles; may be empty
         * @return this builder
         */
        Builder roles(Iterable<? extends DraftRole> roles);

        /**
         * Adds the id of a known member of a group.
         *
         * @param member the id
         * @return this builder
         */
        Builder addMember(String member);

        /**
         * Sets the ids of the known members of a group, replacing those set so far.
         *
         * @param members the ids; may be empty
         * @return this builder
         */
        Builder members(Iterable<String> members);

        /**
         * Returns the speaker with the attributes that were set.
         *
         * @return the speaker
         * @throws IllegalStateException if {@code id} or {@code kind} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftSpeaker build();
    }
}
