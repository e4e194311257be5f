package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of a value that a written document does not hold, or holds in another way.
 *
 * <p>A format that knows more of its losses extends this class.
 */
public class Loss {
    private final String place;
    private final String problem;
    private final boolean leftOut;

    /**
     * Makes a loss.
     *
     * @param place where it is in the value
     * @param problem what is lost
     * @param leftOut whether it is not in the document
     */
    protected Loss(String place, String problem, boolean leftOut) {
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
        this.leftOut = leftOut;
    }

    /**
     * Returns a loss.
     *
     * @param place where it is in the value: a JSON Pointer into its native form
     * @param problem what is lost, as a sentence
     * @param leftOut whether it is not in the document
     * @return the loss
     */
    public static Loss of(String place, String problem, boolean leftOut) {
        return new Loss(place, problem, leftOut);
    }

    /**
     * Returns where it is in the value that was written.
     *
     * @return a JSON Pointer (RFC 6901) into the value's native JSON form, for example {@code /statements/3/topics}
     */
    public final String place() {
        return place;
    }

    /**
     * Returns what is lost.
     *
     * @return a sentence without the place
     */
    public final String problem() {
        return problem;
    }

    /**
     * Returns whether what stands there is not in the document.
     *
     * @return true if it was left out; false if the document has it in another way
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
    @SuppressWarnings("EqualsGetClass") // A subclass knows more, so that it is never equal to this class.
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
     * @return the place, a colon and the problem
     */
    @Override
    public String toString() {
        return place.isEmpty() ? problem : place + ": " + problem;
    }
}
