package dev.readout.revision;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import java.util.Objects;

/**
 * One place in which two versions of a text differ, in whole words and marks.
 *
 * @param kind what was done
 * @param before the words of the old version, empty where some are added
 * @param after the words of the new version, empty where some are dropped
 * @param inBefore where they stand, in code points of the old version
 * @param inAfter where they stand, in code points of the new version
 */
public record WordChange(Kind kind, String before, String after, Span inBefore, Span inAfter) {
    /** What was done. */
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

    /**
     * Checks that everything is there.
     *
     * @param kind what was done
     * @param before the words of the old version
     * @param after the words of the new version
     * @param inBefore where they stand in the old version
     * @param inAfter where they stand in the new version
     */
    public WordChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(inBefore, "inBefore");
        Objects.requireNonNull(inAfter, "inAfter");
    }

    /** {@return whether words and marks are the same: {@link Kind#TYPOGRAPHY} or {@link Kind#SPACE}} */
    public boolean isTypography() {
        return kind == Kind.TYPOGRAPHY || kind == Kind.SPACE;
    }

    /**
     * Returns the change on one line.
     *
     * @return for example {@code REPLACED "seven" by "eight" at [7134,7139)}, the place being that in the new version
     */
    @Override
    public String toString() {
        String words = switch (kind) {
            case ADDED -> Require.quoted(after);
            case DROPPED -> Require.quoted(before);
            default -> Require.quoted(before) + " by " + Require.quoted(after);
        };
        return kind + " " + words + " at " + inAfter;
    }
}
