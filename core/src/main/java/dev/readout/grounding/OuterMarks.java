package dev.readout.grounding;

import dev.readout.grounding.internal.words.ComparableCharacters;
import dev.readout.internal.characters.Characters;

/** The marks and blanks before the first word, or after the last word, in which a quotation and a text agree. */
final class OuterMarks {
    /** Question marks of all scripts, apart from those whose compatibility form has a {@code ?}. */
    private static final String QUESTION_MARKS = "?¿؟‽⸘⸮\u055E\u1367\uA60F\u2CFA\u2CFB";

    /** The most UTF-16 code units of the text that are compared. */
    private static final int LONGEST_GAP = 40;

    private final ComparableCharacters quotation;
    private final ComparableCharacters text;
    private final boolean isBackward;
    private boolean isGreek;
    private int inQuotation;
    private int inText;
    private boolean isReplaced;
    private boolean isOtherSentence;

    private OuterMarks(ComparableCharacters quotation, ComparableCharacters text, boolean isBackward) {
        this.quotation = quotation;
        this.text = text;
        this.isBackward = isBackward;
    }

    /** Compares the gaps before the first word, from their end backward. */
    static OuterMarks before(String quotation, String text) {
        int from = Math.max(0, text.length() - LONGEST_GAP);
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        OuterMarks marks =
                new OuterMarks(ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(from)), true);
        marks.isOtherSentence = marks.asks(marks.quotation, false) && !marks.asks(marks.text, false);
        return marks.compare();
    }

    /** Compares the gaps after the last word. The Greek question mark is a semicolon after a Greek word. */
    static OuterMarks after(String lastWord, String quotation, String text) {
        int to = Math.min(text.length(), LONGEST_GAP);
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        OuterMarks marks = new OuterMarks(
                ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(0, to)), false);
        marks.isGreek = isGreek(lastWord.codePointBefore(lastWord.length()));
        marks.isOtherSentence = marks.asks(marks.quotation, true)
                ? !marks.asks(marks.text, false)
                : marks.asks(marks.text, true) && marks.states(marks.quotation);
        return marks.compare();
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

    /**
     * Returns whether the quotation asks what the text states, or states what the text asks. A quotation without a mark at
     * its end does neither.
     */
    boolean isOtherSentence() {
        return isOtherSentence;
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
            if (haveMarks && !isBackward && isStop(mark) && isStop(mark(text, textNext))) {
                inQuotation = markEnd(quotation, next);
                inText = markEnd(text, textNext);
                isReplaced = true;
            } else if (next == quotation.size() && isBlank(quotation, inQuotation) && isBlank(text, inText)) {
                inQuotation = next;
                inText = textNext;
            }
            break;
        }
        return this;
    }

    private static boolean isStop(int mark) {
        return Characters.isStop(mark);
    }

    /** Returns whether there is a question mark, among the stops directly after the word or anywhere. */
    private boolean asks(ComparableCharacters characters, boolean isDirectly) {
        for (int i = skipBlanks(characters, 0); i < characters.size(); i++) {
            int mark = characters.codePoint(at(characters, i));
            if (isQuestionMark(mark, isGreek)) {
                return true;
            }
            if (isDirectly && !isStop(mark)) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether the first mark after the word ends a sentence, and no question. An ellipsis leaves it open. */
    private boolean states(ComparableCharacters characters) {
        int first = skipBlanks(characters, 0);
        if (first == characters.size()) {
            return false;
        }
        int mark = mark(characters, first);
        return mark != '…' && Characters.isSentenceStop(mark);
    }

    /** Returns whether a mark after a word, in the form in which it is compared, is a question mark of any script. */
    static boolean isQuestionMark(String word, int mark) {
        return isQuestionMark(mark, isGreek(word.codePointBefore(word.length())));
    }

    private static boolean isQuestionMark(int mark, boolean isGreek) {
        return QUESTION_MARKS.indexOf(mark) >= 0 || (isGreek && mark == ';');
    }

    private static boolean isGreek(int c) {
        return (c >= 0x0370 && c <= 0x03FF) || (c >= 0x1F00 && c <= 0x1FFF);
    }

    private boolean isBlank(ComparableCharacters characters, int i) {
        return i < characters.size() && characters.kind(at(characters, i)).isBlank();
    }

    /** Returns the index of the first character that is not a blank or a mark of emphasis. */
    private int skipBlanks(ComparableCharacters characters, int from) {
        int i = from;
        while (i < characters.size()) {
            int index = at(characters, i);
            int c = characters.codePoint(index);
            if (!characters.kind(index).isBlank() && c != '*' && c != '_') {
                break;
            }
            i++;
        }
        return i;
    }

    /** Returns the mark at an index. Several dashes or several stops are one mark. */
    private int mark(ComparableCharacters characters, int i) {
        int mark = characters.codePoint(at(characters, i));
        return switch (mark) {
            case '\'' -> '"';
            case '؟', '⸮' -> '?';
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
