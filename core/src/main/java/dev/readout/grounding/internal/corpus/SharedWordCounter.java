package dev.readout.grounding.internal.corpus;

/** Counts how many of a quotation's words are close together in a text. */
public final class SharedWordCounter {
    private final int length;
    /**
     * An open hash table: the words, how many times the quotation has each, and how many of these times are not found
     * yet.
     */
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

    /** Returns the slot of a word in the table, or the free slot for it. */
    private int slot(int word) {
        int slot = word & words.length - 1;
        while (counts[slot] > 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    /**
     * Returns how many of the quotation's words are missing in the stretch of a text that has most of them and is little
     * longer than the quotation.
     */
    int missing(int[] text) {
        System.arraycopy(counts, 0, wanted, 0, counts.length);
        int longest = length + length / 2 + 8;
        int shared = 0;
        int most = 0;
        for (int i = 0; i < text.length; i++) {
            int slot = slot(text[i]);
            if (counts[slot] > 0) {
                wanted[slot]--;
                shared += wanted[slot] >= 0 ? 1 : 0;
            }
            int leaving = i < longest ? -1 : slot(text[i - longest]);
            if (leaving >= 0 && counts[leaving] > 0) {
                shared -= wanted[leaving] >= 0 ? 1 : 0;
                wanted[leaving]++;
            }
            most = Math.max(most, shared);
        }
        return length - most;
    }
}
