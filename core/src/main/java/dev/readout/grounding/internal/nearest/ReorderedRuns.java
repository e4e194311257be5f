package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs that a quotation and a text have in common in another order. An alignment cannot find them, because it
 * keeps the order.
 *
 * <p>The longest run is taken first, then the longest run of the words that are left.
 */
final class ReorderedRuns {
    private static final int SHORTEST_RUN = 4;
    private static final int MOST_RUNS = 6;
    private static final int MOST_CELLS = 1 << 18;
    /** The runs must have at least this number of words more than the alignment. */
    private static final int LEAST_GAIN = 2;

    private final int[] quotation;
    private final WordPlaces index;
    private final StepBudget budget;

    ReorderedRuns(int[] quotation, WordPlaces index, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        this.budget = budget;
    }

    /** Returns the runs around the best hits, the longest first, or none if the alignment has about as many words. */
    List<AlignedRun> find(int aligned, int from, int to, WordHits hits, int[] best) {
        int textFrom = Math.max(from, hits.place(best[0]) - quotation.length);
        int textTo = Math.min(to, hits.place(best[1]) + quotation.length + 1);
        List<AlignedRun> runs = new ArrayList<>();
        if (aligned == quotation.length || (long) quotation.length * (textTo - textFrom) > MOST_CELLS) {
            return runs;
        }
        boolean[] taken = new boolean[quotation.length];
        boolean[] textTaken = new boolean[textTo - textFrom];
        int words = 0;
        while (runs.size() < MOST_RUNS && budget.add((long) quotation.length * (textTo - textFrom))) {
            AlignedRun run = longest(textFrom, textTo, taken, textTaken);
            if (run.to() - run.from() < SHORTEST_RUN) {
                break;
            }
            runs.add(run);
            for (int i = run.from(); i < run.to(); i++) {
                taken[i] = true;
                textTaken[run.textFrom() + i - run.from() - textFrom] = true;
                words++;
            }
        }
        if (runs.size() < 2 || words < aligned + LEAST_GAIN) {
            runs.clear();
        }
        return runs;
    }

    /** Returns the longest run of words that are not taken yet. */
    private AlignedRun longest(int textFrom, int textTo, boolean[] taken, boolean[] textTaken) {
        int[] above = new int[textTo - textFrom + 1];
        int[] here = new int[textTo - textFrom + 1];
        AlignedRun longest = new AlignedRun(0, 0, textFrom, textFrom);
        for (int i = 0; i < quotation.length; i++) {
            for (int place = textFrom; place < textTo; place++) {
                int column = place - textFrom;
                boolean isSame = !taken[i] && !textTaken[column] && quotation[i] == index.id(place);
                int length = isSame ? above[column] + 1 : 0;
                here[column + 1] = length;
                if (length > longest.to() - longest.from()) {
                    longest = new AlignedRun(i + 1 - length, i + 1, place + 1 - length, place + 1);
                }
            }
            int[] reused = above;
            above = here;
            here = reused;
        }
        return longest;
    }
}
