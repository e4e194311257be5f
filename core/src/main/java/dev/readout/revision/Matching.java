package dev.readout.revision;

import java.util.Arrays;

/**
 * Which words of a new version are which of the old one, and which of them are out of order.
 *
 * <p>Each word has at most one partner, of the same form. Words of one chain have partners in the same order; the chain
 * {@link #IN_ORDER} is that of all that did not move, and each run that moved is a chain of its own.
 */
final class Matching {
    static final int NONE = -1;
    static final int IN_ORDER = 0;

    /** So that many passages beside a long edit cost no more each. */
    private static final int MOST_FREE = 200;

    private final Words before;
    private final Words after;
    private final int[] toAfter;
    private final int[] toBefore;
    private final int[] chains;
    private long steps;

    Matching(Words before, Words after) {
        this.before = before;
        this.after = after;
        toAfter = new int[before.size()];
        toBefore = new int[after.size()];
        chains = new int[before.size()];
        Arrays.fill(toAfter, NONE);
        Arrays.fill(toBefore, NONE);
    }

    Words before() {
        return before;
    }

    Words after() {
        return after;
    }

    /** Returns the partner of a word of the old version, or {@link #NONE}; before the first and after the last, those. */
    int toAfter(int word) {
        return word < 0 ? -1 : word == toAfter.length ? toBefore.length : toAfter[word];
    }

    boolean isMatched(int word) {
        return toAfter[word] != NONE;
    }

    boolean isMatchedAfter(int word) {
        return toBefore[word] != NONE;
    }

    /** Returns the partner of a word of the new version, or {@link #NONE}. */
    int toBefore(int word) {
        return toBefore[word];
    }

    /** Returns the chain of a word of the old version that has a partner. */
    int chain(int word) {
        return chains[word];
    }

    boolean isSame(int wordBefore, int wordAfter) {
        steps++;
        return before.form(wordBefore) == after.form(wordAfter);
    }

    /** Returns whether two words are the same and neither has a partner. */
    boolean isFree(int wordBefore, int wordAfter) {
        return wordBefore >= 0
                && wordAfter >= 0
                && wordBefore < toAfter.length
                && wordAfter < toBefore.length
                && toAfter[wordBefore] == NONE
                && toBefore[wordAfter] == NONE
                && isSame(wordBefore, wordAfter);
    }

    void match(int wordBefore, int wordAfter, int chain) {
        toAfter[wordBefore] = wordAfter;
        toBefore[wordAfter] = wordBefore;
        chains[wordBefore] = chain;
    }

    void part(int wordBefore) {
        toBefore[toAfter[wordBefore]] = NONE;
        toAfter[wordBefore] = NONE;
    }

    /** Returns the end of the run that starts here: of words that follow each other in both versions, in one chain. */
    int runEnd(int word) {
        int end = word + 1;
        while (end < toAfter.length && toAfter[end] == toAfter[end - 1] + 1 && chains[end] == chains[word]) {
            end++;
        }
        return end;
    }

    /** Returns how many words before this one have no partner, up to the end of a {@link Words#LINE} or sentence. */
    int freeBefore(int word, int edge) {
        return free(before, toAfter, word, -1, edge);
    }

    /** Returns how many words from this one on have no partner, up to the end that the word before it is in. */
    int freeFrom(int word, int edge) {
        return free(before, toAfter, word, 1, edge);
    }

    /** Returns the same as {@link #freeBefore} of a word of the new version. */
    int freeBeforeAfter(int word, int edge) {
        return free(after, toBefore, word, -1, edge);
    }

    /** Returns the same as {@link #freeFrom} of a word of the new version. */
    int freeFromAfter(int word, int edge) {
        return free(after, toBefore, word, 1, edge);
    }

    private int free(Words words, int[] partners, int word, int direction, int edge) {
        int count = 0;
        for (int i = word; count < MOST_FREE && words.edge(i) < edge; i += direction) {
            if (partners[direction > 0 ? i : i - 1] != NONE) {
                break;
            }
            count++;
        }
        steps += count;
        return count;
    }

    void addSteps(long more) {
        steps += more;
    }

    /** Returns how many words were looked at so far. */
    long steps() {
        return steps;
    }
}
