package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place of a document that a reader left out, or read with a doubt.
 *
 * <p>A format that knows more of its findings extends this class.
 */
public class Finding {
    private final String place;
    private final String problem;
    private final boolean leftOut;

    /**
     * Makes a finding.
     *
     * @param place where it is in the document
     * @param problem what was found there
     * @param leftOut whether it is not in the value that was read
     */
    protected Finding(String place, String problem, boolean leftOut) {
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
        this.leftOut = leftOut;
    }

    /**
     * Returns a finding.
     *
     * @param place where it is in the document: a JSON Pointer, or {@code line} and a number
     * @param problem what was found there, as a sentence
     * @param leftOut whether it is not in the value that was read
     * @return the finding
     */
    public static Finding of(String place, String problem, boolean leftOut) {
        return new Finding(place, problem, leftOut);
    }

    /**
     * Returns where it is in the document that was read.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /statements/3/mood}; where the format has lines, {@code line}
     *     and the number of the line, from 1
     */
    public final String place() {
        return place;
    }

    /**
     * Returns what was found there.
     *
     * @return a sentence without the place
     */
    public final String problem() {
        return problem;
    }

    /**
     * Returns whether what stands there is not in the value that was read.
     *
     * @return true if it was left out; false if it was read, with a doubt or as something else
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
    @SuppressWarnings("EqualsGetClass") // A subclass knows more, so that it is never equal to this class.
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
     * @return the place, a colon and the problem
     */
    @Override
    public String toString() {
        return place.isEmpty() ? problem : place + ": " + problem;
    }
}
