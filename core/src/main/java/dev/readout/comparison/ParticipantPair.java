package dev.readout.comparison;

import dev.readout.meeting.Participant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two participants of paired meetings whose speakers are taken to be the same. */
public final class ParticipantPair {
    private final Participant first;
    private final Participant second;
    private final String firstPlace;
    private final String secondPlace;
    private final List<Disagreement> disagreements;

    ParticipantPair(
            Participant first,
            Participant second,
            String firstPlace,
            String secondPlace,
            List<Disagreement> disagreements) {
        this.first = first;
        this.second = second;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Returns the participant in the first article.
     *
     * @return a participant of {@link MeetingPair#first()}
     */
    public Participant first() {
        return first;
    }

    /**
     * Returns the participant in the second article.
     *
     * @return a participant of {@link MeetingPair#second()}
     */
    public Participant second() {
        return second;
    }

    /**
     * Returns the place of the participant in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the participant in the second article.
     *
     * @return a JSON Pointer into its native form
     */
    public String secondPlace() {
        return secondPlace;
    }

    /**
     * Returns whether the two have different capacities.
     *
     * @return a {@link Disagreement.Kind#CAPACITY}, or none
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
                || (other instanceof ParticipantPair that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace)
                        && disagreements.equals(that.disagreements));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstPlace, secondPlace, disagreements);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Participant HOST netanyahu and Participant HOST pm}
     */
    @Override
    public String toString() {
        return first + " and " + second;
    }
}
