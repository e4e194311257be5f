package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.Words;

/** The distinct hashes of the words of a quotation, each with a number. */
public final class QuotedHashes {
    private static final int NONE = -1;

    private final int size;
    /** An open hash table: the hashes, and their numbers plus one, or 0 for a free slot. */
    private final int[] hashes;

    private final int[] numbers;

    public QuotedHashes(Words quoted) {
        int length = Integer.highestOneBit(Math.max(1, quoted.size())) << 2;
        hashes = new int[length];
        numbers = new int[length];
        int count = 0;
        for (int hash : WordHash.of(quoted, 0, quoted.size())) {
            int slot = slot(hash);
            if (numbers[slot] == 0) {
                hashes[slot] = hash;
                numbers[slot] = ++count;
            }
        }
        size = count;
    }

    private int slot(int hash) {
        int slot = hash & hashes.length - 1;
        while (numbers[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    int size() {
        return size;
    }

    /** Returns the number of a hash, from 0, or a negative number if the quotation does not have it. */
    int number(int hash) {
        return numbers[slot(hash)] + NONE;
    }
}
