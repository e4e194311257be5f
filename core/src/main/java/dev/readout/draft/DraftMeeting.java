package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as a draft has it.
 *
 * <p>Places are names, and topics are labels. The designations are the words of the article for the meeting. If the
 * text has none of them, grounding leaves the meeting out.
 *
 * <pre>{@code
 * DraftMeeting meeting = DraftMeeting.builder()
 *         .id("jerusalem")
 *         .kind(Meeting.Kind.MEETING)
 *         .addParticipant(DraftParticipant.of("netanyahu", Participant.Part.HOST))
 *         .addParticipant(DraftParticipant.of("geoana", Participant.Part.GUEST))
 *         .addPlace("Jerusalem")
 *         .time("2022-01-05")
 *         .addDesignation("meets in Jerusalem")
 *         .build();
 * }</pre>
 */
@Value.Immutable
@BuiltStyle
public abstract sealed class DraftMeeting permits ImmutableDraftMeeting {
    DraftMeeting() {}

    /**
     * Returns a builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return ImmutableDraftMeeting.builder();
    }

    /**
     * Returns a builder with the attributes of this meeting.
     *
     * @return a builder that has the same attributes
     */
    public final Builder toBuilder() {
        return ImmutableDraftMeeting.builder().from(this);
    }

    /** {@return the id of this meeting in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return the kind of the meeting} */
    public abstract Meeting.Kind kind();

    /** {@return the participants} */
    public abstract List<DraftParticipant> participants();

    /** {@return the names of the places of the meeting} */
    public abstract List<String> places();

    /** {@return the time of the meeting, if stated: a time in EDTF, or any other words} */
    public abstract Optional<String> time();

    /** {@return the labels of the topics of the meeting} */
    public abstract List<String> topics();

    /** {@return the words for the meeting} */
    public abstract List<String> designations();

    /**
     * Returns a short description.
     *
     * @return the id, the kind and the participants
     */
    @Override
    public final String toString() {
        return "DraftMeeting " + Require.shown(id()) + " " + kind() + " of "
                + Require.ids(participants(), DraftParticipant::speaker);
    }

    @Value.Check
    final void check() {
        Require.id("id", id());
        Require.words("places", places());
        Require.words("time", time());
        Require.words("topics", topics());
        Require.words("designations", designations());
    }

    /** Builds a {@link DraftMeeting}. The attributes may be set in any order and more than once. */
    public sealed interface Builder permits ImmutableDraftMeeting.Builder {
        /**
         * Sets the id of this meeting in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the kind of the meeting.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(Meeting.Kind kind);

        /**
         * Adds a participant.
         *
         * @param participant the participant
         * @return this builder
         */
        Builder addParticipant(DraftParticipant participant);

        /**
         * Sets the participants, replacing those set so far.
         *
         * @param participants the participants; may be empty
         * @return this builder
         */
        Builder participants(Iterable<? extends DraftParticipant> participants);

        /**
         * Adds the name of a place of the meeting.
         *
         * @param place the name
         * @return this builder
         */
        Builder addPlace(String place);

        /**
         * Sets the names of the places of the meeting, replacing those set so far.
         *
         * @param places the names; may be empty
         * @return this builder
         */
        Builder places(Iterable<String> places);

        /**
         * Sets the time of the meeting.
         *
         * @param time a time in EDTF or any other words, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable String time);

        /**
         * Adds the label of a topic of the meeting.
         *
         * @param topic the label
         * @return this builder
         */
        Builder addTopic(String topic);

        /**
         * Sets the labels of the topics of the meeting, replacing those set so far.
         *
         * @param topics the labels; may be empty
         * @return this builder
         */
        Builder topics(Iterable<String> topics);

        /**
         * Adds a designation: words for the meeting.
         *
         * @param designation the words
         * @return this builder
         */
        Builder addDesignation(String designation);

        /**
         * Sets the designations, replacing those set so far.
         *
         * @param designations the designations; may be empty
         * @return this builder
         */
        Builder designations(Iterable<String> designations);

        /**
         * Returns the meeting with the attributes that were set.
         *
         * @return the meeting
         * @throws IllegalStateException if {@code id} or {@code kind} was never set
         * @throws IllegalArgumentException if an attribute violates its rule; the message names the attribute, the rule
         *     and the value
         */
        DraftMeeting build();
    }
}
