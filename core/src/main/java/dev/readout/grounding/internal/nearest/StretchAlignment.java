package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.internal.IntList;

/**
 * Aligns a quotation with one stretch of a text: as a whole if both are short, otherwise between the hits in the
 * stretch.
 */
final class StretchAlignment {
    /** The largest table of one alignment. A quotation of about 500 words is aligned as a whole. */
    private static final int MOST_CELLS = 1 << 20;

    private final int[] ids;
    private final WordPlaces index;
    private final WordMatches matches;
    private final StepBudget budget;

    StretchAlignment(int[] ids, WordPlaces index, WordMatches matches, StepBudget budget) {
        this.ids = ids;
        this.index = index;
        this.matches = matches;
        this.budget = budget;
    }

    /** Aligns the quotation with the stretch around two hits and all hits between them. */
    void align(WordHits hits, int firstHit, int lastHit, int from, int to) {
        int textFrom = Math.max(from, hits.place(firstHit) - ids.length);
        int textTo = Math.min(to, hits.place(lastHit) + ids.length + 1);
        if (align(0, ids.length, textFrom, textTo)) {
            return;
        }
        IntList chain = hits.ascending(firstHit, lastHit);
        int word = 0;
        int place = textFrom;
        for (int i = 0; i < chain.size(); i++) {
            int nextWord = hits.word(chain.get(i));
            int nextPlace = hits.place(chain.get(i));
            alignBetween(word, nextWord, place, nextPlace);
            matches.set(nextWord, nextPlace);
            word = nextWord + 1;
            place = nextPlace + 1;
        }
        alignBetween(word, ids.length, place, textTo);
    }

    /** Aligns these words as a whole, or returns false if that costs too much. */
    private boolean align(int from, int to, int textFrom, int textTo) {
        long cells = (long) (to - from) * (textTo - textFrom);
        if (cells > MOST_CELLS || !budget.add(cells)) {
            return false;
        }
        if (cells > 0) {
            matches.set(from, new LocalAlignment(ids, index).align(from, to, textFrom, textTo));
        }
        return true;
    }

    /** Aligns the words between two hits: first the equal words at both ends, then the rest if it is short. */
    private void alignBetween(int from, int to, int textFrom, int textTo) {
        int first = from;
        int place = textFrom;
        while (first < to && place < textTo && ids[first] == index.id(place)) {
            matches.set(first++, place++);
        }
        int last = to;
        int end = textTo;
        while (last > first && end > place && ids[last - 1] == index.id(end - 1)) {
            matches.set(--last, --end);
        }
        align(first, last, place, end);
    }
}
