package dev.readout.grounding.internal.corpus;

/** Counts how many of a quotation's words stand in one place of a text. */
public final class SharedWordCounter {
    private final int length;
    /** An open hash table: words, how many of each the quotation has, and how many are still to be found. */
    private final int[] words;

    private final int[] counts;
    private final int[] wanted;

    SharedWordCounter(int[] quotation) {
        length = quotation.length;
        int size = Integer.highestOneBit(Math.max(1, length)) << 2;
        words = new int[size];
        counts = new int[size];
        wanted = new int[size];
        for (int word : quotation) {
            int slot = slot(word);
            words[slot] = word;
            counts[slot]++;
        }
    }

    /** Returns where a word is, or would be. */
    private int slot(int word) {
        int slot = word & words.length - 1;
        while (counts[slot] > 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    /** Returns the largest share of the quotation's words that stand in one place, little longer than the quotation. */
    double share(int[] text) {
        System.arraycopy(counts, 0, wanted, 0, counts.length);
        int longest = length + length / 2 + 8;
        int there = 0;
        int most = 0;
        for (int i = 0; i < text.length; i++) {
            int slot = slot(text[i]);
            if (counts[slot] > 0) {
                wanted[slot]--;
                there += wanted[slot] >= 0 ? 1 : 0;
            }
            int left = i < longest ? -1 : slot(text[i - longest]);
            if (left >= 0 && counts[left] > 0) {
                there -= wanted[left] >= 0 ? 1 : 0;
                wanted[left]++;
            }
            most = Math.max(most, there);
        }
        return (double) most / length;
    }
}
