package dev.readout.revision;

import java.util.Arrays;

/** Finds runs of some words that have no partners yet and stand once in a stretch of each version. */
final class Grams {
    private static final int MANY = -2;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Matching matching;
    private final int length;
    private final long highest;
    private long[] keys = {};
    private int[] inBefore = {};
    private int[] inAfter = {};

    Grams(Matching matching, int length) {
        this.matching = matching;
        this.length = length;
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= FACTOR;
        }
        highest = power;
    }

    /**
     * Returns where in the new version each run stands that starts at a word of the old one, from the first of the stretch
     * on, or {@link Matching#NONE}.
     */
    int[] partners(Range range) {
        int capacity = Integer.highestOneBit(Math.max(4, range.before() + range.after())) << 2;
        keys = new long[capacity];
        inBefore = new int[capacity];
        inAfter = new int[capacity];
        Arrays.fill(inBefore, Matching.NONE);
        Arrays.fill(inAfter, Matching.NONE);
        enterBefore(range);
        enterAfter(range);
        int[] partners = new int[range.before()];
        Arrays.fill(partners, Matching.NONE);
        for (int slot = 0; slot < capacity; slot++) {
            if (inBefore[slot] >= 0 && inAfter[slot] >= 0 && isSame(inBefore[slot], inAfter[slot])) {
                partners[inBefore[slot] - range.from()] = inAfter[slot];
            }
        }
        return partners;
    }

    private boolean isSame(int before, int after) {
        for (int i = 0; i < length; i++) {
            if (!matching.isSame(before + i, after + i)) {
                return false;
            }
        }
        return true;
    }

    private void enterBefore(Range range) {
        Words words = matching.before();
        long hash = 0;
        int known = 0;
        for (int i = range.from(); i < range.to(); i++) {
            if (matching.isMatched(i)) {
                known = 0;
                hash = 0;
            } else {
                hash = next(hash, known == length ? words.form(i - length) : Matching.NONE, words.form(i));
                known = Math.min(length, known + 1);
                if (known == length) {
                    enter(hash, i - length + 1, inBefore);
                }
            }
        }
    }

    private void enterAfter(Range range) {
        Words words = matching.after();
        long hash = 0;
        int known = 0;
        for (int i = range.afterFrom(); i < range.afterTo(); i++) {
            if (matching.isMatchedAfter(i)) {
                known = 0;
                hash = 0;
            } else {
                hash = next(hash, known == length ? words.form(i - length) : Matching.NONE, words.form(i));
                known = Math.min(length, known + 1);
                if (known == length) {
                    enter(hash, i - length + 1, inAfter);
                }
            }
        }
    }

    private long next(long hash, int leaving, int entering) {
        return (hash - highest * number(leaving)) * FACTOR + number(entering);
    }

    private static long number(int form) {
        long mixed = (form + 1) * 0xD1B54A32D192ED03L;
        return mixed ^ (mixed >>> 29);
    }

    private void enter(long hash, int word, int[] places) {
        long mixed = (hash ^ (hash >>> 32)) * FACTOR;
        int slot = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[slot] != hash && (inBefore[slot] != Matching.NONE || inAfter[slot] != Matching.NONE)) {
            slot = (slot + 1) & (keys.length - 1);
            matching.addSteps(1);
        }
        matching.addSteps(1);
        keys[slot] = hash;
        places[slot] = places[slot] == Matching.NONE ? word : MANY;
    }
}
