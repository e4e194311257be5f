package dev.readout.grounding.internal.corpus;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.ObjIntConsumer;

/**
 * For each term of some texts, the list of the texts that have it. A handful of terms share one list, so that no
 * dictionary is needed: a list has all texts that have the term, and a few others.
 */
final class TermLists {
    /** The number of terms that share a list. */
    private static final int TERMS_A_LIST = 8;

    /** The upper bits of a term, after this shift, are the number of its list. */
    private final int shift;
    /** The start of each list in {@link #texts}, and the end of the last list. */
    private final int[] starts;
    /** The lists, one after the other. Each has the numbers of its texts in ascending order. */
    private final char[] texts;

    /**
     * Makes the lists.
     *
     * @param size the number of texts
     * @param terms about how many terms there are in all texts
     * @param eachTerm calls an action for each term of a text; a term can be given several times
     */
    TermLists(int size, long terms, ObjIntConsumer<IntConsumer> eachTerm) {
        shift = Integer.SIZE - Math.max(1, log2(Math.max(1, terms / TERMS_A_LIST)));
        starts = new int[(1 << (Integer.SIZE - shift)) + 1];
        int[] last = new int[starts.length];
        for (int text = 0; text < size; text++) {
            int number = text + 1;
            eachTerm.accept(
                    term -> {
                        int list = term >>> shift;
                        if (last[list] != number) {
                            last[list] = number;
                            starts[list + 1]++;
                        }
                    },
                    text);
        }
        for (int list = 1; list < starts.length; list++) {
            starts[list] += starts[list - 1];
        }
        texts = new char[starts[starts.length - 1]];
        int[] next = last;
        System.arraycopy(starts, 0, next, 0, next.length);
        for (int text = 0; text < size; text++) {
            char number = (char) text;
            eachTerm.accept(
                    term -> {
                        int list = term >>> shift;
                        if (next[list] == starts[list] || texts[next[list] - 1] != number) {
                            texts[next[list]++] = number;
                        }
                    },
                    text);
        }
    }

    private static int log2(long number) {
        return Math.min(26, Long.SIZE - 1 - Long.numberOfLeadingZeros(number));
    }

    /** Returns the number of texts that have a term, perhaps with a few others. */
    int count(int term) {
        int list = term >>> shift;
        return starts[list + 1] - starts[list];
    }

    /** Returns the texts that have a term, perhaps with a few others. */
    char[] having(int term) {
        int list = term >>> shift;
        return Arrays.copyOfRange(texts, starts[list], starts[list + 1]);
    }

    /** Adds the worth of a term to the score of each text that has it, perhaps with a few others. */
    void score(int term, int worth, int[] scores) {
        int list = term >>> shift;
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            scores[texts[i]] += worth;
        }
    }

    /** Removes the texts that do not have a term, and returns how many are left. */
    int keep(char[] left, int count, int term) {
        int list = term >>> shift;
        int kept = 0;
        int at = starts[list];
        int end = starts[list + 1];
        for (int i = 0; i < count && at < end; i++) {
            at = from(at, end, left[i]);
            if (at < end && texts[at] == left[i]) {
                left[kept++] = left[i];
            }
        }
        return kept;
    }

    /**
     * Returns the index of the first text, from an index on, that is not before this one. The steps of the search
     * double.
     */
    private int from(int index, int end, char text) {
        int step = 1;
        int low = index;
        while (low + step < end && texts[low + step] < text) {
            low += step;
            step *= 2;
        }
        int high = Math.min(end, low + step + 1);
        int at = Arrays.binarySearch(texts, low, high, text);
        return at < 0 ? -at - 1 : at;
    }
}
