package dev.readout.grounding;

/** How far beyond its first or last word a quotation and a text agree in marks and blanks. */
final class Ends {
    private static final String STOPS = ".,;:!?…";
    private static final int FAR_ENOUGH = 40;

    private final Units quotation;
    private final Units text;
    private final boolean isBackward;
    private int inQuotation;
    private int inText;
    private boolean isReplaced;

    private Ends(Units quotation, Units text, boolean isBackward) {
        this.quotation = quotation;
        this.text = text;
        this.isBackward = isBackward;
    }

    /** Compares what stands before the first word, from there backward. */
    static Ends before(String quotation, String text) {
        int from = Math.max(0, text.length() - FAR_ENOUGH);
        from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        return new Ends(Units.of(quotation), Units.of(text.substring(from)), true).compare();
    }

    /** Compares what stands after the last word. */
    static Ends after(String quotation, String text) {
        int to = Math.min(text.length(), FAR_ENOUGH);
        to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return new Ends(Units.of(quotation), Units.of(text.substring(0, to)), false).compare();
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

    private Ends compare() {
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

    private int skipBlanks(Units units, int from) {
        int i = from;
        while (i < units.size() && units.kind(at(units, i)).isBlank()) {
            i++;
        }
        return i;
    }

    /** Returns a mark, of which dashes and stops in a row are one. */
    private int mark(Units units, int i) {
        int mark = units.codePoint(at(units, i));
        return switch (mark) {
            case '\'' -> '"';
            case '.' -> markEnd(units, i) > i + 1 ? '…' : '.';
            default -> mark;
        };
    }

    private int markEnd(Units units, int i) {
        int mark = units.codePoint(at(units, i));
        int end = i + 1;
        while (end < units.size() && isRow(mark, units.codePoint(at(units, end)))) {
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

    private int at(Units units, int i) {
        return isBackward ? units.size() - 1 - i : i;
    }
}
