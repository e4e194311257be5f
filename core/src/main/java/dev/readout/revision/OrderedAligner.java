package dev.readout.revision;

import dev.readout.internal.IncreasingSubsequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Aligns two ranges of tokens so that the order of the tokens is the same in both.
 *
 * <p>First it aligns the tokens that both ranges start or end with. It splits the rest at anchors, which are n-grams
 * that both ranges have exactly once: long ones, else shorter ones, else single tokens. It repeats both steps between
 * the anchors. It compares all pairs of tokens if they are few. Ranges that are longer and have no anchors go to
 * {@link MyersDiff}.
 */
final class OrderedAligner {
    private static final int[] ANCHOR_LENGTHS = {12, 4, 1};
    /** The number of pairs of tokens of two long sentences. */
    private static final int FEW_PAIRS = 4_096;
    /** The most levels of splits. Each level costs one look at every token. */
    private static final int MOST_SPLITS = 16;

    private final TokenAlignment alignment;
    private final int chain;
    private final Deque<Task> tasks = new ArrayDeque<>();

    private record Task(RangePair ranges, int splits) {}

    OrderedAligner(TokenAlignment alignment, int chain) {
        this.alignment = alignment;
        this.chain = chain;
    }

    void align(RangePair ranges) {
        add(ranges, 0);
        while (!tasks.isEmpty()) {
            Task task = tasks.pop();
            align(task.ranges(), task.splits());
        }
    }

    private void add(RangePair ranges, int splits) {
        if (!ranges.isEitherEmpty()) {
            tasks.push(new Task(ranges, splits));
        }
    }

    private void align(RangePair whole, int splits) {
        RangePair ranges = withoutEnds(whole);
        if (ranges.isEitherEmpty()) {
            return;
        }
        if ((long) ranges.oldLength() * ranges.newLength() <= FEW_PAIRS) {
            alignAllPairs(ranges);
            return;
        }
        if (splits < MOST_SPLITS) {
            for (int length : ANCHOR_LENGTHS) {
                if (split(ranges, length, splits)) {
                    return;
                }
            }
        }
        new MyersDiff(alignment, chain, ranges).align();
    }

    /** Aligns the equal tokens at the start and at the end, and returns the ranges between them. */
    private RangePair withoutEnds(RangePair ranges) {
        int oldFrom = ranges.oldFrom();
        int oldTo = ranges.oldTo();
        int newFrom = ranges.newFrom();
        int newTo = ranges.newTo();
        while (oldFrom < oldTo && newFrom < newTo && alignment.isSameForm(oldFrom, newFrom)) {
            alignment.align(oldFrom++, newFrom++, chain);
        }
        while (oldFrom < oldTo && newFrom < newTo && alignment.isSameForm(oldTo - 1, newTo - 1)) {
            alignment.align(--oldTo, --newTo, chain);
        }
        return new RangePair(oldFrom, oldTo, newFrom, newTo);
    }

    /**
     * Aligns the first token of each anchor, leaving out the fewest anchors that are out of order, and adds the ranges
     * between them as tasks. Returns false if there is no anchor.
     */
    private boolean split(RangePair ranges, int length, int splits) {
        alignment.addSteps(ranges.oldLength() + ranges.newLength());
        int[] partners = new UniqueNgrams(alignment, length).partners(ranges);
        int[] anchors = IntStream.range(0, partners.length)
                .filter(i -> partners[i] != TokenAlignment.NONE)
                .toArray();
        int[] partnersOfAnchors = Arrays.stream(anchors).map(i -> partners[i]).toArray();
        int oldFrom = ranges.oldFrom();
        int newFrom = ranges.newFrom();
        for (int i : IncreasingSubsequence.longest(partnersOfAnchors)) {
            int anchor = ranges.oldFrom() + anchors[i];
            int partner = partnersOfAnchors[i];
            alignment.align(anchor, partner, chain);
            add(new RangePair(oldFrom, anchor, newFrom, partner), splits + 1);
            oldFrom = anchor + 1;
            newFrom = partner + 1;
        }
        if (oldFrom == ranges.oldFrom()) {
            return false;
        }
        add(new RangePair(oldFrom, ranges.oldTo(), newFrom, ranges.newTo()), splits + 1);
        return true;
    }

    /**
     * Aligns the common subsequence with the highest score: a word scores more than a mark, and adjacent tokens score
     * more than single ones.
     */
    private void alignAllPairs(RangePair ranges) {
        int rows = ranges.oldLength();
        int columns = ranges.newLength();
        alignment.addSteps((long) rows * columns);
        int[][] best = new int[rows + 1][columns + 1];
        int[][] aligned = new int[rows + 1][columns + 1];
        for (int[] row : aligned) {
            Arrays.fill(row, Integer.MIN_VALUE / 2);
        }
        for (int row = 1; row <= rows; row++) {
            int oldToken = ranges.oldFrom() + row - 1;
            int score = alignment.oldTokens().isMark(oldToken) ? 1 : 3;
            for (int column = 1; column <= columns; column++) {
                int skipped = Math.max(best[row - 1][column], best[row][column - 1]);
                if (alignment.isSameForm(oldToken, ranges.newFrom() + column - 1)) {
                    aligned[row][column] =
                            score + Math.max(best[row - 1][column - 1], aligned[row - 1][column - 1] + 2);
                }
                best[row][column] = Math.max(skipped, aligned[row][column]);
            }
        }
        int row = rows;
        int column = columns;
        boolean isAdjacent = false;
        while (row > 0 && column > 0) {
            if (isAdjacent || aligned[row][column] == best[row][column]) {
                alignment.align(ranges.oldFrom() + row - 1, ranges.newFrom() + column - 1, chain);
                isAdjacent = aligned[row - 1][column - 1] + 2 > best[row - 1][column - 1];
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
