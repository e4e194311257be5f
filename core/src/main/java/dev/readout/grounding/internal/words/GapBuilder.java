package dev.readout.grounding.internal.words;

import java.util.HashMap;
import java.util.Map;

/**
 * Builds the gap between two words: the marks in the one form in which they are compared.
 *
 * <p>A gap has no blanks. Every quotation mark is {@code "}, and so are two single marks. {@link Dashes} gives the
 * characters for dashes. Every ellipsis is {@code …}, also an ellipsis in brackets, three or more stops, and stops
 * beside an ellipsis; two stops are not an ellipsis. Square brackets of Japanese
 * are {@code [} and {@code ]}. A comma, stop, colon or semicolon is placed before a quotation mark, as in American English, even if it follows the
 * mark.
 */
public final class GapBuilder {
    /** The marks that may be on either side of a quotation mark: commas, stops, semicolons and colons of all scripts. */
    private static final String MOVABLE = ",.;:。、।॥։۔";

    private final StringBuilder marks = new StringBuilder();
    private final Map<String, String> known = new HashMap<>();
    private boolean isDivided;

    void add(int mark) {
        if (isDivided && mark == '\'') {
            endSingleMarks(); // They are not one mark: "the boys’ ‘trick’".
        }
        isDivided = false;
        marks.appendCodePoint(mark == '〔' ? '[' : mark == '〕' ? ']' : mark);
    }

    /** Divides the marks before from those after: at a blank, or between two single marks of other forms. */
    void divide() {
        isDivided = marks.length() > 0;
    }

    /** Replaces the single marks at the end by the quotation marks for which they stand. */
    private void endSingleMarks() {
        int from = marks.length();
        while (from > 0 && marks.charAt(from - 1) == '\'') {
            from--;
        }
        int count = marks.length() - from;
        marks.setLength(from);
        marks.append("\"".repeat((count + 1) / 2));
    }

    boolean isEmpty() {
        return marks.length() == 0;
    }

    void clear() {
        isDivided = false;
        marks.setLength(0);
    }

    String toGap() {
        int length = marks.length();
        if (length == 0) {
            return "";
        }
        if (length == 1) {
            char mark = marks.charAt(0);
            return distinct(mark == '\'' ? "\"" : String.valueOf(mark));
        }
        return distinct(canonical(marks));
    }

    /** Returns the one string that is kept for all equal gaps, which saves memory. */
    private String distinct(String gap) {
        String first = known.putIfAbsent(gap, gap);
        return first == null ? gap : first;
    }

    private static String canonical(CharSequence marks) {
        StringBuilder gap = new StringBuilder();
        int i = 0;
        while (i < marks.length()) {
            char mark = marks.charAt(i);
            int end = i + 1;
            if (mark == '.' || mark == '…') {
                end = ellipsisEnd(marks, i);
                if (end == i + 2 && marks.charAt(i) == '.' && marks.charAt(i + 1) == '.') {
                    gap.append("..");
                } else {
                    append(gap, end > i + 1 ? '…' : mark);
                }
            } else if (mark == '\'') {
                if (end < marks.length() && marks.charAt(end) == '\'') {
                    end++;
                }
                append(gap, '"');
            } else {
                append(gap, mark);
            }
            i = end;
        }
        return gap.toString();
    }

    private static int ellipsisEnd(CharSequence marks, int start) {
        int end = start;
        while (end < marks.length() && (marks.charAt(end) == '.' || marks.charAt(end) == '…')) {
            end++;
        }
        return end;
    }

    private static void append(StringBuilder gap, char mark) {
        int last = gap.length() - 1;
        if ((mark == ']' || mark == ')') && last > 0 && gap.charAt(last) == '…' && opens(gap.charAt(last - 1), mark)) {
            gap.setLength(last - 1);
            append(gap, '…');
        } else if (mark == '…' && last >= 0 && (gap.charAt(last) == '…' || gap.charAt(last) == '.')) {
            gap.setCharAt(last, '…');
        } else if (mark == '.' && last >= 0 && gap.charAt(last) == '…') {
            return;
        } else if (MOVABLE.indexOf(mark) >= 0 && last >= 0 && gap.charAt(last) == '"') {
            gap.insert(last, mark);
        } else {
            gap.append(mark);
        }
    }

    private static boolean opens(char open, char close) {
        return (open == '[' && close == ']') || (open == '(' && close == ')');
    }
}
