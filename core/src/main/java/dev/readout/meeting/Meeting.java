package dev.readout.meeting;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Speaker;
import dev.readout.text.Passage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An encounter of participants at a place and a time: a meeting, a call, a visit, a press conference.
 *
 * <pre>{@code
 * Meeting meeting = Meeting.builder()
 *         .id("jerusalem")
 *         .kind(Meeting.Kind.MEETING)
 *         .addParticipant(Participant.of(netanyahu, Participant.Part.HOST))
 *         .addParticipant(Participant.of(geoana, Participant.Part.GUEST))
 *         .addPlace(Place.of("the Prime Minister’s Office", Place.of("Jerusalem")))
 *         .build();
 * }</pre>
 *
 * <p>A meeting may be inside another one, as a press conference is inside a visit. Meetings nest at most {@value
 * #MAX_DEPTH} levels deep.
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class Meeting permits ImmutableMeeting {
    /** The maximum depth of nested meetings. */
    public static final int MAX_DEPTH = 16;

    Meeting() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableMeeting.builder();
    }

    /**
     * Returns a builder with the attributes of this meeting.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableMeeting.builder().from(this);
    }

    /** {@return the id of this meeting in its article: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return the kind of encounter} */
    public abstract Kind kind();

    /** {@return the participants} */
    public abstract List<Participant> participants();

    /** {@return the places of the meeting} */
    public abstract List<Place> places();

    /** {@return when the meeting took place, if known} */
    public abstract Optional<When> time();

    /** {@return the topics of the meeting, each once} */
    public abstract List<Topic> topics();

    /** {@return the passages that name this meeting} */
    public abstract List<Passage> designations();

    /** {@return the meeting that this one is inside, if there is one} */
    public abstract Optional<Meeting> inside();

    /** {@return the absolute URIs that identify this meeting elsewhere, for example in Wikidata} */
    public abstract List<URI> sameAs();

    /** {@return who recorded this meeting, if known} */
    public abstract Optional<Provenance> provenance();

    /** {@return the attributes that a corpus or tool gives beyond the model, in their original order} */
    public abstract Map<String, String> attributes();

    /**
     * Returns the speakers of all participants, each once, in the order of the participants.
     *
     * @return the speakers, regardless of their part in the meeting
     */
    public final List<Speaker> speakers() {
        return participants().stream().map(Participant::speaker).distinct().toList();
    }

    /**
     * Returns who met whom: every pair of participants who are there to meet, in the order of the participants.
     *
     * <p>All participants are there to meet, with or without a part, except those with the part {@link
     * Participant.Part#INTERPRETER} or {@link Participant.Part#PRESS}, who serve the meeting or report on it. A later
     * version may add further parts that do not meet.
     *
     * <p>A speaker who is a participant twice counts once, with the first part that meets. Speakers do not meet
     * themselves, and a group does not meet its own members. A statement about a group is not a statement about each
     * member, so the members of a group meet nobody unless they are participants themselves. Two participants on the
     * same {@link Participant#side()} meet like any other two. <i>n</i> participants have up to <i>n</i>(<i>n</i> −
     * 1)/2 encounters.
     *
     * @return the encounters at this meeting itself, without those at meetings inside it
     */
    public final List<Encounter> encounters() {
        Map<String, Participant> bySpeaker = new LinkedHashMap<>();
        for (Participant participant : participants()) {
            if (participant.meets()) {
                bySpeaker.putIfAbsent(participant.speaker().id(), participant);
            }
        }
        List<Participant> all = List.copyOf(bySpeaker.values());
        List<Encounter> encounters = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Participant second : all.subList(i + 1, all.size())) {
                Participant first = all.get(i);
                if (!isMember(first.speaker(), second.speaker()) && !isMember(second.speaker(), first.speaker())) {
                    encounters.add(new Encounter(this, first, second));
                }
            }
        }
        return List.copyOf(encounters);
    }

    private static boolean isMember(Speaker speaker, Speaker of) {
        return of instanceof Group group
                && group.members().stream()
                        .anyMatch(member -> member.id().equals(speaker.id()) || isMember(speaker, member));
    }

    /**
     * The kind of a meeting. The list may grow in a later version, so a switch needs a default branch.
     */
    public enum Kind {
        /** People meet to talk. */
        MEETING,
        /** People talk by telephone or video call. */
        CALL,
        /** Somebody visits a place as a guest. */
        VISIT,
        /** Leaders of several sides meet. */
        SUMMIT,
        /** Sides negotiate, perhaps over several encounters. */
        TALKS,
        /** Speakers answer questions of the press. */
        PRESS_CONFERENCE,
        /** Any other encounter. */
        OTHER
    }

    /**
     * Returns a short description.
     *
     * @return the id, the kind and the participants
     */
    @Override
    public final String toString() {
        return "Meeting " + Require.shown(id()) + " " + kind() + " of "
                + Require.ids(participants(), p -> p.speaker().id());
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.unique("topics", "id", topics(), Topic::id);
        Require.nesting("inside", "meetings", 1 + Require.chainLength(inside(), Meeting::inside), MAX_DEPTH);
        Require.absolute("sameAs", sameAs());
        Require.attributes(attributes());
    }

    /** Builds a {@link Meeting}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableMeeting.Builder {
        /**
         * Sets the id of this meeting in its article.
         *
         * @param id one or more of {@code A-Z a-z 0-9 . _ : -}
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the kind of encounter.
         *
         * @param kind the kind; {@link Kind#OTHER} if no other kind fits
         * @return this builder
         */
        Builder kind(Kind kind);

        /**
         * Adds a participant.
         *
         * @param participant the participant
         * @return this builder
         */
        Builder addParticipant(Participant participant);

        /**
         * Sets the participants, replacing those set so far.
         *
         * @param participants the participants; may be empty
         * @return this builder
         */
        Builder participants(Iterable<? extends Participant> participants);

        /**
         * Adds a place of the meeting.
         *
         * @param place the place
         * @return this builder
         */
        Builder addPlace(Place place);

        /**
         * Sets the places of the meeting, replacing those set so far.
         *
         * @param places the places; may be empty
         * @return this builder
         */
        Builder places(Iterable<? extends Place> places);

        /**
         * Sets when the meeting takes place.
         *
         * @param time the time, as precisely as it is known, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable When time);

        /**
         * Adds a topic that the meeting is about.
         *
         * @param topic the topic, which must not have been added before
         * @return this builder
         */
        Builder addTopic(Topic topic);

        /**
         * Sets the topics that the meeting is about, replacing those set so far.
         *
         * @param topics the topics, each once; may be empty
         * @return this builder
         */
        Builder topics(Iterable<? extends Topic> topics);

        /**
         * Adds a passage that names this meeting.
         *
         * @param designation words of the article, such as “the visit”
         * @return this builder
         */
        Builder addDesignation(Passage designation);

        /**
         * Sets the passages that name this meeting, replacing those set so far.
         *
         * @param designations words of the article, such as “the visit”; may be empty
         * @return this builder
         */
        Builder designations(Iterable<? extends Passage> designations);

        /**
         * Sets the meeting that this one is inside.
         *
         * @param inside the meeting around this one, or null to unset it
         * @return this builder
         */
        Builder inside(@Nullable Meeting inside);

        /**
         * Adds URIs that identify this meeting elsewhere, for example in Wikidata.
         *
         * @param sameAs the absolute URIs to add after those set so far
         * @return this builder
         */
        Builder addSameAs(URI... sameAs);

        /**
         * Sets the URIs of the same meeting elsewhere, replacing those set so far.
         *
         * @param sameAs the absolute URIs; may be empty
         * @return this builder
         */
        Builder sameAs(Iterable<? extends URI> sameAs);

        /**
         * Sets who recorded this meeting.
         *
         * @param provenance the person or tool, or null to unset it
         * @return this builder
         */
        Builder provenance(@Nullable Provenance provenance);

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
         * Returns the meeting with the attributes that were set.
         *
         * @return the meeting
         * @throws IllegalStateException if {@code id} or {@code kind} was never set
         * @throws IllegalArgumentException if an attribute is not valid; the message names the attribute, the rule and
         *     the value
         */
        Meeting build();
    }
}
