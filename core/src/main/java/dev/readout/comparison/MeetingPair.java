package dev.readout.comparison;

import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two meetings, one of each article, that are taken to be the same. */
public final class MeetingPair {
    private final Meeting first;
    private final Meeting second;
    private final String firstPlace;
    private final String secondPlace;
    private final Reason reason;
    private final Agreement time;
    private final Agreement places;
    private final List<ParticipantPair> participants;
    private final List<Unpaired<Participant>> participantsOnlyInFirst;
    private final List<Unpaired<Participant>> participantsOnlyInSecond;
    private final List<Disagreement> disagreements;

    /** Why two meetings are taken to be the same, the surest reason first. This list may grow. */
    public enum Reason {
        /** The caller said so. */
        STATED,
        /** Both have a URI in common, or are the same object. */
        SAME_AS,
        /** Both have participants in common, and their times and places can be those of one meeting. */
        OVERLAP
    }

    MeetingPair(
            Meeting first,
            Meeting second,
            String firstPlace,
            String secondPlace,
            Reason reason,
            Agreement time,
            Agreement places,
            List<ParticipantPair> participants,
            List<Unpaired<Participant>> participantsOnlyInFirst,
            List<Unpaired<Participant>> participantsOnlyInSecond,
            List<Disagreement> disagreements) {
        this.first = first;
        this.second = second;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
        this.reason = reason;
        this.time = time;
        this.places = places;
        this.participants = List.copyOf(participants);
        this.participantsOnlyInFirst = List.copyOf(participantsOnlyInFirst);
        this.participantsOnlyInSecond = List.copyOf(participantsOnlyInSecond);
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Returns the meeting in the first article.
     *
     * @return a meeting that the first article lists
     */
    public Meeting first() {
        return first;
    }

    /**
     * Returns the meeting in the second article.
     *
     * @return a meeting that the second article lists
     */
    public Meeting second() {
        return second;
    }

    /**
     * Returns the place of the meeting in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the meeting in the second article.
     *
     * @return a JSON Pointer into its native form
     */
    public String secondPlace() {
        return secondPlace;
    }

    /**
     * Returns why the two are taken to be the same.
     *
     * @return the first of the reasons that applies
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns whether the times agree.
     *
     * @return {@link Agreement#AGREES} if the times have an instant in common
     */
    public Agreement time() {
        return time;
    }

    /**
     * Returns whether the places agree.
     *
     * @return {@link Agreement#AGREES} if a place of one meeting is a place of the other, or contains it
     */
    public Agreement places() {
        return places;
    }

    /**
     * Returns the participants whom both articles name.
     *
     * @return the pairs, in the order of the first article
     */
    public List<ParticipantPair> participants() {
        return participants;
    }

    /**
     * Returns the participants whom only the first article names.
     *
     * @return the participants, in their order
     */
    public List<Unpaired<Participant>> participantsOnlyInFirst() {
        return participantsOnlyInFirst;
    }

    /**
     * Returns the participants whom only the second article names.
     *
     * @return the participants, in their order
     */
    public List<Unpaired<Participant>> participantsOnlyInSecond() {
        return participantsOnlyInSecond;
    }

    /**
     * Returns the differences in time and place.
     *
     * @return the disagreements, without those of participants
     */
    public List<Disagreement> disagreements() {
        return disagreements;
    }

    /**
     * Returns whether the other object has the same attributes.
     *
     * @param other the object to compare with
     * @return whether all attributes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof MeetingPair that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace)
                        && reason == that.reason
                        && time == that.time
                        && places == that.places
                        && participants.equals(that.participants)
                        && participantsOnlyInFirst.equals(that.participantsOnlyInFirst)
                        && participantsOnlyInSecond.equals(that.participantsOnlyInSecond)
                        && disagreements.equals(that.disagreements));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(
                first,
                second,
                firstPlace,
                secondPlace,
                reason,
                time,
                places,
                participants,
                participantsOnlyInFirst,
                participantsOnlyInSecond,
                disagreements);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code OVERLAP jerusalem and visit}
     */
    @Override
    public String toString() {
        return reason + " " + first.id() + " and " + second.id();
    }
}
