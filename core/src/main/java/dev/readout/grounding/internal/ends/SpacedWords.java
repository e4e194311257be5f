package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.Characters;

/**
 * Determines whether a full stop and a blank join the words on both sides of a position, as in the abbreviations {@code z.
 * B.} and {@code EE. UU.} and in the date {@code 30. 6.}
 */
final class SpacedWords {
    private SpacedWords() {}

    /** Returns whether a position is inside of such words. */
    static boolean areAt(Boundary boundary) {
        int blanksBefore = boundary.blanksBefore();
        return blanksBefore > 0
                ? boundary.before(blanksBefore) == '.' && areJoined(boundary, blanksBefore + 1, 0)
                : boundary.after(0) == '.' && boundary.kindAfter(1).isBlank() && areJoined(boundary, 0, 2);
    }

    private static boolean areJoined(Boundary boundary, int before, int after) {
        int left = boundary.before(before);
        int right = boundary.after(after);
        int leftLength = boundary.isWordBefore(before + 1) ? 2 : 1;
        int rightLength = boundary.isWordAfter(after + 1) ? 2 : 1;
        if (boundary.isWordBefore(before + leftLength) || boundary.after(after + rightLength) != '.') {
            return false;
        }
        if (Characters.isDigit(left)) {
            return Characters.isDigit(right) && (leftLength == 1 || Characters.isDigit(boundary.before(before + 1)));
        }
        return Characters.isLetter(left)
                && Characters.isLetter(right)
                && leftLength == rightLength
                && (leftLength == 1 || (boundary.before(before + 1) == left && boundary.after(after + 1) == right));
    }
}
