package dev.readout.revision;

import java.util.Arrays;

/**
 * The alignment of the tokens of two versions of a text: which token of the new version is which token of the old
 * version, and which tokens moved.
 *
 * <p>Each token is aligned with at most one token of the other version, its <em>partner</em>, which has the same form.
 * The pairs form <em>chains</em>. In one chain, the tokens have the same order in both versions. All tokens that did
 * not move are in the chain {@link #IN_ORDER}. Each run of tokens that moved is a chain of its own.
 *
 * <p>The alignment also counts how many tokens were looked at, so that its cost can be bounded and tested.
 */
final class TokenAlignment {
    /** The number in place of a partner that does not exist. */
    static final int NONE = -1;
    /** The number of the chain of the tokens that did not move. */
    static final int IN_ORDER = 0;

    /** Limits the cost of many passages beside one long edit. */
    private static final int MOST_UNALIGNED = 200;

    private final Tokens oldTokens;
    private final Tokens newTokens;
    private final int[] newOfOld;
    private final int[] oldOfNew;
    private final int[] chains;
    private long steps;

    TokenAlignment(Tokens oldTokens, Tokens newTokens) {
        this.oldTokens = oldTokens;
        this.newTokens = newTokens;
        newOfOld = new int[oldTokens.size()];
        oldOfNew = new int[newTokens.size()];
        chains = new int[oldTokens.size()];
        Arrays.fill(newOfOld, NONE);
        Arrays.fill(oldOfNew, NONE);
    }

    Tokens oldTokens() {
        return oldTokens;
    }

    Tokens newTokens() {
        return newTokens;
    }

    /**
     * Returns the partner of an old token, or {@link #NONE}. The partner of -1 is -1, and the partner of the number of
     * old tokens is the number of new tokens.
     */
    int newOf(int oldToken) {
        return oldToken < 0 ? -1 : oldToken == newOfOld.length ? oldOfNew.length : newOfOld[oldToken];
    }

    /** Returns the partner of a new token, or {@link #NONE}. */
    int oldOf(int newToken) {
        return oldOfNew[newToken];
    }

    boolean isOldAligned(int oldToken) {
        return newOfOld[oldToken] != NONE;
    }

    boolean isNewAligned(int newToken) {
        return oldOfNew[newToken] != NONE;
    }

    /** Returns the chain of an old token that has a partner. */
    int chain(int oldToken) {
        return chains[oldToken];
    }

    boolean isSameForm(int oldToken, int newToken) {
        steps++;
        return oldTokens.form(oldToken) == newTokens.form(newToken);
    }

    /** Returns whether two tokens exist, have the same form and have no partners. */
    boolean canAlign(int oldToken, int newToken) {
        return oldToken >= 0
                && newToken >= 0
                && oldToken < newOfOld.length
                && newToken < oldOfNew.length
                && newOfOld[oldToken] == NONE
                && oldOfNew[newToken] == NONE
                && isSameForm(oldToken, newToken);
    }

    /** Makes two tokens partners, in a chain. */
    void align(int oldToken, int newToken, int chain) {
        newOfOld[oldToken] = newToken;
        oldOfNew[newToken] = oldToken;
        chains[oldToken] = chain;
    }

    /** Takes the partner from an old token that has one. */
    void unalign(int oldToken) {
        oldOfNew[newOfOld[oldToken]] = NONE;
        newOfOld[oldToken] = NONE;
    }

    /**
     * Returns the end of the run that starts at an old token: tokens of one chain that are adjacent in both versions.
     */
    int runEnd(int oldToken) {
        int end = oldToken + 1;
        while (end < newOfOld.length && newOfOld[end] == newOfOld[end - 1] + 1 && chains[end] == chains[oldToken]) {
            end++;
        }
        return end;
    }

    /**
     * Returns how many tokens directly before an old token have no partner. Counting stops at a boundary.
     *
     * @param boundary the least boundary to stop at: {@link Tokens#LINE} or {@link Tokens#SENTENCE}
     */
    int unalignedBeforeOld(int oldToken, int boundary) {
        return unaligned(oldTokens, newOfOld, oldToken, -1, boundary);
    }

    /** Returns how many tokens from an old token on have no partner. Counting stops at a boundary. */
    int unalignedFromOld(int oldToken, int boundary) {
        return unaligned(oldTokens, newOfOld, oldToken, 1, boundary);
    }

    /** Returns how many tokens directly before a new token have no partner. Counting stops at a boundary. */
    int unalignedBeforeNew(int newToken, int boundary) {
        return unaligned(newTokens, oldOfNew, newToken, -1, boundary);
    }

    /** Returns how many tokens from a new token on have no partner. Counting stops at a boundary. */
    int unalignedFromNew(int newToken, int boundary) {
        return unaligned(newTokens, oldOfNew, newToken, 1, boundary);
    }

    private int unaligned(Tokens tokens, int[] partners, int token, int direction, int boundary) {
        int count = 0;
        for (int i = token; count < MOST_UNALIGNED && tokens.boundary(i) < boundary; i += direction) {
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

    /** Returns how many times a token was looked at so far. */
    long steps() {
        return steps;
    }
}
