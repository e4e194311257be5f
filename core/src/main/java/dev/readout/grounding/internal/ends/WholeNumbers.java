package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.List;

/**
 * Determines whether a position is inside of a number. The sign, the currency, the unit and all groups of digits belong
 * to a number: {@code -$5}, {@code 5 %}, {@code 10 000}, {@code 5–10}.
 */
final class WholeNumbers {
    /** Signs before a number. */
    private static final String SIGNS_BEFORE = "+±∓~≈<>≤≥#№§%٪‰";

    /** Signs that may have a blank after them. */
    private static final String SPACED_SIGNS_BEFORE = "±≈<>≤≥~№§";

    private static final String UNITS = "%٪‰‱°℃℉′″";

    /** Signs between two numbers that are one. */
    private static final String SIGNS_BETWEEN = "+±×÷^*=/:.,'";

    /** The numerals of Chinese and Japanese (Unihan, {@code kPrimaryNumeric}, and simplified forms). */
    private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百千万亿兆萬億两兩";

    private static final String HAN_POWERS = "十百千万亿兆萬億";

    /** Words directly before a number: "below zero", "minus", and the words of a fraction. */
    private static final List<String> HAN_SIGNS = List.of("零下", "负", "負", "マイナス", "分之", "分の");

    /** Korean powers after digits, which one blank divides from the rest of the number. */
    private static final String HANGUL_POWERS = "만억조";

    private static final int LONGEST_GROUP = 3;

    private final Boundary boundary;
    private final int blanksBefore;
    private final int blanksAfter;

    private WholeNumbers(Boundary boundary) {
        this.boundary = boundary;
        this.blanksBefore = boundary.blanksBefore();
        this.blanksAfter = boundary.blanksAfter();
    }

    /** Returns whether a position is inside of a number. */
    static boolean areAt(Boundary boundary) {
        return new WholeNumbers(boundary).isInside();
    }

    /** Returns whether the words of a number, such as {@code million}, are after the number before the position. */
    static boolean goOnAfter(Boundary boundary) {
        int blanks = boundary.blanksAfter();
        if (isNumeral(boundary.before(0))) {
            return (blanks > 0 && NumberWords.isUnitAfter(boundary, blanks))
                    || (!isYear(boundary) && NumberWords.areAfter(boundary, blanks));
        }
        return goOnAfterWord(boundary);
    }

    /**
     * Returns whether a number goes on after its word and a blank: {@code 3 mil millones}, {@code 5 Mrd. €}. A full stop may
     * be between them, on each side of the position.
     */
    private static boolean goOnAfterWord(Boundary boundary) {
        int stop = boundary.before(0) == '.' ? 1 : 0;
        int length = NumberWords.lengthBefore(boundary, stop);
        int next = stop == 0 && boundary.after(0) == '.' ? 1 : 0;
        if (length == 0
                || !boundary.kindAfter(next).isBlank()
                || !boundary.kindBefore(stop + length).isBlank()
                || !isNumeral(boundary.before(stop + length + 1))) {
            return false;
        }
        int right = boundary.after(next + 1);
        return (Characters.isCurrency(right) && !isNumeral(boundary.after(next + 2)))
                || NumberWords.areAfter(boundary, next + 1)
                || NumberWords.isUnitAfter(boundary, next + 1);
    }

    private boolean isInside() {
        int blanks = blanksBefore + blanksAfter;
        int left = boundary.before(blanksBefore);
        int right = boundary.after(blanksAfter);
        boolean isNumberBefore = isNumeral(left);
        boolean isNumberAfter = isNumeral(right);
        if (blanks > 0) {
            boolean goesOn = isUnitAfter(right)
                    || (blanksBefore == 0 && isCurrencyOfLettersAfter(blanksAfter + 1))
                    || isFraction(right)
                    || (blanks == 1 && (isGroupAfter() || isSlashedAfter()));
            boolean hasSign = isSpacedSignBefore(left)
                    || isPercentBefore()
                    || NumberWords.isCurrencyBefore(boundary, blanksBefore);
            return (isNumberBefore && goesOn)
                    || (blanks == 1 && HANGUL_POWERS.indexOf(left) >= 0 && Characters.isDigit(right))
                    || (isNumberAfter && hasSign);
        }
        boolean goesOn = isUnitAfter(right) || isUnspacedNumeral(left, right) || isFractionAfter();
        boolean hasSign = isSignBefore(left) || isHanSignBefore();
        return (isNumberBefore && goesOn)
                || ((isNumberAfter || isCurrencyOfNumberAfter()) && hasSign)
                || isCurrencyOfLettersAfter(0)
                || (left == '°' && Characters.isLetter(right))
                || isInsideFraction()
                || isBetweenNumbers();
    }

    private boolean isUnitAfter(int c) {
        return UNITS.indexOf(c) >= 0
                || (Characters.isCurrency(c)
                        && !(blanksBefore + blanksAfter > 0 && isNumeral(boundary.after(blanksAfter + 1))));
    }

    /** Returns whether the sign of a currency is directly after a letter: {@code R$ 5}, {@code 5 M€}. */
    private boolean isCurrencyOfLettersAfter(int distance) {
        int left = distance == 0 ? boundary.before(0) : boundary.after(distance - 1);
        return Characters.isCurrency(boundary.after(distance))
                && Characters.isLetter(left)
                && !Characters.isUnspaced(left);
    }

    private boolean isCurrencyOfNumberAfter() {
        if (!Characters.isCurrency(boundary.after(0))) {
            return false;
        }
        return isNumeral(boundary.after(boundary.kindAfter(1).isBlank() ? 2 : 1));
    }

    private boolean isSpacedSignBefore(int c) {
        if (Characters.isCurrency(c) || c == '%') {
            int beforeSign = boundary.kindBefore(blanksBefore + 1).isBlank() ? blanksBefore + 2 : blanksBefore + 1;
            return !isNumeral(boundary.before(beforeSign));
        }
        return SPACED_SIGNS_BEFORE.indexOf(c) >= 0
                && boundary.kindBefore(blanksBefore + 1).isBlank();
    }

    /** Returns whether one digit and a fraction with a slash are on the sides of a blank: {@code 1 1/2}. */
    private boolean isSlashedAfter() {
        return Characters.isDigit(boundary.after(blanksAfter))
                && boundary.after(blanksAfter + 1) == '/'
                && Characters.isDigit(boundary.after(blanksAfter + 2))
                && !boundary.isWordAfter(blanksAfter + 3)
                && !boundary.isWordBefore(blanksBefore + 1);
    }

    /** Returns whether the Turkish word for percent is before a number. */
    private boolean isPercentBefore() {
        return boundary.isBefore("yüzde ") || boundary.isBefore("Yüzde ");
    }

    private boolean isSignBefore(int c) {
        if (Characters.isCurrency(c)) {
            return true;
        }
        if (c == '>' || c == '<') {
            return boundary.before(1) != c && !boundary.isWordBefore(1) && boundary.before(1) != '/';
        }
        if (SIGNS_BEFORE.indexOf(c) >= 0) {
            return true;
        }
        if (c == '-') {
            return isMinus(boundary.originalBefore(0)) && !boundary.isWordBefore(1) && boundary.before(1) != '-';
        }
        return (c == '.' || c == ',') && isDecimalPoint();
    }

    /** Returns whether a word before a number makes it negative or a fraction, in a script without spaces. */
    private boolean isHanSignBefore() {
        return HAN_SIGNS.stream().anyMatch(boundary::isBefore);
    }

    /** Returns whether the number before the position is the lower part of a fraction in Chinese or Japanese. */
    private boolean isFractionAfter() {
        return boundary.isAfter(0, "分之") || boundary.isAfter(0, "分の");
    }

    /** Returns whether the position is inside of the word between the parts of such a fraction. */
    private boolean isInsideFraction() {
        return boundary.before(0) == '分'
                && (boundary.after(0) == '之' || boundary.after(0) == 'の')
                && isNumeral(boundary.before(1))
                && isNumeral(boundary.after(1));
    }

    /** Returns whether the mark before the position is the point of a number that has no digit before it. */
    private boolean isDecimalPoint() {
        CharacterKind kind = boundary.kindBefore(1);
        int c = boundary.before(1);
        return kind.isBlank() || kind == CharacterKind.DASH || c == '(' || c == '[' || Characters.isCurrency(c);
    }

    /** Returns whether the position is between two numbers, as in {@code 5–10} or {@code 3×4}, beside the sign between them. */
    private boolean isBetweenNumbers() {
        return isRangeAt(1, 0) || isRangeAt(0, 1);
    }

    private boolean isRangeAt(int signsBefore, int signsAfter) {
        int sign = signsBefore == 1 ? boundary.before(0) : boundary.after(0);
        int left = boundary.before(signsBefore);
        int right = boundary.after(signsAfter);
        if (SIGNS_BETWEEN.indexOf(sign) >= 0) {
            return isNumeral(left) && isNumeral(right);
        }
        boolean isNumberBefore = isNumeral(left) || UNITS.indexOf(left) >= 0 || Characters.isCurrency(left);
        boolean isNumberAfter = isNumeral(right) || Characters.isCurrency(right);
        return sign == '-' && isNumberBefore && isNumberAfter;
    }

    /** Returns whether both are numerals of one number in a script without spaces. */
    private static boolean isUnspacedNumeral(int left, int right) {
        return Characters.isDigit(left)
                ? Characters.isDigit(right) || HAN_POWERS.indexOf(right) >= 0
                : isHanNumeral(left) && isNumeral(right);
    }

    private static boolean isHanNumeral(int c) {
        return HAN_NUMERALS.indexOf(c) >= 0;
    }

    /** Returns whether one blank divides groups of digits: one to three digits before it, and three after it. */
    private boolean isGroupAfter() {
        int digits = 0;
        while (digits <= LONGEST_GROUP && Characters.isDigit(boundary.before(blanksBefore + digits))) {
            digits++;
        }
        if (digits == 0 || digits > LONGEST_GROUP || isPartOfNumber(blanksBefore + digits)) {
            return false;
        }
        int after = 0;
        while (after <= LONGEST_GROUP && Characters.isDigit(boundary.after(blanksAfter + after))) {
            after++;
        }
        return after == LONGEST_GROUP;
    }

    /** Returns whether the digits after this mark are a part of a number, as in a date or a time. */
    private boolean isPartOfNumber(int distance) {
        return ".,:/'-".indexOf(boundary.before(distance)) >= 0 && Characters.isDigit(boundary.before(distance + 1));
    }

    private static boolean isYear(Boundary boundary) {
        int digits = 0;
        while (digits <= 4 && Characters.isDigit(boundary.before(digits))) {
            digits++;
        }
        return digits == 4 && !boundary.isWordBefore(4);
    }

    private static boolean isMinus(int original) {
        return switch (original) {
            case '-', '−', '–', '⁻', '\uFE63', '\uFF0D', '&' -> true;
            default -> false;
        };
    }

    private static boolean isFraction(int c) {
        return (c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞') || c == '↉';
    }

    private static boolean isNumeral(int c) {
        return Characters.isNumber(c) || isHanNumeral(c);
    }
}
