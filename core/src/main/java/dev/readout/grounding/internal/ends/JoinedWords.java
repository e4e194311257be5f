package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.Characters;

/**
 * Determines whether marks without blanks join the words on both sides of a position to one word, as in {@code
 * non-profit}, {@code U.S.}, {@code AT&T}, {@code km/h} or {@code [un]happy}.
 */
final class JoinedWords {
    /** Marks that join words if no blank is beside them. */
    private static final String JOINING = "-.:/\\&@*+#_=~^|·‧";

    /** Marks after a word that belong to it, as in {@code C++} and {@code C#}. */
    private static final String ENDING = "+#";

    /** Letters that are never written with a geresh, but before a single quotation mark. */
    private static final String HEBREW_PREFIXES = "בכלמש";

    private static final int MOST_MARKS = 6;

    private static final int LONGEST_SHORT = 5;

    private static final int SHORTEST_BEFORE_FOOTNOTE = 4;

    private static final int LONGEST_FOOTNOTE = 3;

    private final Boundary boundary;
    /** The number of marks and blanks on each side, up to the nearest letter or digit. */
    private final int marksBefore;

    private final int marksAfter;

    private JoinedWords(Boundary boundary) {
        this.boundary = boundary;
        int count = 0;
        while (count < MOST_MARKS && !boundary.isWordBefore(count)) {
            count++;
        }
        marksBefore = count;
        count = 0;
        while (count < MOST_MARKS && !boundary.isWordAfter(count)) {
            count++;
        }
        marksAfter = count;
    }

    /** Returns whether a position is inside of joined words. */
    static boolean areAt(Boundary boundary) {
        return new JoinedWords(boundary).areJoined();
    }

    private boolean areJoined() {
        if ((ENDING.indexOf(boundary.after(0)) >= 0 && isAfterWord()) || SuspendedHyphen.isAt(boundary)) {
            return true;
        }
        int count = marksBefore + marksAfter;
        if (marksBefore == MOST_MARKS || marksAfter == MOST_MARKS) {
            return false;
        }
        if (hasBlank()) {
            return isLineHyphen() || SpacedWords.areAt(boundary);
        }
        return switch (count) {
            case 0 -> false;
            case 1 -> isJoinedBy(mark(0));
            default -> areAllJoining();
        };
    }

    /** Returns whether a word, and perhaps some of the marks that belong to it, is directly before the position. */
    private boolean isAfterWord() {
        int count = 0;
        while (count < MOST_MARKS && ENDING.indexOf(boundary.before(count)) >= 0) {
            count++;
        }
        return boundary.isWordBefore(count);
    }

    /** Returns a mark or blank between the words, counted from the word before. */
    private int mark(int i) {
        return i < marksBefore ? boundary.before(marksBefore - 1 - i) : boundary.after(i - marksBefore);
    }

    private int original(int i) {
        return i < marksBefore ? boundary.originalBefore(marksBefore - 1 - i) : boundary.originalAfter(i - marksBefore);
    }

    private boolean isHyphen(int i) {
        return switch (original(i)) {
            case '-', '\u2010', '\u2011', '\u05BE', '\uFE63', '\uFF0D' -> true;
            default -> false;
        };
    }

    private boolean hasBlank() {
        for (int i = 0; i < marksBefore + marksAfter; i++) {
            if (mark(i) == ' ' || mark(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words are parts of one word that is divided at the end of a line. */
    private boolean isLineHyphen() {
        boolean hasLineBreak = false;
        for (int i = 1; i < marksBefore + marksAfter; i++) {
            if (mark(i) != ' ' && mark(i) != '\n') {
                return false;
            }
            hasLineBreak |= mark(i) == '\n';
        }
        return (hasLineBreak && isHyphen(0)) || boundary.isAtSoftHyphen();
    }

    private boolean areAllJoining() {
        for (int i = 0; i < marksBefore + marksAfter; i++) {
            boolean isRepeated = i > 0 && mark(i) == mark(i - 1) && mark(i) != '/';
            if (!isJoining(mark(i)) || isRepeated || (mark(i) == '-' && !isHyphen(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoinedBy(int mark) {
        return switch (mark) {
            case '-' -> isHyphen(0) && !isAfterHebrewPrefix();
            case '.' -> !isEndOfSentence() && !isFootnoteAfter();
            case '/' -> isShort();
            case ':' -> Characters.isLowerCase(first()) && !isAcronymBefore();
            case '[', ']', '(', ')' -> Characters.isLowerCase(first());
            case '"' -> isHebrewAbbreviation();
            case '\'' -> isHebrewAbbreviation() && HEBREW_PREFIXES.indexOf(last()) < 0;
            default -> isJoining(mark);
        };
    }

    private static boolean isJoining(int mark) {
        return JOINING.indexOf(mark) >= 0 || Characters.isCurrency(mark);
    }

    /** Returns the first character of the word after the marks. */
    private int first() {
        return boundary.after(marksAfter);
    }

    /** Returns the last character of the word before the marks. */
    private int last() {
        return boundary.before(marksBefore);
    }

    /** Returns whether an acronym is before a colon, as in Swedish {@code EU:s}. The ending after it is an enclitic. */
    private boolean isAcronymBefore() {
        return marksBefore == 0 && Characters.isUpperCase(last()) && Characters.isUpperCase(boundary.before(1));
    }

    /** Returns whether the number of a footnote is after a full stop: a small one, or one between a long word and a sentence. */
    private boolean isFootnoteAfter() {
        int end = marksAfter;
        while (end < marksAfter + LONGEST_FOOTNOTE
                && (Characters.isNumber(boundary.after(end)) || boundary.after(end) == ',')) {
            end++;
        }
        if (end == marksAfter || !boundary.kindAfter(end).isBlank() || !Characters.isLowerCase(last())) {
            return false;
        }
        return !Characters.isDigit(first()) || (isAfterLongWord() && !Characters.isLowerCase(boundary.after(end + 1)));
    }

    private boolean isAfterLongWord() {
        for (int i = 0; i < SHORTEST_BEFORE_FOOTNOTE; i++) {
            if (!Characters.isLowerCase(boundary.before(marksBefore + i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether one of the words is short, as in {@code km/h}. Other words with a slash are alternatives. */
    private boolean isShort() {
        int before = 0;
        while (before <= LONGEST_SHORT && boundary.isWordBefore(marksBefore + before)) {
            before++;
        }
        int after = 0;
        while (after <= LONGEST_SHORT && boundary.isWordAfter(marksAfter + after)) {
            after++;
        }
        return before <= LONGEST_SHORT || after <= LONGEST_SHORT;
    }

    /** Returns whether a full stop ends a sentence, and only the blank after it is missing. */
    private boolean isEndOfSentence() {
        boolean isLongBefore = boundary.isWordBefore(marksBefore + 1);
        boolean isLongAfter = boundary.isWordAfter(marksAfter + 1);
        boolean hasCase = Characters.isLowerCase(first()) || Characters.isUpperCase(first());
        return hasCase
                ? Characters.isUpperCase(first())
                        && Characters.isLowerCase(boundary.after(marksAfter + 1))
                        && !Characters.isUpperCase(last())
                        && (isLongBefore || !Characters.isLetter(last()))
                : Characters.isLetter(first()) && isLongBefore && isLongAfter;
    }

    /**
     * Returns whether a mark is the gershayim or geresh inside of a Hebrew word, and not the quotation mark after a
     * prefix of one letter.
     */
    private boolean isHebrewAbbreviation() {
        return isHebrew(last())
                && isHebrew(first())
                && (boundary.isWordBefore(marksBefore + 1) || !boundary.isWordAfter(marksAfter + 1));
    }

    /** Returns whether a Hebrew prefix of one letter is before a number or foreign word, as an article is in French. */
    private boolean isAfterHebrewPrefix() {
        return isHebrew(last()) && !isHebrew(first()) && !boundary.isWordBefore(marksBefore + 1);
    }

    private static boolean isHebrew(int c) {
        return c >= 0x05D0 && c <= 0x05EA;
    }
}
