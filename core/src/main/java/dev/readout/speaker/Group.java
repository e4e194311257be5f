package dev.readout.speaker;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Several speakers that an article treats as one: “several key officials”, “both delegations”.
 *
 * <p>Only the known members are listed. The smallest and the largest possible number of members are separate
 * attributes.
 *
 * <pre>{@code
 * Group officials = Group.builder()
 *         .id("officials")
 *         .description("several key officials")
 *         .addMember(chiefOfStaff)
 *         .atLeast(5)
 *         .build();
 * }</pre>
 *
 * <p>The members of a group may be groups. Groups nest at most {@value #MAX_DEPTH} levels deep and have at most {@value
 * #MAX_MEMBERS} direct and indirect members in total; a member of two groups counts twice. Without these limits, a
 * small file could describe a group that takes forever to compare.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Group implements Speaker permits ImmutableGroup {
    /** The maximum depth of nested groups. */
    public static final int MAX_DEPTH = 16;

    /** The maximum number of direct and indirect members in total. */
    public static final int MAX_MEMBERS = 10_000;

    Group() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableGroup.builder();
    }

    /**
     * Returns a group with these known members and an unknown number of members.
     *
     * @param id the id of the group in its article
     * @param description the words that describe the group
     * @param members the known members; may be empty
     * @return the group
     * @throws IllegalArgumentException if the id or the description is not valid, or if a member is listed twice
     */
    public static Group of(String id, String description, Speaker... members) {
        return builder()
                .id(id)
                .description(description)
                .members(List.of(members))
                .build();
    }

    /**
     * Returns a builder with the attributes of this group.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableGroup.builder().from(this);
    }

    /** {@return the id of this group in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    @Override
    public abstract String id();

    /** {@return the words that describe the group, not blank} */
    public abstract String description();

    /** {@return the known members, each once} */
    public abstract List<Speaker> members();

    /** {@return the smallest possible number of members, at least 0, if known} */
    public abstract OptionalInt atLeast();

    /**
     * {@return the largest possible number of members, not less than {@code atLeast} and the number of known members,
     * if known}
     */
    public abstract OptionalInt atMost();

    /** {@return the absolute URIs that identify this group elsewhere, for example in Wikidata} */
    @Override
    public abstract List<URI> sameAs();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    @Override
    public abstract Map<String, String> attributes();

    /**
     * Returns the description of this group.
     *
     * @return the words for display, not blank
     */
    @Override
    public final String displayName() {
        return description();
    }

    /** {@return the depth of nested groups, including this one} */
    @Value.Lazy
    int depth() {
        int deepest = 0;
        for (Speaker member : members()) {
            deepest = Math.max(deepest, member instanceof Group group ? group.depth() : 0);
        }
        return 1 + deepest;
    }

    /** {@return the number of direct and indirect members} */
    @Value.Lazy
    long allMembers() {
        long all = members().size();
        for (Speaker member : members()) {
            all += member instanceof Group group ? group.allMembers() : 0;
        }
        return all;
    }

    @Override
    public final Group withSameAs(URI... sameAs) {
        return toBuilder().sameAs(SameAs.union(sameAs(), sameAs)).build();
    }

    /**
     * Returns a short description.
     *
     * @return the id and the description
     */
    @Override
    public final String toString() {
        return "Group " + Require.shown(id()) + " " + Require.quoted(description());
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("description", description());
        Require.unique("members", "id", members(), Speaker::id);
        int least = atLeast().orElse(0);
        Require.that(least >= 0, "atLeast", "be >= 0", least);
        int known = Math.max(least, members().size());
        int most = atMost().orElse(known);
        if (most < known) {
            throw new IllegalArgumentException("atMost must be >= " + known + ", the known minimum: " + most);
        }
        Require.nesting("members", "groups", depth(), MAX_DEPTH);
        Require.that(allMembers() <= MAX_MEMBERS, "members", "be at most " + MAX_MEMBERS + " in total", allMembers());
        Require.absolute("sameAs", sameAs());
        Require.attributes(attributes());
    }

    /** Builds a {@link Group}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableGroup.Builder {
        /**
         * Sets the id of this group in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the words that describe the group.
         *
         * @param description words such as “both leaders”, not blank
         * @return this builder
         */
        Builder description(String description);

        /**
         * Adds a known member.
         *
         * @param member the member, who must not have been added before
         * @return this builder
         */
        Builder addMember(Speaker member);

        /**
         * Sets the known members, replacing those set so far.
         *
         * @param members the members, each once; may be empty
         * @return this builder
         */
        Builder members(Iterable<? extends Speaker> members);

        /**
         * Sets the smallest possible number of members.
         *
         * @param atLeast the number, at least 0
         * @return this builder
         */
        Builder atLeast(int atLeast);

        /**
         * Sets the smallest possible number of members.
         *
         * @param atLeast the number, at least 0, or null to unset it
         * @return this builder
         */
        default Builder atLeast(@Nullable Integer atLeast) {
            return atLeast == null
                    ? ((ImmutableGroup.Builder) this).atLeast(OptionalInt.empty())
                    : atLeast(atLeast.intValue());
        }

        /**
         * Sets the largest possible number of members.
         *
         * @param atMost a number not less than {@code atLeast} and the number of known members
         * @return this builder
         */
        Builder atMost(int atMost);

        /**
         * Sets the largest possible number of members.
         *
         * @param atMost a number not less than {@code atLeast} and the number of known members, or null to unset it
         * @return this builder
         */
        default Builder atMost(@Nullable Integer atMost) {
            return atMost == null
                    ? ((ImmutableGroup.Builder) this).atMost(OptionalInt.empty())
                    : atMost(atMost.intValue());
        }

        /**
         * Adds URIs that identify this group elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same group elsewhere, replacing those set so far.
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
         * Returns the group with the attributes that were set.
         *
         * @return the group
         * @throws IllegalStateException if {@code id} or {@code description} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Group build();
    }
}
