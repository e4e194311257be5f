package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whoever speaks or meets, as a draft has it: a person, an organization or a group.
 *
 * <p>Every attribute but the id and the kind may be absent, and none is refused for the kind: an organization needs a
 * name and a group a description, but whether they have them shows when the draft is grounded.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftSpeaker.builder();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftSpeaker.builder().from(this);
    }

    /** {@return the id of this speaker in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return what kind of speaker it is} */
    public abstract Kind kind();

    /** {@return the name of a person, without honorific, or of an organization, if there is one} */
    public abstract Optional<String> name();

    /** {@return the words before the name of a person, such as “Dr”, if there are any} */
    public abstract Optional<String> honorific();

    /** {@return the words for a group, or for a person whom the article does not name, if there are any} */
    public abstract Optional<String> description();

    /** {@return the offices and functions of a person} */
    public abstract List<DraftRole> roles();

    /** {@return the ids of the speakers who are known members of a group} */
    public abstract List<String> members();

    /** What kind of speaker it is. This list does not grow. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A country, ministry, alliance, party, company or other body. */
        ORGANIZATION,
        /** Several speakers that the article treats as one. */
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

    /** Builds a {@link DraftSpeaker}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraftSpeaker.Builder {
        /**
         * Sets the id of this speaker in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets what kind of speaker it is.
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
         * Sets the words for a group, or for a person whom the article does not name.
         *
         * @param description words that describe the speaker, or null to unset it
         * @return this builder
         */
        Builder description(@Nullable String description);

        /**
         * Adds an office or function of a person.
         *
         * @param role the role
         * @return this builder
         */
        Builder addRole(DraftRole role);

        /**
         * Sets the offices and functions of a person, in place of those set so far.
         *
         * @param roles the roles, which may be none
         * @return this builder
         */
        Builder roles(Iterable<? extends DraftRole> roles);

        /**
         * Adds the id of a speaker who is a known member of a group.
         *
         * @param member the id
         * @return this builder
         */
        Builder addMember(String member);

        /**
         * Sets the ids of the speakers who are known members of a group, in place of those set so far.
         *
         * @param members the ids, which may be none
         * @return this builder
         */
        Builder members(Iterable<String> members);

        /**
         * Returns the value.
         *
         * @return the speaker
         * @throws IllegalStateException if one of {@code id}, {@code kind} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftSpeaker build();
    }
}
