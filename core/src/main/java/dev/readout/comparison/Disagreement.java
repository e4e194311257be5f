package dev.readout.comparison;

import dev.readout.internal.Require;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that two articles have in different words or at different times, so that not both articles can be right,
 * or not both are precise.
 */
public final class Disagreement {
    private final Kind kind;
    private final String firstWords;
    private final String secondWords;
    private final String firstPlace;
    private final String secondPlace;

    /** The attributes that can differ. This list may grow. */
    public enum Kind {
        /** Two speakers have roles, and none in common. */
        ROLE,
        /** A speaker takes part in a meeting, or makes a statement, in two capacities. */
        CAPACITY,
        /** Two meetings or statements have times that have no instant in common. */
        TIME,
        /** Two meetings have places whose names have nothing in common. */
        PLACE,
        /** One statement was said, and the other was denied, asked, expected or not said. */
        STATUS
    }

    Disagreement(Kind kind, String firstWords, String secondWords, String firstPlace, String secondPlace) {
        this.kind = kind;
        this.firstWords = firstWords;
        this.secondWords = secondWords;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
    }

    /**
     * Returns which attribute differs.
     *
     * @return the kind of the attribute
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what the first article has.
     *
     * @return the attribute in words
     */
    public String firstWords() {
        return firstWords;
    }

    /**
     * Returns what the second article has.
     *
     * @return the attribute in words
     */
    public String secondWords() {
        return secondWords;
    }

    /**
     * Returns the place of the attribute in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the attribute in the second article.
     *
     * @return a JSON Pointer into its native form
     */
    public String secondPlace() {
        return secondPlace;
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
                || (other instanceof Disagreement that
                        && kind == that.kind
                        && firstWords.equals(that.firstWords)
                        && secondWords.equals(that.secondWords)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(kind, firstWords, secondWords, firstPlace, secondPlace);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code TIME "2022-01-14" and "2022-01-15" at /meetings/0/time and /meetings/0/time}
     */
    @Override
    public String toString() {
        return kind + " " + Require.quoted(firstWords) + " and " + Require.quoted(secondWords) + " at " + firstPlace
                + " and " + secondPlace;
    }
}
