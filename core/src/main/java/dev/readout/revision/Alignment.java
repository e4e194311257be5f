package dev.readout.revision;

import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which words of a new version are which of the old one: first those in order, then, among the rest, what moved.
 *
 * <p>Every step looks at each word some times at most, so the cost is linear.
 */
final class Alignment {
    /** A run of fewer words, in a line with others, may stand elsewhere by chance. */
    private static final int FEWEST_MOVED = 5;

    private static final int FEWEST_MOVED_LINE = 2;
    private static final int SEED = 2;

    private final Matching matching;
    private final Words before;
    private final Words after;

    private Alignment(Words before, Words after) {
        matching = new Matching(before, after);
        this.before = before;
        this.after = after;
    }

    static Matching of(Text before, Text after) {
        Vocabulary vocabulary = new Vocabulary();
        Alignment alignment = new Alignment(new Words(before, vocabulary), new Words(after, vocabulary));
        alignment.run();
        return alignment.matching;
    }

    private void run() {
        new OrderedAlignment(matching, Matching.IN_ORDER).align(whole());
        partLoners(0, before.size(), 0, after.size());
        new Edges(matching).settle();
        List<Range> moved = moved();
        backInOrder(moved);
        moved.forEach(this::alignRestOfLines);
    }

    private Range whole() {
        return new Range(0, before.size(), 0, after.size());
    }

    /** Parts short runs amid longer stretches without partners: they are the same words by chance. */
    private void partLoners(int from, int to, int afterFrom, int afterTo) {
        int end = from;
        int afterEnd = afterFrom;
        int start = nextMatched(from, to);
        while (start < to) {
            int runEnd = Math.min(to, matching.runEnd(start));
            int next = nextMatched(runEnd, to);
            int partner = matching.toAfter(start);
            int partnerEnd = partner + runEnd - start;
            int gap = Math.max(start - end, partner - afterEnd);
            int nextGap = Math.max(next - runEnd, (next < to ? matching.toAfter(next) : afterTo) - partnerEnd);
            int words = before.count(start, runEnd);
            if (words < FEWEST_MOVED && 2 * words + 1 < Math.min(gap, nextGap)) {
                for (int i = start; i < runEnd; i++) {
                    matching.part(i);
                }
            } else {
                end = runEnd;
                afterEnd = partnerEnd;
            }
            start = next;
        }
    }

    private int nextMatched(int from, int to) {
        int i = from;
        while (i < to && !matching.isMatched(i)) {
            i++;
        }
        matching.addSteps(i - from);
        return i;
    }

    /** Matches runs of words without partners that grow from a pair which both versions have once; each is a chain. */
    private List<Range> moved() {
        List<Range> moved = new ArrayList<>();
        int[] seeds = new Grams(matching, SEED).partners(whole());
        Range last = new Range(0, 0, 0, 0);
        for (int i = 0; i < seeds.length; i++) {
            boolean isInLast = i < last.to() && seeds[i] - i == last.afterFrom() - last.from();
            if (seeds[i] != Matching.NONE && !isInLast && matching.isFree(i, seeds[i])) {
                last = grown(i, seeds[i]);
                if (isEnough(last)) {
                    moved.add(last);
                    match(last, moved.size());
                }
            }
        }
        return moved;
    }

    private Range grown(int seed, int partner) {
        int start = 0;
        while (matching.isFree(seed - start - 1, partner - start - 1)) {
            start++;
        }
        int end = 0;
        while (matching.isFree(seed + end, partner + end)) {
            end++;
        }
        return new Range(seed - start, seed + end, partner - start, partner + end);
    }

    private boolean isEnough(Range run) {
        int words = before.count(run.from(), run.to());
        return words >= FEWEST_MOVED
                || (words >= FEWEST_MOVED_LINE
                        && before.isWholeLine(run.from(), run.to())
                        && after.isWholeLine(run.afterFrom(), run.afterTo()));
    }

    private void match(Range run, int chain) {
        for (int i = 0; i < run.before(); i++) {
            matching.match(run.from() + i, run.afterFrom() + i, chain);
        }
    }

    /** Takes the runs, the longest first, that are in order after all. */
    private void backInOrder(List<Range> moved) {
        TreeMap<Integer, Integer> inOrder = new TreeMap<>();
        for (int i = nextMatched(0, before.size());
                i < before.size();
                i = nextMatched(matching.runEnd(i), before.size())) {
            if (matching.chain(i) == Matching.IN_ORDER) {
                inOrder.put(i, matching.toAfter(i));
            }
        }
        for (Range run : moved.stream()
                .sorted(Comparator.comparingInt(Range::before).reversed())
                .toList()) {
            Map.Entry<Integer, Integer> lower = inOrder.lowerEntry(run.from());
            Map.Entry<Integer, Integer> higher = inOrder.higherEntry(run.from());
            if ((lower == null || lower.getValue() < run.afterFrom())
                    && (higher == null || higher.getValue() > run.afterFrom())) {
                inOrder.put(run.from(), run.afterFrom());
                match(run, Matching.IN_ORDER);
            }
        }
    }

    /** Aligns what is left of the lines in which a run that moved begins and ends, for it may be edited too. */
    private void alignRestOfLines(Range run) {
        int chain = matching.chain(run.from());
        alignRest(
                new Range(
                        run.to(),
                        run.to() + matching.freeFrom(run.to(), Words.LINE),
                        run.afterTo(),
                        run.afterTo() + matching.freeFromAfter(run.afterTo(), Words.LINE)),
                chain);
        alignRest(
                new Range(
                        run.from() - matching.freeBefore(run.from(), Words.LINE),
                        run.from(),
                        run.afterFrom() - matching.freeBeforeAfter(run.afterFrom(), Words.LINE),
                        run.afterFrom()),
                chain);
    }

    private void alignRest(Range rest, int chain) {
        new OrderedAlignment(matching, chain).align(rest);
        partLoners(rest.from(), rest.to(), rest.afterFrom(), rest.afterTo());
    }
}
