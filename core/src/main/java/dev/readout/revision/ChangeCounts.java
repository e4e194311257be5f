package dev.readout.revision;

/**
 * Counts of the old tokens that are spelled differently or moved, and of the white space that is different, from the
 * start of the text to each token. They show what happened in a range of tokens without a look at each token.
 */
final class ChangeCounts {
    private final int[] otherSpellings;
    private final int[] otherSpaces;
    private final int[] moved;

    ChangeCounts(TokenAlignment alignment) {
        Tokens oldTokens = alignment.oldTokens();
        Tokens newTokens = alignment.newTokens();
        int size = oldTokens.size();
        otherSpellings = new int[size + 1];
        otherSpaces = new int[size + 2];
        moved = new int[size + 1];
        for (int i = 0; i <= size; i++) {
            int partner = alignment.newOf(i);
            boolean isAligned = partner != TokenAlignment.NONE;
            boolean isSpaceSame = isAligned
                    && partner == alignment.newOf(i - 1) + 1
                    && oldTokens.space(i) == newTokens.space(partner);
            otherSpaces[i + 1] = otherSpaces[i] + (isSpaceSame ? 0 : 1);
            if (i < size) {
                boolean isSpellingSame = isAligned && oldTokens.spelling(i) == newTokens.spelling(partner);
                boolean isMoved = isAligned && alignment.chain(i) != TokenAlignment.IN_ORDER;
                otherSpellings[i + 1] = otherSpellings[i] + (isSpellingSame ? 0 : 1);
                moved[i + 1] = moved[i] + (isMoved ? 1 : 0);
            }
        }
    }

    /** Returns whether the characters of a range of at least one token, and the white space inside it, are the same. */
    boolean isUnchanged(int from, int to) {
        return otherSpellings[from] == otherSpellings[to] && otherSpaces[from + 1] == otherSpaces[to];
    }

    /** Returns whether the white space before a token is the same, and between the same tokens. */
    boolean isSpaceUnchanged(int token) {
        return otherSpaces[token] == otherSpaces[token + 1];
    }

    /** Returns whether a token exists and has no partner that is spelled the same. */
    boolean isChanged(int token) {
        return token >= 0 && token + 1 < otherSpellings.length && otherSpellings[token] < otherSpellings[token + 1];
    }

    /** Returns whether a token of a range moved. */
    boolean isAnyMoved(int from, int to) {
        return moved[to] > moved[from];
    }
}
