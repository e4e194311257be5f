package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;

/**
 * Words, and two words in a row, as numbers: those that differ in nothing but case and diacritics have one number. Two
 * others may have one number too, but in one pair of some four billion.
 */
public final class WordHash {
    private static final int FIRST = 0x811C9DC5;
    private static final int FACTOR = 0x01000193;

    private WordHash() {}

    static int of(String form) {
        int hash = FIRST;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80) {
                return ofAny(LetterFolding.withoutCase(LetterFolding.withoutDiacritics(form)));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c | 0x20 : c)) * FACTOR;
        }
        return mixed(hash);
    }

    private static int ofAny(String key) {
        int hash = FIRST;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FACTOR;
        }
        return mixed(hash);
    }

    /** Returns the numbers of the words from one to before another. */
    public static int[] of(Words words, int from, int to) {
        int[] hashes = new int[to - from];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = of(words.form(from + i));
        }
        return hashes;
    }

    /** Returns the number of two words, one directly after the other. */
    static int ofPair(int first, int second) {
        return mixed(first * 31 + Integer.rotateLeft(second, 15));
    }

    /** Spreads what differs in some bits over all of them (the end of MurmurHash3). */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
