package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import java.util.Collection;

/**
 * Computes the hashes of words, and of two words in a row. Words that differ only in case and diacritics have the same
 * hash. Of other words, about one pair in four billion has the same hash.
 */
public final class WordHash {
    /** The numbers of the hash function FNV-1a. */
    private static final int FIRST = 0x811C9DC5;

    private static final int FACTOR = 0x01000193;

    private WordHash() {}

    static int of(String form) {
        int hash = FIRST;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80) {
                return ofKey(LetterFolding.withoutCase(LetterFolding.withoutDiacritics(form)));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c | 0x20 : c)) * FACTOR;
        }
        return mixed(hash);
    }

    private static int ofKey(String key) {
        int hash = FIRST;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FACTOR;
        }
        return mixed(hash);
    }

    /** Returns the hashes of the words from one to before another. */
    public static int[] of(Words words, int from, int to) {
        int[] hashes = new int[to - from];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = of(words.form(from + i));
        }
        return hashes;
    }

    /** Returns the hashes of words. */
    public static int[] of(Collection<String> forms) {
        return forms.stream().mapToInt(WordHash::of).toArray();
    }

    /** Returns the hash of two words in a row. */
    static int ofPair(int first, int second) {
        return mixed(first * 31 + Integer.rotateLeft(second, 15));
    }

    /** Returns the hash of three words in a row. */
    static int ofThree(int first, int second, int third) {
        return ofPair(ofPair(first, second), third);
    }

    /** Spreads a difference in some bits over all bits (the last step of MurmurHash3). */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }
}
