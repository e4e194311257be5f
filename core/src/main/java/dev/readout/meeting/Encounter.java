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
 * <p>The order of the two is that of the participants and says nothing: each two meet once at a meeting. {@link
 * Meeting#encounters()} says who counts.
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
     * Returns the one of the two who stands first among the participants.
     *
     * @return the participant
     */
    public Participant first() {
        return first;
    }

    /**
     * Returns the other one.
     *
     * @return the participant
     */
    public Participant second() {
        return second;
    }

    /**
     * Returns where the two met.
     *
     * @return the places of the meeting, perhaps none
     */
    public List<Place> places() {
        return meeting.places();
    }

    /**
     * Returns when the two met.
     *
     * @return the time of the meeting, if stated
     */
    public Optional<When> time() {
        return meeting.time();
    }

    /**
     * Returns whether the other object is the encounter of equal participants at an equal meeting.
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
