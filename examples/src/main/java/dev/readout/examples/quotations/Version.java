package dev.readout.examples.quotations;

import java.util.Comparator;

/**
 * The same words, character by character, in one or more articles.
 *
 * @param first the earliest use of the words
 * @param uses the number of articles with these words, at least 1
 */
public record Version(QuotedWords first, long uses) {
    /** The order of the earliest uses. */
    public static final Comparator<Version> EARLIEST_FIRST =
            Comparator.comparing(Version::first, QuotedWords.EARLIEST_FIRST);

    /**
     * Returns the version of which one use is known.
     *
     * @param use the use
     * @return the version
     */
    public static Version of(QuotedWords use) {
        return new Version(use, 1);
    }

    /**
     * Returns the words.
     *
     * @return the words
     */
    public String words() {
        return first.words();
    }

    /**
     * Returns the version of the uses of this version and of another one with equal words. The uses can be added in any
     * order and in any groups.
     *
     * @param other the other version
     * @return the version of all uses
     * @throws IllegalArgumentException if the words differ
     */
    public Version and(Version other) {
        if (!words().equals(other.words())) {
            throw new IllegalArgumentException("other must have the words " + words() + ": " + other.words());
        }
        return new Version(EARLIEST_FIRST.compare(this, other) <= 0 ? first : other.first, uses + other.uses);
    }
}
