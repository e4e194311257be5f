package dev.readout.grounding;

import dev.readout.grounding.internal.words.ComparableCharacters;

/** The marks and blanks before the first word, or after the last word, in which a quotation and a text agree. */
final class OuterMarks {
    private static final String STOPS = ".,;:!?…";
    /** The most UTF-16 code units of the text that are compared. */
    private static final int LONGEST_GAP = 40;

    private final ComparableCharacters quotation;
    private final ComparableCharacters text;
    private final boolean isBackward;
    private int inQuotation;
    private int inText;
    private boolean isReplaced;

    private OuterMarks(ComparableCharacters quotation, ComparableCharacters text, boolean isBackward) {
        this.quotation = quotation;
        this.text = text;
        this.isBackward = isBackward;
    }

    /** Compares the gaps before the first word, from their end backward. */
    static OuterMarks before(String quotation, String text) {
        int from = Math.max(0, text.length() - LONGEST_GAP);
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        return new OuterMarks(ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(from)), true)
                .compare();
    }

    /** Compares the gaps after the last word. */
    static OuterMarks after(String quotation, String text) {
        int to = Math.min(text.length(), LONGEST_GAP);
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return new OuterMarks(ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(0, to)), false)
                .compare();
    }

    /** Returns how many UTF-16 code units of the text agree with the quotation. */
    int reach() {
        if (inText == 0) {
            return 0;
        }
        return isBackward ? text.source().length() - text.start(text.size() - inText) : text.end(inText - 1);
    }

    /** Returns how many UTF-16 code units of the quotation agree with the text. */
    int reachInQuotation() {
        if (inQuotation == 0) {
            return 0;
        }
        return isBackward
                ? quotation.source().length() - quotation.start(quotation.size() - inQuotation)
                : quotation.end(inQuotation - 1);
    }

    /** Returns whether the last mark that agrees replaces another mark, as a comma replaces a full stop. */
    boolean isReplaced() {
        return isReplaced;
    }

    /** Returns whether all marks of the quotation agree with the text, so that only blanks are left. */
    boolean isWhole() {
        return skipBlanks(quotation, inQuotation) == quotation.size();
    }

    private OuterMarks compare() {
        while (inQuotation < quotation.size() && inText < text.size()) {
            int next = skipBlanks(quotation, inQuotation);
            int textNext = skipBlanks(text, inText);
            boolean haveMarks = next < quotation.size() && textNext < text.size();
            int mark = haveMarks ? mark(quotation, next) : ' ';
            if (haveMarks && mark == mark(text, textNext)) {
                inQuotation = markEnd(quotation, next);
                inText = markEnd(text, textNext);
                continue;
            }
            if (haveMarks && !isBackward && STOPS.indexOf(mark) >= 0 && STOPS.indexOf(mark(text, textNext)) >= 0) {
                inQuotation = markEnd(quotation, next);
                inText = markEnd(text, textNext);
                isReplaced = true;
            } else if (next == quotation.size() && next > inQuotation && textNext > inText) {
                inQuotation = next;
                inText = textNext;
            }
            break;
        }
        return this;
    }

    private int skipBlanks(ComparableCharacters characters, int from) {
        int i = from;
        while (i < characters.size() && characters.kind(at(characters, i)).isBlank()) {
            i++;
        }
        return i;
    }

    /** Returns the mark at an index. Several dashes or several stops are one mark. */
    private int mark(ComparableCharacters characters, int i) {
        int mark = characters.codePoint(at(characters, i));
        return switch (mark) {
            case '\'' -> '"';
            case '.' -> markEnd(characters, i) > i + 1 ? '…' : '.';
            default -> mark;
        };
    }

    private int markEnd(ComparableCharacters characters, int i) {
        int mark = characters.codePoint(at(characters, i));
        int end = i + 1;
        while (end < characters.size() && continuesMark(mark, characters.codePoint(at(characters, end)))) {
            end++;
        }
        return end;
    }

    private static boolean continuesMark(int mark, int next) {
        return switch (mark) {
            case '-' -> next == '-';
            case '.', '…' -> next == '.' || next == '…';
            default -> false;
        };
    }

    /** Returns the index of a character that is counted from the word. */
    private int at(ComparableCharacters characters, int i) {
        return isBackward ? characters.size() - 1 - i : i;
    }
}
