package dev.readout.revision;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A difference between two versions of a text at one place, in whole words and marks. */
public final class WordChange {
    private final Kind kind;
    private final String oldWords;
    private final String newWords;
    private final Span oldSpan;
    private final Span newSpan;

    /** The kinds of changes. This list may grow. */
    public enum Kind {
        /** Words or marks were added: the old version does not have them. */
        ADDED,
        /** Words or marks were dropped: the new version does not have them. */
        DROPPED,
        /** Words or marks were replaced by others. */
        REPLACED,
        /** A word or mark has other quotation marks, apostrophes, dashes, composition or invisible characters. */
        TYPOGRAPHY,
        /** The white space between two words is different. */
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
     * Returns the kind of the change.
     *
     * @return the kind of the change
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the words of the old version.
     *
     * @return the exact characters, empty if words were added
     */
    public String oldWords() {
        return oldWords;
    }

    /**
     * Returns the words of the new version.
     *
     * @return the exact characters, empty if words were dropped
     */
    public String newWords() {
        return newWords;
    }

    /**
     * Returns the position of the words in the old version.
     *
     * @return a span of the old text, empty if words were added
     */
    public Span oldSpan() {
        return oldSpan;
    }

    /**
     * Returns the position of the words in the new version.
     *
     * @return a span of the new text, empty if words were dropped
     */
    public Span newSpan() {
        return newSpan;
    }

    /** {@return whether all words and marks are the same: {@link Kind#TYPOGRAPHY} or {@link Kind#SPACE}} */
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
     * Returns a hash code of the kind, the words and the spans.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(kind, oldWords, newWords, oldSpan, newSpan);
    }

    /**
     * Returns a description on one line, with the position in the new version.
     *
     * @return for example {@code REPLACED "seven" by "eight" at [7134,7139)}
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
