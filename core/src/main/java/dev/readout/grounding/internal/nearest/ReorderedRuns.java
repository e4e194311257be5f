package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows of words that a quotation and a text have in common in another order, which no alignment does.
 *
 * <p>The longest row is taken first, then the longest of the words that are left.
 */
final class ReorderedRuns {
    private static final int SHORTEST = 4;
    private static final int MOST = 6;
    private static final int MOST_CELLS = 1 << 18;
    private static final int MORE = 1;

    private final int[] quotation;
    private final WordIndex index;
    private final StepBudget budget;

    ReorderedRuns(int[] quotation, WordIndex index, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        this.budget = budget;
    }

    /** Returns the rows around the best hits, the longest first, if they have more words than are aligned; or none. */
    List<AlignedRun> inAnotherOrder(int aligned, int from, int to, WordHits seeds, int[] best) {
        int textFrom = Math.max(from, seeds.place(best[0]) - quotation.length);
        int textTo = Math.min(to, seeds.place(best[1]) + quotation.length + 1);
        List<AlignedRun> rows = new ArrayList<>();
        if (aligned == quotation.length || (long) quotation.length * (textTo - textFrom) > MOST_CELLS) {
            return rows;
        }
        boolean[] taken = new boolean[quotation.length];
        boolean[] textTaken = new boolean[textTo - textFrom];
        int words = 0;
        while (rows.size() < MOST && budget.add((long) quotation.length * (textTo - textFrom))) {
            AlignedRun row = longest(textFrom, textTo, taken, textTaken);
            if (row.to() - row.from() < SHORTEST) {
                break;
            }
            rows.add(row);
            for (int i = row.from(); i < row.to(); i++) {
                taken[i] = true;
                textTaken[row.textFrom() + i - row.from() - textFrom] = true;
                words++;
            }
        }
        if (rows.size() < 2 || words <= aligned + MORE) {
            rows.clear();
        }
        return rows;
    }

    private AlignedRun longest(int textFrom, int textTo, boolean[] taken, boolean[] textTaken) {
        int[] above = new int[textTo - textFrom + 1];
        int[] here = new int[textTo - textFrom + 1];
        AlignedRun longest = new AlignedRun(0, 0, textFrom, textFrom);
        for (int i = 0; i < quotation.length; i++) {
            for (int k = textFrom; k < textTo; k++) {
                int column = k - textFrom;
                boolean same = !taken[i] && !textTaken[column] && quotation[i] == index.id(k);
                int length = same ? above[column] + 1 : 0;
                here[column + 1] = length;
                if (length > longest.to() - longest.from()) {
                    longest = new AlignedRun(i + 1 - length, i + 1, k + 1 - length, k + 1);
                }
            }
            int[] free = above;
            above = here;
            here = free;
        }
        return longest;
    }
}
