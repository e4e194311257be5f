package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * Determines whether a hyphen after a word belongs to it, although no word is directly after the hyphen, as in {@code pre-
 * and post-war}, {@code Ein-, Aus- und Durchfuhr} or the rating {@code A-}.
 */
final class SuspendedHyphen {
    private static final int LONGEST_RATING = 3;

    private SuspendedHyphen() {}

    /** Returns whether such a hyphen is directly after a position. */
    static boolean isAt(Boundary boundary) {
        int hyphen = boundary.after(0) == '-' ? boundary.originalAfter(0) : ' ';
        boolean isHyphen = hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011';
        return isHyphen
                && boundary.isWordBefore(0)
                && (isRating(boundary) || (isInsideSentence(boundary) && !closesParenthesis(boundary)));
    }

    /** Returns whether the hyphen is typed for the second of two dashes, as in {@code -dijo Ana- y se fue}. */
    private static boolean closesParenthesis(Boundary boundary) {
        for (int i = 1; boundary.before(i) != '\n'; i++) {
            if (boundary.before(i) == '-'
                    && boundary.isWordBefore(i - 1)
                    && boundary.kindBefore(i + 1).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the sentence goes on after the hyphen. Before a quotation mark, a hyphen may be a dash. */
    private static boolean isInsideSentence(Boundary boundary) {
        int blank = boundary.after(1) == ',' ? 2 : 1;
        return boundary.kindAfter(blank).isBlank() && (blank == 2 || Characters.isLowerCase(boundary.after(2)));
    }

    /** Returns whether a grade or rating is before the hyphen: up to three equal capitals from A to D. */
    private static boolean isRating(Boundary boundary) {
        int grade = boundary.before(0);
        int count = 1;
        while (count <= LONGEST_RATING && boundary.before(count) == grade) {
            count++;
        }
        CharacterKind after = boundary.kindAfter(1);
        return grade >= 'A'
                && grade <= 'D'
                && count <= LONGEST_RATING
                && !boundary.isWordBefore(count)
                && (after.isBlank() || Characters.isPunctuation(boundary.after(1)));
    }
}
