package dev.readout.meeting;

import dev.readout.internal.Require;
import dev.readout.metadata.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two participants of one meeting who met each other there.
 *
 * <pre>{@code
 * for (Encounter encounter : article.encounters()) {
 *     System.out.println(encounter.first().speaker().displayName() + " met "
 *             + encounter.second().speaker().displayName());
 * }
 * }</pre>
 *
 * <p>The two are in the order of the participants of the meeting; the order has no other meaning. There is one
 * encounter for each pair at a meeting. {@link Meeting#encounters()} says which participants meet.
 */
public final class Encounter {
    private final Meeting meeting;
    private final Participant first;
    private final Participant second;

    Encounter(Meeting meeting, Participant first, Participant second) {
        this.meeting = meeting;
        this.first = first;
        this.second = second;
    }

    /**
     * Returns the meeting at which the two met.
     *
     * @return the meeting
     */
    public Meeting meeting() {
        return meeting;
    }

    /**
     * Returns the participant who comes first among the participants of the meeting.
     *
     * @return the participant
     */
    public Participant first() {
        return first;
    }

    /**
     * Returns the other participant.
     *
     * @return the participant
     */
    public Participant second() {
        return second;
    }

    /**
     * Returns where the two met.
     *
     * @return the places of the meeting, possibly none
     */
    public List<Place> places() {
        return meeting.places();
    }

    /**
     * Returns when the two met.
     *
     * @return the time of the meeting, if known
     */
    public Optional<When> time() {
        return meeting.time();
    }

    /**
     * Returns whether the other object is an encounter of equal participants at an equal meeting.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Encounter that
                        && meeting.equals(that.meeting)
                        && first.equals(that.first)
                        && second.equals(that.second));
    }

    /**
     * Returns a hash code of the meeting and the participants.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(meeting, first, second);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Encounter of netanyahu and geoana at jerusalem}
     */
    @Override
    public String toString() {
        return "Encounter of " + Require.shown(first.speaker().id()) + " and "
                + Require.shown(second.speaker().id()) + " at " + Require.shown(meeting.id());
    }
}
