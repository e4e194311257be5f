package dev.readout.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns two ranges of tokens with the fewest edits (E. W. Myers, An O(ND) Difference Algorithm and Its Variations,
 * 1986). If that needs too many edits or steps, it aligns nothing.
 *
 * <p>Rows are old tokens, columns are new tokens, and the number of a diagonal is its row minus its column.
 */
final class MyersDiff {
    private static final int MOST_EDITS = 300;
    /** How often a token may be looked at on average. */
    private static final int MOST_LOOKS = 16;

    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    private final TokenAlignment alignment;
    private final int chain;
    private final RangePair ranges;
    private final int rows;
    private final int columns;
    private final int[] reached = new int[2 * MOST_EDITS + 3];
    private final List<int[]> trace = new ArrayList<>();

    MyersDiff(TokenAlignment alignment, int chain, RangePair ranges) {
        this.alignment = alignment;
        this.chain = chain;
        this.ranges = ranges;
        rows = ranges.oldLength();
        columns = ranges.newLength();
    }

    void align() {
        long most = alignment.steps() + (long) MOST_LOOKS * (rows + columns) + MOST_EDITS * MOST_EDITS;
        Arrays.fill(reached, UNREACHED);
        for (int edits = 0; edits <= MOST_EDITS && alignment.steps() < most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int row = start(edits, diagonal);
                while (row >= 0
                        && row < rows
                        && row - diagonal < columns
                        && alignment.isSameForm(ranges.oldFrom() + row, ranges.newFrom() + row - diagonal)) {
                    row++;
                }
                alignment.addSteps(1);
                set(diagonal, row);
            }
            trace.add(Arrays.copyOfRange(reached, MOST_EDITS + 1 - edits, MOST_EDITS + 2 + edits));
            if (Math.abs(rows - columns) <= edits && get(rows - columns) == rows) {
                alignBackward(edits);
                return;
            }
        }
    }

    /** Returns the row that one more edit reaches on a diagonal, or a negative number if there is no such row. */
    private int start(int edits, int diagonal) {
        if (edits == 0) {
            return 0;
        }
        int dropped = get(diagonal - 1) + 1;
        int added = get(diagonal + 1);
        return Math.max(dropped <= rows ? dropped : UNREACHED, added - diagonal <= columns ? added : UNREACHED);
    }

    private int get(int diagonal) {
        return reached[MOST_EDITS + 1 + diagonal];
    }

    private void set(int diagonal, int row) {
        reached[MOST_EDITS + 1 + diagonal] = Math.max(row, UNREACHED);
    }

    private void alignBackward(int last) {
        int diagonal = rows - columns;
        int row = rows;
        for (int edits = last; edits > 0; edits--) {
            int[] known = trace.get(edits - 1);
            int dropped = known(known, edits - 1, diagonal - 1) + 1;
            int added = known(known, edits - 1, diagonal + 1);
            boolean isDropped = dropped <= rows && (dropped >= added || added - diagonal > columns);
            int start = isDropped ? dropped : added;
            alignDiagonal(start, row, diagonal);
            row = isDropped ? start - 1 : start;
            diagonal += isDropped ? -1 : 1;
        }
        alignDiagonal(0, row, 0);
    }

    private static int known(int[] known, int edits, int diagonal) {
        return Math.abs(diagonal) > edits ? UNREACHED : known[diagonal + edits];
    }

    private void alignDiagonal(int from, int to, int diagonal) {
        for (int row = from; row < to; row++) {
            alignment.align(ranges.oldFrom() + row, ranges.newFrom() + row - diagonal, chain);
        }
    }
}
