package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.WordPlaces;
import java.util.Arrays;

/**
 * Finds the best local alignment of a quotation with a stretch of a text, word by word. This is the algorithm of Smith
 * and Waterman (1981), with the affine gap costs of Gotoh (1982).
 *
 * <p>A rare word that both sides have is worth more than a common one. To leave out or add a long run of words costs
 * little more than a short one. In the table, a row is a word of the quotation, and a column is a word of the text.
 */
final class LocalAlignment {
    private static final int REPLACED_SCORE = -4;
    /** The scores of the first word, and of each further word, of a run that only one side has. */
    private static final int FIRST_MISSING_SCORE = -6;

    private static final int NEXT_MISSING_SCORE = -1;
    private static final int LOWEST_SCORE = Integer.MIN_VALUE / 2;

    /** The step that leads to the best score of a cell: one of these four. */
    private static final int START = 0;

    private static final int DIAGONAL = 1;
    private static final int ADDED = 2;
    private static final int DROPPED = 3;
    private static final int STEP = 3;
    /** Further bits of a cell: the word before was added, or dropped, too. */
    private static final int ADDED_GOES_ON = 4;

    private static final int DROPPED_GOES_ON = 8;

    private final int[] quotation;
    private final WordPlaces index;

    LocalAlignment(int[] quotation, WordPlaces index) {
        this.quotation = quotation;
        this.index = index;
    }

    /** Returns the worth of a word that both sides have: from 4 for a common word to 12 for a rare one. */
    static int worth(WordPlaces index, int id) {
        int times = Math.max(1, index.size() / Math.max(1, index.count(id)));
        return 4 + Math.min(8, 31 - Integer.numberOfLeadingZeros(times));
    }

    /**
     * Returns the place of the equal word in the text for each aligned word of the quotation, or
     * {@link WordMatches#NONE}. Only the words of the quotation from {@code from} to before {@code to}, and the places
     * from {@code textFrom} to before {@code textTo}, are aligned.
     */
    int[] align(int from, int to, int textFrom, int textTo) {
        int rows = to - from;
        int columns = textTo - textFrom;
        int[] ids = index.ids(textFrom, textTo);
        byte[][] trace = new byte[rows + 1][columns + 1];
        int[] above = new int[columns + 1];
        int[] here = new int[columns + 1];
        int[] addedAbove = new int[columns + 1];
        Arrays.fill(addedAbove, LOWEST_SCORE);
        int best = 0;
        int bestRow = 0;
        int bestColumn = 0;
        for (int row = 1; row <= rows; row++) {
            int id = quotation[from + row - 1];
            int worth = id == WordPlaces.UNKNOWN ? 0 : worth(index, id);
            int dropped = LOWEST_SCORE;
            here[0] = 0;
            for (int column = 1; column <= columns; column++) {
                boolean isSame = id != WordPlaces.UNKNOWN && id == ids[column - 1];
                int step = START;
                int score = 0;
                int diagonal = above[column - 1] + (isSame ? worth : REPLACED_SCORE);
                if (diagonal > score) {
                    score = diagonal;
                    step = DIAGONAL;
                }
                int goesOn = 0;
                int added = above[column] + FIRST_MISSING_SCORE;
                if (addedAbove[column] + NEXT_MISSING_SCORE > added) {
                    added = addedAbove[column] + NEXT_MISSING_SCORE;
                    goesOn |= ADDED_GOES_ON;
                }
                addedAbove[column] = added;
                int firstDropped = here[column - 1] + FIRST_MISSING_SCORE;
                if (dropped + NEXT_MISSING_SCORE > firstDropped) {
                    dropped += NEXT_MISSING_SCORE;
                    goesOn |= DROPPED_GOES_ON;
                } else {
                    dropped = firstDropped;
                }
                if (added > score) {
                    score = added;
                    step = ADDED;
                }
                if (dropped > score) {
                    score = dropped;
                    step = DROPPED;
                }
                here[column] = score;
                trace[row][column] = (byte) (step | goesOn);
                if (score > best) {
                    best = score;
                    bestRow = row;
                    bestColumn = column;
                }
            }
            int[] reused = above;
            above = here;
            here = reused;
        }
        return matches(trace, rows, bestRow, bestColumn, from, textFrom);
    }

    private int[] matches(byte[][] trace, int rows, int lastRow, int lastColumn, int from, int textFrom) {
        int[] matches = new int[rows];
        Arrays.fill(matches, WordMatches.NONE);
        int row = lastRow;
        int column = lastColumn;
        while (row > 0 && column > 0) {
            switch (trace[row][column] & STEP) {
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
