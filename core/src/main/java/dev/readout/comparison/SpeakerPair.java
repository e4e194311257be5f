package dev.readout.comparison;

import dev.readout.speaker.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two speakers, one of each article, who are taken to be the same. */
public final class SpeakerPair {
    private final Speaker first;
    private final Speaker second;
    private final String firstPlace;
    private final String secondPlace;
    private final Reason reason;
    private final List<Disagreement> disagreements;

    /** Why two speakers are taken to be the same, the surest reason first. This list may grow. */
    public enum Reason {
        /** The caller said so. */
        STATED,
        /** Both have a URI in common, or are the same object ({@link Speaker#isSameAs}). */
        SAME_AS,
        /** Both have the same name, and no other speaker has it. Case, diacritics and marks do not count. */
        NAME,
        /** Two unnamed persons, or two groups, have the same description, and no other speaker has it. */
        DESCRIPTION,
        /** The words of one person’s name are among the words of the other’s name, and of no other: “Netanyahu”. */
        SHORTER_NAME,
        /** Both have the same role, at least one of them has no name, and nobody else has the role. */
        ROLE
    }

    SpeakerPair(
            Speaker first,
            Speaker second,
            String firstPlace,
            String secondPlace,
            Reason reason,
            List<Disagreement> disagreements) {
        this.first = first;
        this.second = second;
        this.firstPlace = firstPlace;
        this.secondPlace = secondPlace;
        this.reason = reason;
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Returns the speaker in the first article.
     *
     * @return a speaker that the first article lists
     */
    public Speaker first() {
        return first;
    }

    /**
     * Returns the speaker in the second article.
     *
     * @return a speaker that the second article lists
     */
    public Speaker second() {
        return second;
    }

    /**
     * Returns the place of the speaker in the first article.
     *
     * @return a JSON Pointer into its native form
     */
    public String firstPlace() {
        return firstPlace;
    }

    /**
     * Returns the place of the speaker in the second article.
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
     * Returns whether the two have different roles.
     *
     * @return a {@link Disagreement.Kind#ROLE}, or none
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
                || (other instanceof SpeakerPair that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && firstPlace.equals(that.firstPlace)
                        && secondPlace.equals(that.secondPlace)
                        && reason == that.reason
                        && disagreements.equals(that.disagreements));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(first, second, firstPlace, secondPlace, reason, disagreements);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code NAME netanyahu and pm}
     */
    @Override
    public String toString() {
        return reason + " " + first.id() + " and " + second.id();
    }
}
