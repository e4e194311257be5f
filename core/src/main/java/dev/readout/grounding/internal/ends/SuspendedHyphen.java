package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Set;

/**
 * Determines whether a hyphen after a word belongs to it, although no word is directly after the hyphen, as in {@code pre-
 * and post-war}, {@code Ein-, Aus- und Durchfuhr} or the rating {@code A-}.
 */
final class SuspendedHyphen {
    /** The words before the other part. Source: the list patterns of CLDR 47 for "and" and "or"; "to" is an addition. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "to", "und", "oder", "bis", "sowie", "en", "of", "tot", "och", "eller", "og", "ja", "tai",
            "sekä", "és", "vagy");

    private static final int LONGEST_CONJUNCTION = 5;

    private static final int LONGEST_RATING = 3;

    private SuspendedHyphen() {}

    /** Returns whether such a hyphen is directly after a position. */
    static boolean isAt(Boundary boundary) {
        int hyphen = boundary.after(0) == '-' ? boundary.originalAfter(0) : ' ';
        boolean isHyphen = hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011';
        return isHyphen
                && boundary.isWordBefore(0)
                && (isRating(boundary) || (isBeforeConjunction(boundary) && !closesParenthesis(boundary)));
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

    private static boolean isBeforeConjunction(Boundary boundary) {
        if (boundary.after(1) == ',') {
            return boundary.kindAfter(2).isBlank();
        }
        if (!boundary.kindAfter(1).isBlank()) {
            return false;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 2; word.length() <= LONGEST_CONJUNCTION && boundary.isWordAfter(i); i++) {
            word.appendCodePoint(boundary.after(i));
        }
        return CONJUNCTIONS.contains(word.toString());
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
