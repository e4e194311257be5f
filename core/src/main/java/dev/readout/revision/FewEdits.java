package dev.readout.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns two stretches that differ in few words, whatever they are (Myers, An O(ND) Difference Algorithm, 1986), or leaves
 * them as they are.
 */
final class FewEdits {
    private static final int MOST_EDITS = 300;
    /** How often, on average, a word may be looked at. */
    private static final int MOST_LOOKS = 16;

    private static final int UNREACHED = Integer.MIN_VALUE / 2;

    private final Matching matching;
    private final int chain;
    private final Range range;
    private final int rows;
    private final int columns;
    private final int[] reached = new int[2 * MOST_EDITS + 3];
    private final List<int[]> trace = new ArrayList<>();

    FewEdits(Matching matching, int chain, Range range) {
        this.matching = matching;
        this.chain = chain;
        this.range = range;
        rows = range.before();
        columns = range.after();
    }

    void align() {
        long most = matching.steps() + (long) MOST_LOOKS * (rows + columns) + MOST_EDITS * MOST_EDITS;
        Arrays.fill(reached, UNREACHED);
        for (int edits = 0; edits <= MOST_EDITS && matching.steps() < most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int row = start(edits, diagonal);
                while (row >= 0
                        && row < rows
                        && row - diagonal < columns
                        && matching.isSame(range.from() + row, range.afterFrom() + row - diagonal)) {
                    row++;
                }
                matching.addSteps(1);
                set(diagonal, row);
            }
            trace.add(Arrays.copyOfRange(reached, MOST_EDITS + 1 - edits, MOST_EDITS + 2 + edits));
            if (Math.abs(rows - columns) <= edits && get(rows - columns) == rows) {
                matchBackward(edits);
                return;
            }
        }
    }

    /** Returns the row that is reached on a diagonal by one edit more, or one that is not there. */
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

    private void matchBackward(int last) {
        int diagonal = rows - columns;
        int row = rows;
        for (int edits = last; edits > 0; edits--) {
            int[] known = trace.get(edits - 1);
            int dropped = known(known, edits - 1, diagonal - 1) + 1;
            int added = known(known, edits - 1, diagonal + 1);
            boolean isDropped = dropped <= rows && (dropped >= added || added - diagonal > columns);
            int start = isDropped ? dropped : added;
            matchDown(start, row, diagonal);
            row = isDropped ? start - 1 : start;
            diagonal += isDropped ? -1 : 1;
        }
        matchDown(0, row, 0);
    }

    private static int known(int[] known, int edits, int diagonal) {
        return Math.abs(diagonal) > edits ? UNREACHED : known[diagonal + edits];
    }

    private void matchDown(int from, int to, int diagonal) {
        for (int row = from; row < to; row++) {
            matching.match(range.from() + row, range.afterFrom() + row - diagonal, chain);
        }
    }
}
