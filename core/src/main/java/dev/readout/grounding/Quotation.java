package dev.readout.grounding;

import java.util.ArrayList;
import java.util.List;

/**
 * A quotation as the parts that must stand in the text, and the bridges between them: marks of elision, and an editor's
 * brackets.
 */
final class Quotation {
    /**
     * Words in a row that must stand in the text.
     *
     * @param from the first word
     * @param to the word after the last
     * @param before what stands between the part before and this one; before the first part nothing
     * @param anyFirst whether the case of the first letter may differ
     */
    record Part(int from, int to, Bridge before, boolean anyFirst) {
        int length() {
            return to - from;
        }
    }

    private final Words words;
    private final List<Part> parts;

    private Quotation(Words words, List<Part> parts) {
        this.words = words;
        this.parts = parts;
    }

    Words words() {
        return words;
    }

    List<Part> parts() {
        return parts;
    }

    Part first() {
        return parts.get(0);
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the words in a row, every bracket and ellipsis as it stands. */
    static Quotation literal(Words words) {
        return new Quotation(words, List.of(new Part(0, words.size(), Bridge.elision(0), true)));
    }

    /** Returns whether there is anything that a text need not have literally. */
    static boolean isEdited(Words words) {
        for (int i = 0; i <= words.size(); i++) {
            String gap = words.gap(i);
            if (gap.indexOf('[') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf('…') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words with what an editor did to them; of no parts, if all of it is in brackets. */
    static Quotation edited(Words literal, int longestElision) {
        Brackets brackets = new Brackets(literal);
        Words words = brackets.words();
        List<Part> parts = new ArrayList<>();
        Bridge before = Bridge.elision(0);
        boolean isBridged = false;
        boolean anyFirst = true;
        int i = 0;
        while (i < words.size()) {
            boolean isElided = words.gap(i).indexOf('…') >= 0;
            if (isElided) {
                before = isBridged ? before.and(Bridge.elision(longestElision)) : Bridge.elision(longestElision);
                isBridged = true;
                anyFirst = true;
            }
            int afterBracket = brackets.end(i);
            if (afterBracket > i) {
                Bridge bracket = brackets.bridge(i);
                before = isBridged ? before.and(bracket) : bracket;
                isBridged = true;
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
            isBridged = false;
            anyFirst = false;
            i = end;
        }
        return new Quotation(words, List.copyOf(parts));
    }
}
