package dev.readout.revision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Aligns two stretches in order: what both begin or end with, then what stands between long runs, shorter ones and words
 * that each has once, then all, as long as it is little.
 */
final class OrderedAlignment {
    private static final int[] ANCHORS = {12, 4, 1};
    /** How many pairs of words are all compared: the square of a long sentence. */
    private static final int FEW_PAIRS = 4_096;
    /** Each costs one look at every word. */
    private static final int MOST_SPLITS = 16;

    private final Matching matching;
    private final int chain;
    private final Deque<Task> tasks = new ArrayDeque<>();

    private record Task(Range range, int splits) {}

    OrderedAlignment(Matching matching, int chain) {
        this.matching = matching;
        this.chain = chain;
    }

    void align(Range range) {
        add(range, 0);
        while (!tasks.isEmpty()) {
            Task task = tasks.pop();
            align(task.range(), task.splits());
        }
    }

    private void add(Range range, int splits) {
        if (range.hasBoth()) {
            tasks.push(new Task(range, splits));
        }
    }

    private void align(Range whole, int splits) {
        Range range = withoutEnds(whole);
        if (!range.hasBoth()) {
            return;
        }
        if ((long) range.before() * range.after() <= FEW_PAIRS) {
            alignFew(range);
            return;
        }
        if (splits < MOST_SPLITS) {
            for (int length : ANCHORS) {
                if (split(range, length, splits)) {
                    return;
                }
            }
        }
        new FewEdits(matching, chain, range).align();
    }

    private Range withoutEnds(Range range) {
        int from = range.from();
        int to = range.to();
        int afterFrom = range.afterFrom();
        int afterTo = range.afterTo();
        while (from < to && afterFrom < afterTo && matching.isSame(from, afterFrom)) {
            matching.match(from++, afterFrom++, chain);
        }
        while (from < to && afterFrom < afterTo && matching.isSame(to - 1, afterTo - 1)) {
            matching.match(--to, --afterTo, chain);
        }
        return new Range(from, to, afterFrom, afterTo);
    }

    /** Matches the first word of the longest chain of runs that both have once, and leaves what is between for later. */
    private boolean split(Range range, int length, int splits) {
        matching.addSteps(range.before() + range.after());
        int[] partners = new Grams(matching, length).partners(range);
        keepLongestIncreasing(partners);
        int from = range.from();
        int afterFrom = range.afterFrom();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Matching.NONE) {
                int anchor = range.from() + i;
                matching.match(anchor, partners[i], chain);
                add(new Range(from, anchor, afterFrom, partners[i]), splits + 1);
                from = anchor + 1;
                afterFrom = partners[i] + 1;
            }
        }
        if (from == range.from()) {
            return false;
        }
        add(new Range(from, range.to(), afterFrom, range.afterTo()), splits + 1);
        return true;
    }

    /** Takes away what is not in the longest increasing subsequence (patience sorting). */
    private static void keepLongestIncreasing(int[] partners) {
        int[] tops = new int[partners.length];
        int[] previous = new int[partners.length];
        int piles = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != Matching.NONE) {
                int low = 0;
                int high = piles;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (partners[tops[middle]] < partners[i]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                previous[i] = low == 0 ? Matching.NONE : tops[low - 1];
                tops[low] = i;
                piles = Math.max(piles, low + 1);
            }
        }
        boolean[] kept = new boolean[partners.length];
        for (int i = piles == 0 ? Matching.NONE : tops[piles - 1]; i != Matching.NONE; i = previous[i]) {
            kept[i] = true;
        }
        for (int i = 0; i < partners.length; i++) {
            if (!kept[i]) {
                partners[i] = Matching.NONE;
            }
        }
    }

    /** Finds the common subsequence that is worth most: words more than marks, and what stands together more than alone. */
    private void alignFew(Range range) {
        int rows = range.before();
        int columns = range.after();
        matching.addSteps((long) rows * columns);
        int[][] best = new int[rows + 1][columns + 1];
        int[][] matched = new int[rows + 1][columns + 1];
        for (int[] row : matched) {
            Arrays.fill(row, Integer.MIN_VALUE / 2);
        }
        for (int row = 1; row <= rows; row++) {
            int before = range.from() + row - 1;
            int worth = matching.before().isMark(before) ? 1 : 3;
            for (int column = 1; column <= columns; column++) {
                int skipped = Math.max(best[row - 1][column], best[row][column - 1]);
                if (matching.isSame(before, range.afterFrom() + column - 1)) {
                    matched[row][column] =
                            worth + Math.max(best[row - 1][column - 1], matched[row - 1][column - 1] + 2);
                }
                best[row][column] = Math.max(skipped, matched[row][column]);
            }
        }
        int row = rows;
        int column = columns;
        boolean goesOn = false;
        while (row > 0 && column > 0) {
            if (goesOn || matched[row][column] == best[row][column]) {
                matching.match(range.from() + row - 1, range.afterFrom() + column - 1, chain);
                goesOn = matched[row - 1][column - 1] + 2 > best[row - 1][column - 1];
                row--;
                column--;
            } else if (best[row][column] == best[row - 1][column]) {
                row--;
            } else {
                column--;
            }
        }
    }
}
