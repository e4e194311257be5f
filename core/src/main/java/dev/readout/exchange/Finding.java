package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that a reader left out or read with a doubt.
 *
 * <p>A format with more information about its findings extends this class.
 */
public class Finding {
    private final String place;
    private final String problem;
    private final boolean leftOut;

    /**
     * Creates a finding.
     *
     * @param place the place in the document
     * @param problem the problem that was found there
     * @param leftOut whether the place was left out of the value that was read
     */
    protected Finding(String place, String problem, boolean leftOut) {
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
        this.leftOut = leftOut;
    }

    /**
     * Returns a finding.
     *
     * @param place the place in the document: a JSON Pointer, or {@code line} and a line number
     * @param problem the problem that was found there, as a sentence
     * @param leftOut whether the place was left out of the value that was read
     * @return the finding
     */
    public static Finding of(String place, String problem, boolean leftOut) {
        return new Finding(place, problem, leftOut);
    }

    /**
     * Returns the place in the document that was read.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /statements/3/mood}; for a format of lines, {@code line}
     *     and the line number, from 1
     */
    public final String place() {
        return place;
    }

    /**
     * Returns the problem that was found.
     *
     * @return a sentence without the place
     */
    public final String problem() {
        return problem;
    }

    /**
     * Returns whether this place of the document was left out of the value that was read.
     *
     * @return true if it was left out; false if it was read with a doubt or as something else
     */
    public final boolean isLeftOut() {
        return leftOut;
    }

    /**
     * Returns whether the other object is an equal finding of the same class.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // A subclass has more attributes, so it is never equal to this class.
    public boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && other instanceof Finding finding
                && place.equals(finding.place)
                && problem.equals(finding.problem)
                && leftOut == finding.leftOut;
    }

    /**
     * Returns a hash code of the finding.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(place, problem, leftOut);
    }

    /**
     * Returns the finding on one line.
     *
     * @return the place, a colon and the problem; only the problem if the place is empty
     */
    @Override
    public String toString() {
        return place.isEmpty() ? problem : place + ": " + problem;
    }
}
