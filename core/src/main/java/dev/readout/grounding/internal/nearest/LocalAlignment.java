package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.WordIndex;
import java.util.Arrays;

/**
 * The best local alignment of a quotation with a stretch of a text, word by word (Smith and Waterman, with Gotoh's gaps).
 *
 * <p>A rare word that both have counts for more than a common one. A long gap costs little more than a short one, because
 * words are left out or added in a row.
 */
final class LocalAlignment {
    private static final int REPLACED = -4;
    private static final int GAP = -6;
    private static final int LONGER_GAP = -1;
    private static final int LOWEST = Integer.MIN_VALUE / 2;

    /** From where the best score of a cell comes; the bits of a gap are those of its own state. */
    private static final int START = 0;

    private static final int DIAGONAL = 1;
    private static final int ADDED = 2;
    private static final int DROPPED = 3;
    private static final int STATE = 3;
    private static final int ADDED_GOES_ON = 4;
    private static final int DROPPED_GOES_ON = 8;

    private final int[] quotation;
    private final WordIndex index;

    LocalAlignment(int[] quotation, WordIndex index) {
        this.quotation = quotation;
        this.index = index;
    }

    /** Returns how much it is worth that both have this word. */
    static int worth(WordIndex index, int id) {
        int times = Math.max(1, index.size() / Math.max(1, index.count(id)));
        return 4 + Math.min(8, 31 - Integer.numberOfLeadingZeros(times));
    }

    /**
     * Returns for each word of the quotation from one to before another the word of the text, between these two, that it
     * is aligned with and equal to, or {@link WordMatches#NONE}.
     */
    int[] align(int from, int to, int textFrom, int textTo) {
        int rows = to - from;
        int columns = textTo - textFrom;
        byte[][] trace = new byte[rows + 1][columns + 1];
        int[] above = new int[columns + 1];
        int[] here = new int[columns + 1];
        int[] addedAbove = new int[columns + 1];
        Arrays.fill(addedAbove, LOWEST);
        int best = 0;
        int bestRow = 0;
        int bestColumn = 0;
        for (int row = 1; row <= rows; row++) {
            int id = quotation[from + row - 1];
            int worth = id == WordIndex.UNKNOWN ? 0 : worth(index, id);
            int dropped = LOWEST;
            here[0] = 0;
            for (int column = 1; column <= columns; column++) {
                boolean same = id != WordIndex.UNKNOWN && id == index.id(textFrom + column - 1);
                int bits = START;
                int score = 0;
                int diagonal = above[column - 1] + (same ? worth : REPLACED);
                if (diagonal > score) {
                    score = diagonal;
                    bits = DIAGONAL;
                }
                int goesOn = 0;
                int added = above[column] + GAP;
                if (addedAbove[column] + LONGER_GAP > added) {
                    added = addedAbove[column] + LONGER_GAP;
                    goesOn |= ADDED_GOES_ON;
                }
                addedAbove[column] = added;
                int opened = here[column - 1] + GAP;
                if (dropped + LONGER_GAP > opened) {
                    dropped += LONGER_GAP;
                    goesOn |= DROPPED_GOES_ON;
                } else {
                    dropped = opened;
                }
                if (added > score) {
                    score = added;
                    bits = ADDED;
                }
                if (dropped > score) {
                    score = dropped;
                    bits = DROPPED;
                }
                here[column] = score;
                trace[row][column] = (byte) (bits | goesOn);
                if (score > best) {
                    best = score;
                    bestRow = row;
                    bestColumn = column;
                }
            }
            int[] free = above;
            above = here;
            here = free;
        }
        return matches(trace, rows, bestRow, bestColumn, from, textFrom);
    }

    private int[] matches(byte[][] trace, int rows, int lastRow, int lastColumn, int from, int textFrom) {
        int[] matches = new int[rows];
        Arrays.fill(matches, WordMatches.NONE);
        int row = lastRow;
        int column = lastColumn;
        while (row > 0 && column > 0) {
            int bits = trace[row][column];
            switch (bits & STATE) {
                case DIAGONAL -> {
                    row--;
                    column--;
                    if (quotation[from + row] == index.id(textFrom + column)) {
                        matches[row] = textFrom + column;
                    }
                }
                case ADDED -> {
                    while ((trace[row][column] & ADDED_GOES_ON) != 0) {
                        row--;
                    }
                    row--;
                }
                case DROPPED -> {
                    while ((trace[row][column] & DROPPED_GOES_ON) != 0) {
                        column--;
                    }
                    column--;
                }
                default -> {
                    return matches;
                }
            }
        }
        return matches;
    }
}
