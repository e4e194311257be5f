package dev.readout.grounding.internal.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * Which of some thousand texts in a row have a word, or two words in a row.
 *
 * <p>Terms share lists, a handful each, so that no dictionary is needed: a list has all the texts that have the term, and
 * a few others. Whoever looks for several terms is left with next to none of those.
 */
public final class Postings {
    /** A text has a number of 16 bits here; of more than these the lists would be built in too much memory at once. */
    public static final int MOST_TEXTS = 1 << 13;

    private static final int SHARING = 8;

    /** A condition more costs less than a text too many, but only up to a number of conditions. */
    private static final int MOST_CONDITIONS = 12;

    private final int first;
    private final int size;
    private final int shift;
    private final int[] starts;
    private final char[] texts;

    /** Of texts, the first of which has this number in the corpus. */
    public Postings(List<CorpusText> all, int first) {
        this.first = first;
        this.size = all.size();
        long terms = all.stream().mapToLong(text -> 2L * text.words().length).sum();
        shift = Integer.SIZE - Math.max(1, log2(Math.max(1, terms / SHARING)));
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

    /** Returns the same of texts whose numbers in the corpus are so much higher. */
    public Postings movedBy(int texts) {
        return new Postings(first + texts, this);
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

    /** Returns how many texts have a term, or a few more. */
    int count(int term) {
        int list = term >>> shift;
        return starts[list + 1] - starts[list];
    }

    /** Adds a number to the score of each text that has a term. */
    void score(int term, int worth, int[] scores) {
        int list = term >>> shift;
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            scores[texts[i]] += worth;
        }
    }

    /** Returns the texts that have all of these terms, perhaps with a few others, by their numbers in the corpus. */
    public int[] having(int[] terms) {
        long[] shortestFirst = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            shortestFirst[i] = (long) count(terms[i]) << Integer.SIZE | terms[i] >>> shift;
        }
        Arrays.sort(shortestFirst);
        int shortest = (int) shortestFirst[0];
        char[] left = Arrays.copyOfRange(texts, starts[shortest], starts[shortest + 1]);
        int count = left.length;
        for (int i = 1; i < Math.min(terms.length, MOST_CONDITIONS) && count > 0; i++) {
            count = keep(left, count, (int) shortestFirst[i]);
        }
        int[] found = new int[count];
        for (int i = 0; i < count; i++) {
            found[i] = first + left[i];
        }
        return found;
    }

    /** Keeps those that are in a list, and returns how many are left. */
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

    /** Returns where, from an index on, the first text stands that is not before this one; in steps that double. */
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
