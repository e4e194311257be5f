package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a quotation that stand in an editor's brackets: {@code [the president]}, {@code [sic]}, {@code (sic)}; a
 * word of which a part does, as {@code [T]he} or {@code walk[ed]}, is one word here.
 */
public final class EditorBrackets {
    private static final int MOST_WORDS = 20;

    private final Words literal;
    private final List<String> forms = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final List<String> gaps = new ArrayList<>();
    /** Of each word, where the brackets that begin with it end; the word itself, if none do. */
    private final IntList bracketEnds = new IntList();

    EditorBrackets(Words literal) {
        this.literal = literal;
        int i = 0;
        while (i < literal.size()) {
            i = read(i);
        }
        gaps.add(literal.gap(literal.size()));
    }

    Words words() {
        return new Words(
                literal.source(),
                forms.toArray(String[]::new),
                starts.toArray(),
                ends.toArray(),
                gaps.toArray(String[]::new));
    }

    /** Returns the word after the brackets that begin with this word, or the same word if none do. */
    int end(int word) {
        return bracketEnds.get(word);
    }

    /** Returns how many words of the text the brackets that begin with this word may stand for. */
    EditorMark mark(int word) {
        String written = literal.source().substring(starts.get(word), ends.get(word));
        boolean isGlued = written.indexOf('[') >= 0;
        if (isGlued) {
            return EditorMark.glued(written);
        }
        return isRemark(forms.get(word)) ? EditorMark.remark(forms.get(word)) : EditorMark.brackets();
    }

    /** Returns whether a word in brackets is a remark on the quotation, which no word of the text corresponds to. */
    public static boolean isRemark(String form) {
        return LetterFolding.withoutCase(form).equals("sic");
    }

    /** Reads the word or brackets that begin with a word, and returns the word after it. */
    private int read(int i) {
        int end = bracketEnd(i);
        if (end == i) {
            boolean isGlued = i + 1 < literal.size() && literal.gapSource(i + 1).equals("[");
            int bracketEnd = isGlued ? bracketEnd(i + 1) : i + 1;
            if (bracketEnd > i + 1 && literal.gapSource(bracketEnd).startsWith("]")) {
                return addGlued(i, bracketEnd, isGluedAfter(bracketEnd));
            }
            add(literal.form(i), literal.start(i), literal.end(i), literal.gap(i), false);
            return i + 1;
        }
        if (isGluedAfter(end) && literal.source().charAt(literal.start(i) - 1) == '[') {
            return isInitial(i, end) ? addInitial(i) : addGlued(i, end, true);
        }
        int first = forms.size();
        for (int k = i; k < end; k++) {
            add(literal.form(k), literal.start(k), literal.end(k), literal.gap(k), false);
        }
        bracketEnds.set(first, forms.size());
        return end;
    }

    /** Returns whether the word after the brackets stands directly after them. */
    private boolean isGluedAfter(int bracketEnd) {
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

    private int addGlued(int from, int bracketEnd, boolean after) {
        boolean startsWithBracket = bracketEnd(from) > from;
        int start = startsWithBracket ? literal.start(from) - 1 : literal.start(from);
        int end = after ? literal.end(bracketEnd) : literal.gapStart(bracketEnd) + 1;
        String gap = startsWithBracket ? gapBeforeBracket(from) : literal.gap(from);
        add(literal.source().substring(start, end), start, end, gap, true);
        return after ? bracketEnd + 1 : bracketEnd;
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

    /** Returns the word after the brackets that open before this word, or the same word if none do. */
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
