package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import java.util.ArrayList;
import java.util.Arrays;
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
        int least = aligned + LEAST_GAIN;
        long cells = (long) quotation.length * (textTo - textFrom);
        if (least > quotation.length || cells > MOST_CELLS) {
            return runs;
        }
        // The words that are in no run yet.
        int[] left = quotation.clone();
        int[] textLeft = index.ids(textFrom, textTo);
        int words = 0;
        while (runs.size() < MOST_RUNS && budget.add(cells)) {
            AlignedRun run = longest(left, textLeft, textFrom);
            if (run.to() - run.from() < SHORTEST_RUN) {
                break;
            }
            runs.add(run);
            words += run.to() - run.from();
            Arrays.fill(left, run.from(), run.to(), WordPlaces.UNKNOWN);
            Arrays.fill(textLeft, run.textFrom() - textFrom, run.textTo() - textFrom, WordPlaces.UNKNOWN);
        }
        if (runs.size() < 2 || words < least) {
            runs.clear();
        }
        return runs;
    }

    /** Returns the longest run of words that are left. */
    private static AlignedRun longest(int[] left, int[] textLeft, int textFrom) {
        int[] above = new int[textLeft.length + 1];
        int[] here = new int[textLeft.length + 1];
        int longest = 0;
        int end = 0;
        int textEnd = 0;
        for (int i = 0; i < left.length; i++) {
            int id = left[i];
            for (int column = 0; column < textLeft.length; column++) {
                int length = id == textLeft[column] && id != WordPlaces.UNKNOWN ? above[column] + 1 : 0;
                here[column + 1] = length;
                if (length > longest) {
                    longest = length;
                    end = i + 1;
                    textEnd = textFrom + column + 1;
                }
            }
            int[] reused = above;
            above = here;
            here = reused;
        }
        return new AlignedRun(end - longest, end, textEnd - longest, textEnd);
    }
}
