package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.internal.IncreasingSubsequence;
import dev.readout.internal.IntList;
import java.util.Arrays;

/**
 * The hits of a quotation in a text: the places that have a word of the quotation, ordered by place and then by word.
 * The best stretch of the text is the one that has most words of the quotation, where a rare word counts for more.
 */
final class WordHits {
    /** The most hits. Rare words are looked up first. */
    private static final int MOST_HITS = 8_192;

    /** The longest stretch of a text in which the hits of each place are counted to sort them. */
    private static final int MOST_COUNTED = 4_096;

    /** What a hit is worth in addition if the word before it is a hit too, with the word before in the quotation. */
    private static final int WORTH_IN_A_ROW = 8;

    private final int[] quotation;
    private final WordPlaces index;
    /** The place of each hit in the upper half, and its word of the quotation in the lower half. */
    private long[] hits = new long[64];

    private int size;

    WordHits(int[] quotation, WordPlaces index, int from, int to, StepBudget budget) {
        this.quotation = quotation;
        this.index = index;
        for (long countAndWord : rarestFirst()) {
            int i = (int) countAndWord;
            int id = quotation[i];
            for (int n = index.countBefore(id, from); n < index.count(id) && size < MOST_HITS; n++) {
                int place = index.place(id, n);
                if (place >= to) {
                    break;
                }
                add(place, i);
            }
        }
        sortByPlace(from, to);
        budget.add(quotation.length + (long) size);
    }

    /** Returns the words that the text has, the rarest first: the count of each in the upper half, its word in the lower one. */
    private long[] rarestFirst() {
        long[] words = new long[quotation.length];
        int known = 0;
        for (int i = 0; i < quotation.length; i++) {
            if (quotation[i] != WordPlaces.UNKNOWN) {
                words[known++] = (long) index.count(quotation[i]) << Integer.SIZE | i;
            }
        }
        Arrays.sort(words, 0, known);
        return Arrays.copyOf(words, known);
    }

    /** Orders the hits by place. Those of one place are in the order of their words already, because these are equal. */
    private void sortByPlace(int from, int to) {
        if (to - from > MOST_COUNTED) {
            Arrays.sort(hits, 0, size);
            return;
        }
        int[] next = new int[to - from + 1];
        for (int hit = 0; hit < size; hit++) {
            next[place(hit) - from + 1]++;
        }
        for (int place = 0; place < to - from; place++) {
            next[place + 1] += next[place];
        }
        long[] sorted = new long[size];
        for (int hit = 0; hit < size; hit++) {
            sorted[next[place(hit) - from]++] = hits[hit];
        }
        hits = sorted;
    }

    private void add(int place, int word) {
        if (size == hits.length) {
            hits = Arrays.copyOf(hits, 2 * size);
        }
        hits[size++] = (long) place << 32 | word;
    }

    int size() {
        return size;
    }

    int place(int hit) {
        return (int) (hits[hit] >> 32);
    }

    int word(int hit) {
        return (int) hits[hit];
    }

    /** Returns the first and the last hit of the best stretch, or an empty array if there is no hit. */
    int[] best() {
        if (size == 0) {
            return new int[0];
        }
        int longest = quotation.length + quotation.length / 2 + 8;
        int[] seen = new int[quotation.length];
        int[] seenInRow = new int[quotation.length];
        int score = 0;
        int best = 0;
        int bestFirst = 0;
        int bestLast = 0;
        int first = 0;
        for (int last = 0; last < size; last++) {
            score += count(last, 1, seen, seenInRow);
            for (; place(last) - place(first) > longest; first++) {
                score -= count(first, -1, seen, seenInRow);
            }
            if (score > best) {
                best = score;
                bestFirst = first;
                bestLast = last;
            }
        }
        return new int[] {bestFirst, bestLast};
    }

    /**
     * Adds a hit to the counts if {@code step} is 1, or removes it if {@code step} is -1, and returns what it is worth.
     * A hit is worth something if it is the only one of its word. It is worth more if the words before are equal too,
     * and no other hit of its word has that.
     */
    private int count(int hit, int step, int[] seen, int[] seenInRow) {
        int word = word(hit);
        int place = place(hit);
        int worth = seen[word] + Math.min(step, 0) == 0 ? LocalAlignment.worth(index, quotation[word]) : 0;
        seen[word] += step;
        if (word > 0 && place > 0 && quotation[word - 1] == index.id(place - 1)) {
            worth += seenInRow[word] + Math.min(step, 0) == 0 ? WORTH_IN_A_ROW : 0;
            seenInRow[word] += step;
        }
        return worth;
    }

    /** Returns the longest sequence of hits, from one hit to another, in which both the words and the places ascend. */
    IntList ascending(int first, int last) {
        int[] order = laterWordsFirst(first, last);
        int[] words = Arrays.stream(order).map(this::word).toArray();
        IntList hits = new IntList();
        for (int i : IncreasingSubsequence.longest(words)) {
            hits.add(order[i]);
        }
        return hits;
    }

    /**
     * Returns the hits from one to another, at each place the last word first, so that no place is in the sequence
     * twice.
     */
    private int[] laterWordsFirst(int first, int last) {
        int[] order = new int[last - first + 1];
        int start = first;
        while (start <= last) {
            int end = start + 1;
            while (end <= last && place(end) == place(start)) {
                end++;
            }
            for (int hit = start; hit < end; hit++) {
                order[start + end - 1 - hit - first] = hit;
            }
            start = end;
        }
        return order;
    }
}
