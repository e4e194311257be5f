package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation as the parts that must stand in the text, and the bridges between them: marks of elision, and an editor's
 * brackets.
 */
public final class QuotationParts {
    /**
     * Words in a row that must stand in the text.
     *
     * @param from the first word
     * @param to the word after the last
     * @param before what stands between the part before and this one; before the first part nothing
     * @param anyFirst whether the case of the first letter may differ
     */
    public record Part(int from, int to, EditorMark before, boolean anyFirst) {
        int length() {
            return to - from;
        }
    }

    private final Words words;
    private final List<Part> parts;

    private QuotationParts(Words words, List<Part> parts) {
        this.words = words;
        this.parts = parts;
    }

    public Words words() {
        return words;
    }

    public List<Part> parts() {
        return parts;
    }

    public Part first() {
        return parts.get(0);
    }

    public Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the words in a row, every bracket and ellipsis as it stands. */
    public static QuotationParts literal(Words words) {
        return new QuotationParts(words, List.of(new Part(0, words.size(), EditorMark.elision(0), true)));
    }

    /** Returns whether there is anything that a text need not have literally. */
    public static boolean isEdited(Words words) {
        for (int i = 0; i <= words.size(); i++) {
            String gap = words.gap(i);
            if (gap.indexOf('[') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('…') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words with what an editor did to them; of no parts, if all of it is in brackets. */
    public static QuotationParts edited(Words literal, int longestElision) {
        EditorBrackets brackets = new EditorBrackets(literal);
        Words words = brackets.words();
        List<Part> parts = new ArrayList<>();
        EditorMark before = EditorMark.elision(0);
        boolean isMarked = false;
        boolean anyFirst = true;
        int i = 0;
        while (i < words.size()) {
            boolean isElided = words.gap(i).indexOf('…') >= 0;
            if (isElided) {
                before = isMarked ? before.and(EditorMark.elision(longestElision)) : EditorMark.elision(longestElision);
                isMarked = true;
                anyFirst = true;
            }
            int afterBracket = brackets.end(i);
            if (afterBracket > i) {
                EditorMark bracket = brackets.mark(i);
                before = isMarked ? before.and(bracket) : bracket;
                isMarked = true;
                i = afterBracket;
                continue;
            }
            int end = i + 1;
            while (end < words.size()
                    && brackets.end(end) == end
                    && words.gap(end).indexOf('…') < 0) {
                end++;
            }
            parts.add(new Part(i, end, before, anyFirst));
            isMarked = false;
            anyFirst = false;
            i = end;
        }
        return new QuotationParts(words, List.copyOf(parts));
    }
}
