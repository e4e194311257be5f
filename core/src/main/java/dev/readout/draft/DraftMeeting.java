package dev.readout.draft;

import dev.readout.internal.BuiltStyle;
import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An encounter, as a draft has it.
 *
 * <p>Places are names and topics labels, both as one would write them. The designations are the words by which the article
 * shows that there was such a meeting; one that has none of them in the text is left out when the draft is grounded.
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
     * @return a builder of which nothing is set
     */
    public static Builder builder() {
        return ImmutableDraftMeeting.builder();
    }

    /**
     * Returns a builder that starts from this value.
     *
     * @return a builder of which everything is set as it is here
     */
    public final Builder toBuilder() {
        return ImmutableDraftMeeting.builder().from(this);
    }

    /** {@return the id of this meeting in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}} */
    public abstract String id();

    /** {@return what kind of encounter it is} */
    public abstract Meeting.Kind kind();

    /** {@return who took part} */
    public abstract List<DraftParticipant> participants();

    /** {@return the names of the places where it was} */
    public abstract List<String> places();

    /** {@return when it was, if that is said: words that should be, but need not be, a time in EDTF} */
    public abstract Optional<String> time();

    /** {@return the labels of what it was about} */
    public abstract List<String> topics();

    /** {@return the words that stand for this meeting} */
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

    /** Builds a {@link DraftMeeting}. The attributes may be set in any order, and again. */
    public sealed interface Builder permits ImmutableDraftMeeting.Builder {
        /**
         * Sets the id of this meeting in its draft: one or more of {@code A-Z a-z 0-9 . _ : -}.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets what kind of encounter it is.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(Meeting.Kind kind);

        /**
         * Adds a participant: who took part.
         *
         * @param participant the participant
         * @return this builder
         */
        Builder addParticipant(DraftParticipant participant);

        /**
         * Sets the participants, in place of those set so far.
         *
         * @param participants the participants, which may be none
         * @return this builder
         */
        Builder participants(Iterable<? extends DraftParticipant> participants);

        /**
         * Adds the name of a place where it was.
         *
         * @param place the name
         * @return this builder
         */
        Builder addPlace(String place);

        /**
         * Sets the names of the places where it was, in place of those set so far.
         *
         * @param places the names, which may be none
         * @return this builder
         */
        Builder places(Iterable<String> places);

        /**
         * Sets when it was: words that should be, but need not be, a time in EDTF.
         *
         * @param time a time in EDTF, or null to unset it
         * @return this builder
         */
        Builder time(@Nullable String time);

        /**
         * Adds the label of a topic that it was about.
         *
         * @param topic the label
         * @return this builder
         */
        Builder addTopic(String topic);

        /**
         * Sets the labels of the topics that it was about, in place of those set so far.
         *
         * @param topics the labels, which may be none
         * @return this builder
         */
        Builder topics(Iterable<String> topics);

        /**
         * Adds a designation: words that stand for this meeting.
         *
         * @param designation the words
         * @return this builder
         */
        Builder addDesignation(String designation);

        /**
         * Sets the designations, in place of those set so far.
         *
         * @param designations the designations, which may be none
         * @return this builder
         */
        Builder designations(Iterable<String> designations);

        /**
         * Returns the value.
         *
         * @return the meeting
         * @throws IllegalStateException if one of {@code id}, {@code kind} was never set
         * @throws IllegalArgumentException if an attribute breaks its rule; the message names both and the value
         */
        DraftMeeting build();
    }
}
