package dev.readout.revision;

import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Aligns the tokens of two versions of a text: first the tokens that are in order, then, among the rest, the runs that
 * moved.
 *
 * <p>Each step looks at each token a limited number of times, so the cost is linear.
 */
final class VersionAligner {
    /** A shorter run, in a line with other words, may be equal by chance. Counted in words. */
    private static final int SHORTEST_MOVED = 5;

    private static final int SHORTEST_MOVED_LINE = 2;
    private static final int SEED = 2;

    private final TokenAlignment alignment;
    private final Tokens oldTokens;
    private final Tokens newTokens;

    private VersionAligner(Tokens oldTokens, Tokens newTokens) {
        alignment = new TokenAlignment(oldTokens, newTokens);
        this.oldTokens = oldTokens;
        this.newTokens = newTokens;
    }

    /** Returns the alignment of two versions of a text. */
    static TokenAlignment align(Text oldText, Text newText) {
        Vocabulary vocabulary = new Vocabulary();
        VersionAligner aligner = new VersionAligner(new Tokens(oldText, vocabulary), new Tokens(newText, vocabulary));
        aligner.align();
        return aligner.alignment;
    }

    private void align() {
        new OrderedAligner(alignment, TokenAlignment.IN_ORDER).align(whole());
        unalignIsolatedRuns(whole());
        new EditShifter(alignment).shiftAll();
        List<RangePair> moved = alignMoved();
        putBackInOrder(moved);
        moved.forEach(this::alignRestOfLines);
    }

    private RangePair whole() {
        return new RangePair(0, oldTokens.size(), 0, newTokens.size());
    }

    /** Takes the partners from short runs between longer stretches without partners: such runs are equal by chance. */
    private void unalignIsolatedRuns(RangePair ranges) {
        int oldEnd = ranges.oldFrom();
        int newEnd = ranges.newFrom();
        int start = nextAligned(oldEnd, ranges.oldTo());
        while (start < ranges.oldTo()) {
            int runEnd = Math.min(ranges.oldTo(), alignment.runEnd(start));
            int next = nextAligned(runEnd, ranges.oldTo());
            int partner = alignment.newOf(start);
            int partnerEnd = partner + runEnd - start;
            int nextPartner = next < ranges.oldTo() ? alignment.newOf(next) : ranges.newTo();
            int gapBefore = Math.max(start - oldEnd, partner - newEnd);
            int gapAfter = Math.max(next - runEnd, nextPartner - partnerEnd);
            int words = oldTokens.words(start, runEnd);
            if (words < SHORTEST_MOVED && 2 * words + 1 < Math.min(gapBefore, gapAfter)) {
                for (int i = start; i < runEnd; i++) {
                    alignment.unalign(i);
                }
            } else {
                oldEnd = runEnd;
                newEnd = partnerEnd;
            }
            start = next;
        }
    }

    /** Returns the first old token of a range that has a partner, or the end of the range. */
    private int nextAligned(int from, int to) {
        int i = from;
        while (i < to && !alignment.isOldAligned(i)) {
            i++;
        }
        alignment.addSteps(i - from);
        return i;
    }

    /**
     * Aligns runs of tokens without partners. Each run grows from two adjacent tokens that both versions have once, and
     * is a chain of its own.
     */
    private List<RangePair> alignMoved() {
        List<RangePair> moved = new ArrayList<>();
        int[] seeds = new UniqueNgrams(alignment, SEED).partners(whole());
        RangePair last = new RangePair(0, 0, 0, 0);
        for (int i = 0; i < seeds.length; i++) {
            boolean isInLast = i < last.oldTo() && seeds[i] - i == last.newFrom() - last.oldFrom();
            if (seeds[i] != TokenAlignment.NONE && !isInLast && alignment.canAlign(i, seeds[i])) {
                last = grown(i, seeds[i]);
                if (isLongEnough(last)) {
                    moved.add(last);
                    align(last, moved.size());
                }
            }
        }
        return moved;
    }

    private RangePair grown(int seed, int partner) {
        int before = 0;
        while (alignment.canAlign(seed - before - 1, partner - before - 1)) {
            before++;
        }
        int after = 0;
        while (alignment.canAlign(seed + after, partner + after)) {
            after++;
        }
        return new RangePair(seed - before, seed + after, partner - before, partner + after);
    }

    private boolean isLongEnough(RangePair run) {
        int words = oldTokens.words(run.oldFrom(), run.oldTo());
        return words >= SHORTEST_MOVED
                || (words >= SHORTEST_MOVED_LINE
                        && oldTokens.isWholeLines(run.oldFrom(), run.oldTo())
                        && newTokens.isWholeLines(run.newFrom(), run.newTo()));
    }

    private void align(RangePair run, int chain) {
        for (int i = 0; i < run.oldLength(); i++) {
            alignment.align(run.oldFrom() + i, run.newFrom() + i, chain);
        }
    }

    /** Moves each run that is in order after all to the chain of the tokens in order. The longest run comes first. */
    private void putBackInOrder(List<RangePair> moved) {
        TreeMap<Integer, Integer> inOrder = new TreeMap<>();
        for (int i = nextAligned(0, oldTokens.size());
                i < oldTokens.size();
                i = nextAligned(alignment.runEnd(i), oldTokens.size())) {
            if (alignment.chain(i) == TokenAlignment.IN_ORDER) {
                inOrder.put(i, alignment.newOf(i));
            }
        }
        for (RangePair run : moved.stream()
                .sorted(Comparator.comparingInt(RangePair::oldLength).reversed())
                .toList()) {
            Map.Entry<Integer, Integer> lower = inOrder.lowerEntry(run.oldFrom());
            Map.Entry<Integer, Integer> higher = inOrder.higherEntry(run.oldFrom());
            if ((lower == null || lower.getValue() < run.newFrom())
                    && (higher == null || higher.getValue() > run.newFrom())) {
                inOrder.put(run.oldFrom(), run.newFrom());
                align(run, TokenAlignment.IN_ORDER);
            }
        }
    }

    /**
     * Aligns the rest of the lines where a run that moved starts and ends, because the moved lines may be edited too.
     */
    private void alignRestOfLines(RangePair run) {
        int chain = alignment.chain(run.oldFrom());
        alignRest(
                new RangePair(
                        run.oldTo(),
                        run.oldTo() + alignment.unalignedFromOld(run.oldTo(), Tokens.LINE),
                        run.newTo(),
                        run.newTo() + alignment.unalignedFromNew(run.newTo(), Tokens.LINE)),
                chain);
        alignRest(
                new RangePair(
                        run.oldFrom() - alignment.unalignedBeforeOld(run.oldFrom(), Tokens.LINE),
                        run.oldFrom(),
                        run.newFrom() - alignment.unalignedBeforeNew(run.newFrom(), Tokens.LINE),
                        run.newFrom()),
                chain);
    }

    private void alignRest(RangePair rest, int chain) {
        new OrderedAligner(alignment, chain).align(rest);
        unalignIsolatedRuns(rest);
    }
}
