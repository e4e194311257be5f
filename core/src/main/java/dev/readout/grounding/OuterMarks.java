package dev.readout.grounding;

import dev.readout.grounding.internal.words.ComparableCharacters;

/** How far beyond its first or last word a quotation and a text agree in marks and blanks. */
final class OuterMarks {
    private static final String STOPS = ".,;:!?…";
    private static final int FAR_ENOUGH = 40;

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

    /** Compares what stands before the first word, from there backward. */
    static OuterMarks before(String quotation, String text) {
        int from = Math.max(0, text.length() - FAR_ENOUGH);
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        return new OuterMarks(ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(from)), true)
                .compare();
    }

    /** Compares what stands after the last word. */
    static OuterMarks after(String quotation, String text) {
        int to = Math.min(text.length(), FAR_ENOUGH);
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return new OuterMarks(ComparableCharacters.of(quotation), ComparableCharacters.of(text.substring(0, to)), false)
                .compare();
    }

    /** Returns how many UTF-16 code units of the text agree. */
    int reach() {
        if (inText == 0) {
            return 0;
        }
        return isBackward ? text.source().length() - text.start(text.size() - inText) : text.end(inText - 1);
    }

    /** Returns how many UTF-16 code units of the quotation agree. */
    int reachInQuotation() {
        if (inQuotation == 0) {
            return 0;
        }
        return isBackward
                ? quotation.source().length() - quotation.start(quotation.size() - inQuotation)
                : quotation.end(inQuotation - 1);
    }

    /** Returns whether the last mark that agrees is one stop for another. */
    boolean isReplaced() {
        return isReplaced;
    }

    /** Returns whether nothing is left in the quotation but blanks. */
    boolean isWhole() {
        return skipBlanks(quotation, inQuotation) == quotation.size();
    }

    private OuterMarks compare() {
        while (inQuotation < quotation.size() && inText < text.size()) {
            int q = skipBlanks(quotation, inQuotation);
            int t = skipBlanks(text, inText);
            boolean isThere = q < quotation.size() && t < text.size();
            int mark = isThere ? mark(quotation, q) : ' ';
            if (isThere && mark == mark(text, t)) {
                inQuotation = markEnd(quotation, q);
                inText = markEnd(text, t);
                continue;
            }
            if (isThere && !isBackward && STOPS.indexOf(mark) >= 0 && STOPS.indexOf(mark(text, t)) >= 0) {
                inQuotation = markEnd(quotation, q);
                inText = markEnd(text, t);
                isReplaced = true;
            } else if (q == quotation.size() && q > inQuotation && t > inText) {
                inQuotation = q;
                inText = t;
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

    /** Returns a mark, of which dashes and stops in a row are one. */
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
        while (end < characters.size() && isRow(mark, characters.codePoint(at(characters, end)))) {
            end++;
        }
        return end;
    }

    private static boolean isRow(int mark, int next) {
        return switch (mark) {
            case '-' -> next == '-';
            case '.', '…' -> next == '.' || next == '…';
            default -> false;
        };
    }

    private int at(ComparableCharacters characters, int i) {
        return isBackward ? characters.size() - 1 - i : i;
    }
}
