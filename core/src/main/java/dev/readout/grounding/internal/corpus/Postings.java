package dev.readout.grounding.internal.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of some thousand texts, which follow each other in a corpus. A term is a word, or two words in a row. For
 * each term there is a list of the texts that have it.
 *
 * <p>A handful of terms share one list, so that no dictionary is needed. A list therefore has all texts that have the
 * term, and a few others. A search for several terms leaves almost none of these others.
 */
public final class Postings {
    /**
     * The most texts. A text has a number of 16 bits here, but lists of more texts would need too much memory to build.
     */
    public static final int MOST_TEXTS = 1 << 13;

    /** The number of terms that share a list. */
    private static final int TERMS_A_LIST = 8;

    /**
     * The most terms that a search looks up. Looking up more terms costs more time than the texts that they exclude.
     */
    private static final int MOST_TERMS = 12;

    private final int first;
    private final int size;
    /** The upper bits of a term, after this shift, are the number of its list. */
    private final int shift;
    /** The start of each list in {@link #texts}, and the end of the last list. */
    private final int[] starts;
    /** The lists, one after the other. Each has the numbers of its texts in ascending order. */
    private final char[] texts;

    /** Makes the lists of these texts. The first text has the given number in the corpus. */
    public Postings(List<CorpusText> all, int first) {
        this.first = first;
        this.size = all.size();
        long terms = all.stream().mapToLong(text -> 2L * text.words().length).sum();
        shift = Integer.SIZE - Math.max(1, log2(Math.max(1, terms / TERMS_A_LIST)));
        starts = new int[(1 << (Integer.SIZE - shift)) + 1];
        int[] last = new int[starts.length];
        for (int text = 0; text < size; text++) {
            int number = text + 1;
            all.get(text).eachTerm(term -> {
                int list = term >>> shift;
                if (last[list] != number) {
                    last[list] = number;
                    starts[list + 1]++;
                }
            });
        }
        for (int list = 1; list < starts.length; list++) {
            starts[list] += starts[list - 1];
        }
        texts = new char[starts[starts.length - 1]];
        int[] next = last;
        System.arraycopy(starts, 0, next, 0, next.length);
        for (int text = 0; text < size; text++) {
            char number = (char) text;
            all.get(text).eachTerm(term -> {
                int list = term >>> shift;
                if (next[list] == starts[list] || texts[next[list] - 1] != number) {
                    texts[next[list]++] = number;
                }
            });
        }
    }

    private Postings(int first, Postings other) {
        this.first = first;
        this.size = other.size;
        this.shift = other.shift;
        this.starts = other.starts;
        this.texts = other.texts;
    }

    /** Returns the same lists for texts whose numbers in the corpus are higher by an offset. */
    public Postings movedBy(int offset) {
        return new Postings(first + offset, this);
    }

    private static int log2(long number) {
        return Math.min(26, Long.SIZE - 1 - Long.numberOfLeadingZeros(number));
    }

    int first() {
        return first;
    }

    int size() {
        return size;
    }

    /** Returns the number of texts that have a term, perhaps with a few others. */
    int count(int term) {
        int list = term >>> shift;
        return starts[list + 1] - starts[list];
    }

    /** Adds the worth of a term to the score of each text that has it, perhaps with a few others. */
    void score(int term, int worth, int[] scores) {
        int list = term >>> shift;
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            scores[texts[i]] += worth;
        }
    }

    /** Returns the numbers in the corpus of the texts that have all of these terms, perhaps with a few others. */
    public int[] having(int[] terms) {
        long[] shortestFirst = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            shortestFirst[i] = (long) count(terms[i]) << Integer.SIZE | terms[i] >>> shift;
        }
        Arrays.sort(shortestFirst);
        int shortest = (int) shortestFirst[0];
        char[] left = Arrays.copyOfRange(texts, starts[shortest], starts[shortest + 1]);
        int count = left.length;
        for (int i = 1; i < Math.min(terms.length, MOST_TERMS) && count > 0; i++) {
            count = keep(left, count, (int) shortestFirst[i]);
        }
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = first + left[i];
        }
        return found;
    }

    /** Removes the texts that are not in a list, and returns how many are left. */
    private int keep(char[] left, int count, int list) {
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
