package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/** Tells the signs and points with which a number begins from dashes and stops between words. */
final class NumberSigns {
    private static final String MINUS_SIGNS = "-−–\u2010\u2011\uFE63\uFF0D";
    private static final String NARROW_MINUS_SIGNS = "-−\uFF0D";
    /** Marks and signs before a number. */
    private static final String OPENING = "([{=<>≤≥≈";

    private NumberSigns() {}

    /** Returns whether a dash is the sign of the number after it, or of the amount after it, as in {@code -$5}. */
    static boolean isMinus(ComparableCharacters characters, int i) {
        if (characters.kind(i) != CharacterKind.DASH || !(isNumber(characters, i + 1) || isAmount(characters, i + 1))) {
            return false;
        }
        return isAfterUnspaced(characters, i)
                ? NARROW_MINUS_SIGNS.indexOf(characters.original(i)) >= 0
                : beginsNumber(characters, i) && MINUS_SIGNS.indexOf(characters.original(i)) >= 0;
    }

    /** Returns whether a stop is the point of a number without a digit before it, as in {@code .5}. */
    static boolean isPoint(ComparableCharacters characters, int i) {
        return characters.codePoint(i) == '.'
                && characters.kind(i + 1) == CharacterKind.DIGIT
                && (beginsNumber(characters, i) || isMinus(characters, i - 1));
    }

    private static boolean isNumber(ComparableCharacters characters, int i) {
        int c = characters.codePointOr(i, ' ');
        return Characters.isNumber(c) || (c == '.' && characters.kind(i + 1) == CharacterKind.DIGIT);
    }

    private static boolean isAmount(ComparableCharacters characters, int i) {
        return Characters.isCurrency(characters.codePointOr(i, ' '))
                && (characters.kind(i + 1) == CharacterKind.DIGIT
                        || (characters.kind(i + 1) == CharacterKind.SPACE
                                && characters.kind(i + 2) == CharacterKind.DIGIT));
    }

    private static boolean beginsNumber(ComparableCharacters characters, int i) {
        CharacterKind before = characters.kind(i - 1);
        int c = characters.codePointOr(i - 1, ' ');
        return before.isBlank() || before.isQuotationMark() || Characters.isCurrency(c) || OPENING.indexOf(c) >= 0;
    }

    /** Returns whether a character of a script without spaces is before, and no number to which it could belong. */
    private static boolean isAfterUnspaced(ComparableCharacters characters, int i) {
        return characters.kind(i - 1) == CharacterKind.UNSPACED
                && characters.kind(i - 2) != CharacterKind.DIGIT
                && characters.kind(i - 3) != CharacterKind.DIGIT;
    }
}
