package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a quotation, and which of them are in an editor's brackets: {@code [the president]}, {@code [sic]},
 * {@code (sic)}. A word with brackets in it, such as {@code [T]he} or {@code walk[ed]}, is one word here.
 */
public final class EditorBrackets {
    private static final int MOST_WORDS = 20;

    /** The words of the quotation, with each part of a word with brackets as a word. */
    private final Words literal;

    private final List<String> forms = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final List<String> gaps = new ArrayList<>();
    /**
     * For each word, the word after the brackets that begin with it, or the word itself if no brackets begin with it.
     */
    private final IntList bracketEnds = new IntList();

    EditorBrackets(Words literal) {
        this.literal = literal;
        int i = 0;
        while (i < literal.size()) {
            i = read(i);
        }
        gaps.add(literal.gap(literal.size()));
    }

    /** Returns the words, with each word with brackets in it as one word. */
    Words words() {
        return new Words(
                literal.source(),
                forms.toArray(String[]::new),
                starts.toArray(),
                ends.toArray(),
                gaps.toArray(String[]::new));
    }

    /** Returns the word after the brackets that begin with this word, or this word if no brackets begin with it. */
    int end(int word) {
        return bracketEnds.get(word);
    }

    /** Returns the editor's mark for the brackets that begin with this word. */
    EditorMark mark(int word) {
        String written = literal.source().substring(starts.get(word), ends.get(word));
        if (written.indexOf('[') >= 0) {
            return EditorMark.bracketsInWord(written);
        }
        return isRemark(forms.get(word)) ? EditorMark.remark(forms.get(word)) : EditorMark.brackets();
    }

    /** Returns whether a word in brackets is a remark on the quotation. A remark replaces no word of the text. */
    public static boolean isRemark(String form) {
        return LetterFolding.withoutCase(form).equals("sic");
    }

    /** Reads the brackets that begin with a word, or else the word alone, and returns the word after what was read. */
    private int read(int i) {
        int end = bracketEnd(i);
        if (end == i) {
            boolean hasBracketAfter =
                    i + 1 < literal.size() && literal.gapSource(i + 1).equals("[");
            int bracketEnd = hasBracketAfter ? bracketEnd(i + 1) : i + 1;
            if (bracketEnd > i + 1 && literal.gapSource(bracketEnd).startsWith("]")) {
                return addWordWithBrackets(i, bracketEnd, wordGoesOn(bracketEnd));
            }
            add(literal.form(i), literal.start(i), literal.end(i), literal.gap(i), false);
            return i + 1;
        }
        if (wordGoesOn(end) && literal.source().charAt(literal.start(i) - 1) == '[') {
            return isInitial(i, end) ? addInitial(i) : addWordWithBrackets(i, end, true);
        }
        int first = forms.size();
        for (int k = i; k < end; k++) {
            add(literal.form(k), literal.start(k), literal.end(k), literal.gap(k), false);
        }
        bracketEnds.set(first, forms.size());
        return end;
    }

    /** Returns whether only the closing bracket is before the word after the brackets. */
    private boolean wordGoesOn(int bracketEnd) {
        return bracketEnd < literal.size() && literal.gapSource(bracketEnd).equals("]");
    }

    private boolean isInitial(int from, int to) {
        String form = literal.form(from);
        return to == from + 1 && form.codePointCount(0, form.length()) == 1;
    }

    private int addInitial(int i) {
        int open = literal.start(i) - 1;
        add(literal.form(i) + literal.form(i + 1), open, literal.end(i + 1), gapBeforeBracket(i), false);
        return i + 2;
    }

    private int addWordWithBrackets(int from, int bracketEnd, boolean goesOn) {
        boolean startsWithBracket = bracketEnd(from) > from;
        int start = startsWithBracket ? literal.start(from) - 1 : literal.start(from);
        int end = goesOn ? literal.end(bracketEnd) : literal.gapStart(bracketEnd) + 1;
        String gap = startsWithBracket ? gapBeforeBracket(from) : literal.gap(from);
        add(literal.source().substring(start, end), start, end, gap, true);
        return goesOn ? bracketEnd + 1 : bracketEnd;
    }

    private String gapBeforeBracket(int i) {
        String gap = literal.gap(i);
        return gap.endsWith("[") ? gap.substring(0, gap.length() - 1) : gap;
    }

    private void add(String form, int start, int end, String gap, boolean isBracket) {
        bracketEnds.add(forms.size() + (isBracket ? 1 : 0));
        forms.add(form);
        starts.add(start);
        ends.add(end);
        gaps.add(gap);
    }

    /** Returns the word after the brackets that open before this word, or this word if no brackets open there. */
    private int bracketEnd(int i) {
        String gap = literal.gap(i);
        if (gap.endsWith("(") && isRemark(literal.form(i))) {
            String after = literal.gap(i + 1);
            return after.startsWith(")") || after.startsWith("!)") ? i + 1 : i;
        }
        if (!gap.endsWith("[")) {
            return i;
        }
        int last = Math.min(literal.size(), i + MOST_WORDS);
        for (int end = i + 1; end <= last; end++) {
            String after = literal.gap(end);
            int close = after.indexOf(']');
            int open = after.indexOf('[');
            if (close >= 0 && (open < 0 || close < open)) {
                return end;
            }
            if (open >= 0) {
                return i;
            }
        }
        return i;
    }
}
