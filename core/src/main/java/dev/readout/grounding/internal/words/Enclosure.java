package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * The part of a quotation inside the quotation marks that enclose it. They do not belong to the quoted words, nor do the
 * blanks beside them.
 *
 * @param start the UTF-16 index of the first character inside
 * @param end the UTF-16 index after the last character inside
 */
public record Enclosure(int start, int end) {
    private static final int MOST_LAYERS = 3;
    private static final String STOPS = ".,;";

    public static Enclosure of(Words words) {
        String quotation = words.source();
        Enclosure inside = new Enclosure(0, quotation.length());
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            Enclosure next = inside.next(quotation);
            if (next.isSame(inside) || next.cuts(words)) {
                break;
            }
            inside = next;
        }
        return inside;
    }

    private boolean isSame(Enclosure other) {
        return start == other.start && end == other.end;
    }

    /** Returns whether a mark outside is part of a word. A mark with an accent is a symbol, and symbols are words. */
    private boolean cuts(Words words) {
        int size = words.size();
        return size > 0 && (words.start(0) < start || words.end(size - 1) > end);
    }

    /**
     * Returns the part inside the next pair of marks, or this part if there is no such pair. A comma or full stop after the
     * pair is of the sentence around it, as in {@code «We won».}
     */
    private Enclosure next(String quotation) {
        Enclosure next = within(quotation);
        int last = end - 1;
        while (last > start && isBlank(quotation.charAt(last))) {
            last--;
        }
        if (!next.isSame(this) || last <= start || STOPS.indexOf(quotation.charAt(last)) < 0) {
            return next;
        }
        Enclosure withoutStop = new Enclosure(start, last);
        Enclosure inside = withoutStop.within(quotation);
        return inside.isSame(withoutStop) ? this : inside;
    }

    /** Returns whether closing marks have a comma or full stop after them. */
    public static boolean endsWithStop(String closing) {
        return !closing.isEmpty() && STOPS.indexOf(closing.charAt(closing.length() - 1)) >= 0;
    }

    /** Returns the part inside the next pair of marks, or this part if there is no such pair. */
    private Enclosure within(String quotation) {
        int first = start;
        while (first < end && isBlank(quotation.charAt(first))) {
            first++;
        }
        int last = end - 1;
        while (last > first && isBlank(quotation.charAt(last))) {
            last--;
        }
        if (last <= first) {
            return this;
        }
        int openLength = markLength(quotation, first, 1);
        int closeLength = markLength(quotation, last, -1);
        int from = first + openLength;
        int to = last + 1 - closeLength;
        boolean isPair = openLength > 0
                && closeLength > 0
                && from <= to
                && !closesInside(quotation, from, to, quotation.charAt(first), quotation.charAt(last));
        return isPair ? withoutBlanks(quotation, from, to) : this;
    }

    private static Enclosure withoutBlanks(String quotation, int from, int to) {
        int start = from;
        while (start < to && Characters.kind(quotation.charAt(start)).isBlank()) {
            start++;
        }
        int end = to;
        while (end > start && Characters.kind(quotation.charAt(end - 1)).isBlank()) {
            end--;
        }
        return new Enclosure(start, end);
    }

    /**
     * Returns the length of the quotation mark at an index: 1, 2 if it consists of two single marks, or 0 if there is
     * none.
     */
    private static int markLength(String quotation, int index, int direction) {
        char mark = quotation.charAt(index);
        int beside = index + direction;
        boolean isTwice = beside >= 0 && beside < quotation.length() && quotation.charAt(beside) == mark;
        if (isTwice && (mark == '<' || mark == '>')) {
            return 2;
        }
        if (!Characters.kind(mark).isQuotationMark()) {
            return 0;
        }
        return isTwice && Characters.kind(mark) == CharacterKind.APOSTROPHE ? 2 : 1;
    }

    /** Returns whether the opening mark is closed before the end, as in {@code "yes" and "no"}. */
    private static boolean closesInside(String quotation, int from, int to, char open, char close) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = quotation.charAt(i);
            if (c != open && c != close) {
                continue;
            }
            boolean afterLetter = i > 0 && isWordlike(quotation, i - 1, from);
            boolean beforeLetter =
                    i + 1 < to && Characters.kind(quotation.charAt(i + 1)).isWordCharacter();
            if (afterLetter && beforeLetter) {
                continue; // An apostrophe.
            }
            boolean opens = open == close ? !afterLetter : c == open;
            depth += opens ? 1 : -1;
            if (depth < 0) {
                return !(Characters.kind(c) == CharacterKind.APOSTROPHE
                        && afterLetter
                        && quotation.charAt(i - 1) == 's');
            }
        }
        return false;
    }

    private static boolean isWordlike(String quotation, int index, int from) {
        return index >= from && !isBlank(quotation.charAt(index)) && quotation.charAt(index) != '(';
    }

    private static boolean isBlank(char c) {
        return Characters.kind(c).isBlank() || Characters.kind(c) == CharacterKind.INVISIBLE;
    }
}
