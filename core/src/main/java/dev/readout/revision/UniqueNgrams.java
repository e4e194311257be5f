package dev.readout.revision;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds the n-grams that two ranges of tokens have in common and that each range has exactly once. An n-gram is a run
 * of n tokens; here, none of them has a partner yet.
 *
 * <p>The n-grams are kept in a hash table with open addressing, by a rolling hash.
 */
final class UniqueNgrams {
    private static final int MANY = -2;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final TokenAlignment alignment;
    private final int length;
    private final long highest;
    private long[] keys = {};
    private int[] inOld = {};
    private int[] inNew = {};

    /** Takes the length n of the n-grams. */
    UniqueNgrams(TokenAlignment alignment, int length) {
        this.alignment = alignment;
        this.length = length;
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= FACTOR;
        }
        highest = power;
    }

    /**
     * Returns for each old token of the range, in order, the new token where the n-gram that starts at the old token
     * starts, or {@link TokenAlignment#NONE}.
     */
    int[] partners(RangePair ranges) {
        int capacity = Integer.highestOneBit(Math.max(4, ranges.oldLength() + ranges.newLength())) << 2;
        keys = new long[capacity];
        inOld = new int[capacity];
        inNew = new int[capacity];
        Arrays.fill(inOld, TokenAlignment.NONE);
        Arrays.fill(inNew, TokenAlignment.NONE);
        enter(alignment.oldTokens(), ranges.oldFrom(), ranges.oldTo(), alignment::isOldAligned, inOld);
        enter(alignment.newTokens(), ranges.newFrom(), ranges.newTo(), alignment::isNewAligned, inNew);
        int[] partners = new int[ranges.oldLength()];
        Arrays.fill(partners, TokenAlignment.NONE);
        for (int slot = 0; slot < capacity; slot++) {
            if (inOld[slot] >= 0 && inNew[slot] >= 0 && isSame(inOld[slot], inNew[slot])) {
                partners[inOld[slot] - ranges.oldFrom()] = inNew[slot];
            }
        }
        return partners;
    }

    private boolean isSame(int oldToken, int newToken) {
        for (int i = 0; i < length; i++) {
            if (!alignment.isSameForm(oldToken + i, newToken + i)) {
                return false;
            }
        }
        return true;
    }

    /** Enters the n-grams of the tokens from one to before another, but none that has an aligned token. */
    private void enter(Tokens tokens, int from, int to, IntPredicate isAligned, int[] places) {
        long hash = 0;
        int hashed = 0;
        for (int i = from; i < to; i++) {
            if (isAligned.test(i)) {
                hashed = 0;
                hash = 0;
            } else {
                hash = next(hash, hashed == length ? tokens.form(i - length) : TokenAlignment.NONE, tokens.form(i));
                hashed = Math.min(length, hashed + 1);
                if (hashed == length) {
                    enter(hash, i - length + 1, places);
                }
            }
        }
    }

    private long next(long hash, int leaving, int entering) {
        return (hash - highest * mixed(leaving)) * FACTOR + mixed(entering);
    }

    private static long mixed(int form) {
        long mixed = (form + 1) * 0xD1B54A32D192ED03L;
        return mixed ^ (mixed >>> 29);
    }

    private void enter(long hash, int token, int[] places) {
        long mixed = (hash ^ (hash >>> 32)) * FACTOR;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != hash && (inOld[slot] != TokenAlignment.NONE || inNew[slot] != TokenAlignment.NONE)) {
            slot = (slot + 1) & (keys.length - 1);
            alignment.addSteps(1);
        }
        alignment.addSteps(1);
        keys[slot] = hash;
        places[slot] = places[slot] == TokenAlignment.NONE ? token : MANY;
    }
}
