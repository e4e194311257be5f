package dev.readout.grounding.internal.words;

import java.util.BitSet;

/** Finds the marks of emphasis, as in {@code *word*} and {@code __word__}, which are not part of the words. */
final class EmphasisMarks {
    /** The most characters that emphasis can have. */
    private static final int LONGEST = 2_000;

    private static final int MOST_MARKS = 3;

    private final ComparableCharacters characters;
    /** The characters at which marks begin that end the emphasis. */
    private final BitSet closings = new BitSet();
    /** For each mark and length: where the last search for a closing mark began, and where it ended. */
    private final int[] searchedFrom = new int[2 * MOST_MARKS];

    private final int[] nextClosings = new int[2 * MOST_MARKS];

    EmphasisMarks(ComparableCharacters characters) {
        this.characters = characters;
    }

    /** Returns whether equal marks from one index to before another begin or end emphasis. */
    boolean areAt(int i, int end) {
        return closings.get(i) || open(i, end);
    }

    /** Returns whether these marks begin emphasis, and stores where the emphasis ends. */
    private boolean open(int i, int end) {
        int length = end - i;
        if (length > MOST_MARKS
                || characters.kind(i - 1).isWordCharacter()
                || characters.kind(end).isBlank()) {
            return false;
        }
        int close = nextClosing(characters.codePoint(i), length, end + 1);
        if (close - end > LONGEST || close >= characters.size()) {
            return false;
        }
        closings.set(close);
        return true;
    }

    /**
     * Returns the index of the next marks of this length, at or after an index, that can end emphasis. The last result
     * is kept, so that no character is read twice.
     */
    private int nextClosing(int mark, int length, int from) {
        int slot = length - 1 + (mark == '*' ? MOST_MARKS : 0);
        if (from <= nextClosings[slot] && from >= searchedFrom[slot]) {
            return nextClosings[slot];
        }
        searchedFrom[slot] = from;
        int i = from;
        while (i < characters.size()) {
            int end = characters.codePoint(i) == mark ? characters.repeatedEnd(i) : i;
            if (end - i == length
                    && !characters.kind(i - 1).isBlank()
                    && !characters.kind(end).isWordCharacter()) {
                break;
            }
            i = Math.max(i + 1, end);
        }
        nextClosings[slot] = i;
        return i;
    }
}
