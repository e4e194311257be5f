package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.search.WordSequence;
import dev.readout.internal.IntList;
import java.util.List;

/**
 * Finds runs of a quotation that the text has in another place than around the main run. The quotation changed the
 * order of the words, or joined two places of the text.
 */
final class MovedRuns {
    /** The length from which on a run can be anywhere. */
    private static final int SHORTEST = 4;

    /** The length from which on a run must be near the main run. */
    private static final int SHORTEST_NEAR = 2;

    /** The most words between the main run and a run that is near it. */
    private static final int NEAR = 2;

    /** The longest run that is searched for, apart from unmatched words as a whole. */
    private static final int LONGEST = 64;

    private static final int MOST_RUNS = 8;

    private final int[] quoted;
    private final WordPlaces index;
    private final WordMatches matches;
    private final AlignedRun main;
    private final int from;
    private final int to;
    private final StepBudget budget;

    /** Makes a search in the places from one to before another. */
    MovedRuns(
            int[] quoted, WordPlaces index, WordMatches matches, AlignedRun main, int from, int to, StepBudget budget) {
        this.quoted = quoted;
        this.index = index;
        this.matches = matches;
        this.main = main;
        this.from = from;
        this.to = to;
        this.budget = budget;
    }

    /** Adds the moved runs to a list, which has the other runs, and to the matches. */
    void addTo(List<AlignedRun> runs) {
        int start = 0;
        while (start < quoted.length && runs.size() <= MOST_RUNS) {
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

    /**
     * Adds the longest beginning or end of these words that the text has in another place. Returns how many of the
     * words are done, or 0 if nothing was found.
     */
    private int addLongest(int start, int end, List<AlignedRun> runs) {
        int longest = end - start;
        for (int length = longest; length >= SHORTEST_NEAR && budget.add(length); length = shorter(length)) {
            for (int first : length == longest ? new int[] {start} : new int[] {start, end - length}) {
                IntList found = new IntList();
                WordSequence.of(index, quoted, first, first + length).find(from, to - length + 1, found, budget);
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

    /** Returns the number of words between a run at a place and the main run. */
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
