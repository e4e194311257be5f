package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a value that a written document does not represent, or represents differently.
 *
 * <p>A format with more information about its losses extends this class.
 */
public class Loss {
    private final String place;
    private final String problem;
    private final boolean leftOut;

    /**
     * Creates a loss.
     *
     * @param place the place in the value
     * @param problem the information that is lost
     * @param leftOut whether the place was left out of the document
     */
    protected Loss(String place, String problem, boolean leftOut) {
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
        this.leftOut = leftOut;
    }

    /**
     * Returns a loss.
     *
     * @param place the place in the value: a JSON Pointer into its native JSON form
     * @param problem the information that is lost, as a sentence
     * @param leftOut whether the place was left out of the document
     * @return the loss
     */
    public static Loss of(String place, String problem, boolean leftOut) {
        return new Loss(place, problem, leftOut);
    }

    /**
     * Returns the place in the value that was written.
     *
     * @return a JSON Pointer (RFC 6901) into the value's native JSON form, for example {@code /statements/3/topics}
     */
    public final String place() {
        return place;
    }

    /**
     * Returns the information that is lost.
     *
     * @return a sentence without the place
     */
    public final String problem() {
        return problem;
    }

    /**
     * Returns whether this place of the value was left out of the document.
     *
     * @return true if it was left out; false if the document represents it differently
     */
    public final boolean isLeftOut() {
        return leftOut;
    }

    /**
     * Returns whether the other object is an equal loss of the same class.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // A subclass has more attributes, so it is never equal to this class.
    public boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && other instanceof Loss loss
                && place.equals(loss.place)
                && problem.equals(loss.problem)
                && leftOut == loss.leftOut;
    }

    /**
     * Returns a hash code of the loss.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(place, problem, leftOut);
    }

    /**
     * Returns the loss on one line.
     *
     * @return the place, a colon and the problem; only the problem if the place is empty
     */
    @Override
    public String toString() {
        return place.isEmpty() ? problem : place + ": " + problem;
    }
}
