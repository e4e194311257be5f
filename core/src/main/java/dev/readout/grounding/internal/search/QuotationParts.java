package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation as parts that a text must have, with the editor's marks between them: marks of elision and brackets.
 */
public final class QuotationParts {
    /**
     * A run of words that a text must have.
     *
     * @param from the first word
     * @param to the word after the last word
     * @param before the mark between the part before and this part; before the first part, a mark that replaces no word
     * @param anyFirst whether the case of the first letter can differ
     */
    public record Part(int from, int to, EditorMark before, boolean anyFirst) {
        int length() {
            return to - from;
        }
    }

    static final QuotationParts NONE = new QuotationParts(Words.of(""), List.of(), EditorMark.elision(0));

    private final Words words;
    private final List<Part> parts;
    private final EditorMark after;

    private QuotationParts(Words words, List<Part> parts, EditorMark after) {
        this.words = words;
        this.parts = parts;
        this.after = after;
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

    /** Returns the mark after the last part, or a mark that replaces no word. */
    public EditorMark after() {
        return after;
    }

    /** Returns these parts of these words. */
    public static QuotationParts of(Words words, List<Part> parts) {
        return new QuotationParts(words, List.copyOf(parts), EditorMark.elision(0));
    }

    /** Returns all words as one part. Brackets and ellipses are taken as they are written. */
    public static QuotationParts literal(Words words) {
        EditorMark none = EditorMark.elision(0);
        return new QuotationParts(words, List.of(new Part(0, words.size(), none, true)), none);
    }

    /** Returns whether words have a mark that may be an editor's: a bracket or an ellipsis. */
    public static boolean isEdited(Words words) {
        if (words.source().indexOf('[') >= 0) {
            return true;
        }
        for (int i = 0; i <= words.size(); i++) {
            String gap = words.gap(i);
            if (gap.indexOf('[') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('…') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parts between the editor's marks. There are no parts if all words are in brackets. */
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
        return new QuotationParts(words, List.copyOf(parts), isMarked ? before : EditorMark.elision(0));
    }
}
