package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.search.WordSequence;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.List;

/**
 * Finds words of a quotation that the text has elsewhere than around the main run: the order was changed, or two places
 * were joined.
 */
final class MovedRuns {
    private static final int SHORTEST = 4;
    /** A shorter run counts only if it is near the main run. */
    private static final int SHORTEST_NEAR = 2;

    private static final int NEAR = 2;
    /** A longer run is moved as a whole or not at all. */
    private static final int LONGEST = 64;

    private static final int MOST_RUNS = 8;

    private final Words quoted;
    private final WordIndex index;
    private final WordMatches matches;
    private final AlignedRun main;
    private final int from;
    private final int to;
    private final StepBudget budget;

    /** Makes a search between these two words of the text. */
    MovedRuns(
            Words quoted, WordIndex index, WordMatches matches, AlignedRun main, int from, int to, StepBudget budget) {
        this.quoted = quoted;
        this.index = index;
        this.matches = matches;
        this.main = main;
        this.from = from;
        this.to = to;
        this.budget = budget;
    }

    /** Adds the moved runs to the others. */
    void addTo(List<AlignedRun> runs) {
        int start = 0;
        while (start < quoted.size() && runs.size() <= MOST_RUNS) {
            if (matches.has(start)) {
                start++;
                continue;
            }
            int end = matches.next(start);
            boolean isOutside = end <= main.from() || start >= main.to();
            int length = isOutside ? addLongest(start, end, runs) : 0;
            start = length == 0 ? end : start + length;
        }
    }

    /** Adds the longest beginning or end of these words that is found elsewhere, and returns its length, or 0. */
    private int addLongest(int start, int end, List<AlignedRun> runs) {
        int longest = end - start;
        for (int length = longest; length >= SHORTEST_NEAR && budget.add(length); length = shorter(length)) {
            for (int first : length == longest ? new int[] {start} : new int[] {start, end - length}) {
                IntList found = new IntList();
                WordSequence.of(index, quoted, first, first + length, false).find(from, to - length + 1, found, budget);
                int place = found.size() == 0 ? -1 : closest(found);
                if (place >= 0 && (length >= SHORTEST || distance(place, length) <= NEAR)) {
                    AlignedRun moved = new AlignedRun(first, first + length, place, place + length);
                    matches.set(moved);
                    runs.add(moved);
                    return first + length - start;
                }
            }
        }
        return 0;
    }

    private static int shorter(int length) {
        return Math.min(length - 1, LONGEST);
    }

    /** Returns the number of words between a place and the main run. */
    private int distance(int place, int length) {
        return Math.max(0, Math.max(main.textFrom() - place - length, place - main.textTo()));
    }

    private int closest(IntList places) {
        int closest = places.get(0);
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - main.textFrom()) < Math.abs(closest - main.textFrom())) {
                closest = places.get(i);
            }
        }
        return closest;
    }
}
