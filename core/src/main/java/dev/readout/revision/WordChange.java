package dev.readout.revision;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place in which two versions of a text differ, in whole words and marks. */
public final class WordChange {
    private final Kind kind;
    private final String oldWords;
    private final String newWords;
    private final Span oldSpan;
    private final Span newSpan;

    /** What was done. This list may grow. */
    public enum Kind {
        /** Words or marks that the old version does not have there. */
        ADDED,
        /** Words or marks that the new version does not have there. */
        DROPPED,
        /** Words or marks in the place of others. */
        REPLACED,
        /** The same word or mark with other quotation marks, apostrophes, dashes, composition or invisible characters. */
        TYPOGRAPHY,
        /** Other white space between the same words. */
        SPACE
    }

    WordChange(Kind kind, String oldWords, String newWords, Span oldSpan, Span newSpan) {
        this.kind = kind;
        this.oldWords = oldWords;
        this.newWords = newWords;
        this.oldSpan = oldSpan;
        this.newSpan = newSpan;
    }

    /**
     * Returns what was done.
     *
     * @return the kind of the change
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the words of the old version.
     *
     * @return the exact characters, empty where words are added
     */
    public String oldWords() {
        return oldWords;
    }

    /**
     * Returns the words of the new version.
     *
     * @return the exact characters, empty where words are dropped
     */
    public String newWords() {
        return newWords;
    }

    /**
     * Returns where the old words stand.
     *
     * @return a span of the old text, empty where words are added
     */
    public Span oldSpan() {
        return oldSpan;
    }

    /**
     * Returns where the new words stand.
     *
     * @return a span of the new text, empty where words are dropped
     */
    public Span newSpan() {
        return newSpan;
    }

    /** {@return whether words and marks are the same: {@link Kind#TYPOGRAPHY} or {@link Kind#SPACE}} */
    public boolean isTypography() {
        return kind == Kind.TYPOGRAPHY || kind == Kind.SPACE;
    }

    /**
     * Returns whether the other object is the same change at the same place.
     *
     * @param other the object to compare with
     * @return whether kind, words and spans are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WordChange that
                        && kind == that.kind
                        && oldWords.equals(that.oldWords)
                        && newWords.equals(that.newWords)
                        && oldSpan.equals(that.oldSpan)
                        && newSpan.equals(that.newSpan));
    }

    /**
     * Returns a hash code of the change and its place.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(kind, oldWords, newWords, oldSpan, newSpan);
    }

    /**
     * Returns the change on one line.
     *
     * @return for example {@code REPLACED "seven" by "eight" at [7134,7139)}, the place being that in the new version
     */
    @Override
    public String toString() {
        String words = switch (kind) {
            case ADDED -> Require.quoted(newWords);
            case DROPPED -> Require.quoted(oldWords);
            case REPLACED, TYPOGRAPHY, SPACE -> Require.quoted(oldWords) + " by " + Require.quoted(newWords);
        };
        return kind + " " + words + " at " + newSpan;
    }
}
