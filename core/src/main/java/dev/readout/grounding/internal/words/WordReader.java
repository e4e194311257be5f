package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts the characters of a string into words and the marks between them. */
public final class WordReader {
    /** How many characters emphasis, as in {@code *word*}, may have. */
    private static final int LONGEST_EMPHASIS = 2_000;

    private static final int MOST_MARKS_OF_EMPHASIS = 3;
    private static final int LONGEST_FOOTNOTE = 3;
    private static final int LONGEST_ELIDED_ARTICLE = 4;
    private static final int SHORTEST_AFTER_ARTICLE = 3;

    private final ComparableCharacters characters;
    private final List<String> forms = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final List<String> gaps = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final GapBuilder marks = new GapBuilder();
    private final BitSet closing = new BitSet();
    private final int[] searchedFrom = new int[2 * MOST_MARKS_OF_EMPHASIS];
    private final int[] nextClosings = new int[2 * MOST_MARKS_OF_EMPHASIS];

    WordReader(ComparableCharacters characters) {
        this.characters = characters;
    }

    Words read() {
        int i = 0;
        while (i < characters.size()) {
            i = readNext(i);
        }
        endGap();
        return new Words(
                characters.source(),
                forms.toArray(String[]::new),
                starts.toArray(),
                ends.toArray(),
                gaps.toArray(String[]::new));
    }

    /** Reads what begins at this unit, and returns the unit after it. */
    private int readNext(int i) {
        CharacterKind kind = characters.kind(i);
        if (kind.isWordCharacter() || isSign(i)) {
            int end = wordEnd(i);
            addWord(i, end);
            return end;
        }
        return switch (kind) {
            case SYMBOL -> readSymbol(i);
            case UNSPACED -> {
                int end = characters.afterCluster(i);
                add(i, end);
                yield end;
            }
            case SPACE, LINE_BREAK -> i + 1;
            default -> {
                int afterFootnote = afterFootnote(i);
                if (afterFootnote == i) {
                    marks.add(characters.codePoint(i));
                    yield i + 1;
                }
                yield afterFootnote;
            }
        };
    }

    private int readSymbol(int i) {
        int c = characters.codePoint(i);
        if (c == '*' || c == '_') {
            int end = runEnd(i);
            if (closing.get(i) || opensEmphasis(i, end)) {
                return end;
            }
        } else if ((c == '<' || c == '>') && characters.codePointOr(i + 1, ' ') == c) {
            marks.add('"'); // Guillemets as typewriters write them.
            return i + 2;
        }
        int end = characters.afterCluster(i);
        add(i, end);
        return end;
    }

    private int runEnd(int i) {
        int end = i + 1;
        while (end < characters.size() && characters.codePoint(end) == characters.codePoint(i)) {
            end++;
        }
        return end;
    }

    /** Returns whether these marks begin emphasis, and remembers where it ends. */
    private boolean opensEmphasis(int i, int end) {
        int length = end - i;
        if (length > MOST_MARKS_OF_EMPHASIS
                || characters.kind(i - 1).isWordCharacter()
                || characters.kind(end).isBlank()) {
            return false;
        }
        int close = nextClosing(characters.codePoint(i), length, end + 1);
        if (close - end > LONGEST_EMPHASIS || close >= characters.size()) {
            return false;
        }
        closing.set(close);
        return true;
    }

    /** Returns where the next marks of one length that can end emphasis stand, from a unit on; looks at no unit twice. */
    private int nextClosing(int mark, int length, int from) {
        int slot = length - 1 + (mark == '*' ? MOST_MARKS_OF_EMPHASIS : 0);
        if (from <= nextClosings[slot] && from >= searchedFrom[slot]) {
            return nextClosings[slot];
        }
        searchedFrom[slot] = from;
        int i = from;
        while (i < characters.size()) {
            int end = characters.codePoint(i) == mark ? runEnd(i) : i;
            if (end - i == length
                    && !characters.kind(i - 1).isBlank()
                    && !characters.kind(end).isWordCharacter()) {
                break;
            }
            i = Math.max(i + 1, end);
        }
        nextClosings[slot] = i;
        return i;
    }

    /** Returns the unit after a footnote's mark, such as {@code [12]} directly after a word, or the same unit. */
    private int afterFootnote(int i) {
        if (characters.codePoint(i) != '[' || characters.kind(i - 1).isBlank()) {
            return i;
        }
        int end = i + 1;
        while (end <= i + LONGEST_FOOTNOTE && characters.kind(end) == CharacterKind.DIGIT) {
            end++;
        }
        return end > i + 1 && characters.codePointOr(end, ' ') == ']' ? end + 1 : i;
    }

    /** Returns whether a dash is the sign of the number after it: nothing but a blank, bracket or currency before it. */
    private boolean isSign(int i) {
        if (characters.kind(i) != CharacterKind.DASH || characters.kind(i + 1) != CharacterKind.DIGIT) {
            return false;
        }
        int c = characters.original(i);
        if (c != '-' && c != '−' && c != '–') {
            return false;
        }
        CharacterKind before = characters.kind(i - 1);
        return before.isBlank()
                || before.isQuotationMark()
                || characters.codePointOr(i - 1, ' ') == '('
                || Characters.isCurrency(characters.codePointOr(i - 1, ' '));
    }

    private int wordEnd(int start) {
        int i = start + 1;
        while (i < characters.size() && (characters.kind(i).isWordCharacter() || joinsWord(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether a mark stands inside a word, as an apostrophe between letters or a point between digits. */
    private boolean joinsWord(int i) {
        CharacterKind before = characters.kind(i - 1);
        CharacterKind after = characters.kind(i + 1);
        if (!before.isWordCharacter() || (after != CharacterKind.LETTER && after != CharacterKind.DIGIT)) {
            return false;
        }
        return switch (characters.codePoint(i)) {
            case '\'', '_', '·' -> true;
            case '.', ',', ':', '/' -> before == CharacterKind.DIGIT && after == CharacterKind.DIGIT;
            default -> false;
        };
    }

    /**
     * Adds a word, the English {@code 's} and the elided article of French and Italian as words of their own: a name is
     * the same name in the possessive.
     */
    private void addWord(int from, int to) {
        int at = from;
        int first = apostrophe(from, to);
        if (first > from && first - from <= LONGEST_ELIDED_ARTICLE && to - first > SHORTEST_AFTER_ARTICLE) {
            add(from, first + 1);
            at = first + 1;
        }
        int last = to - 2;
        if (last > at && characters.codePoint(last) == '\'' && (characters.codePoint(to - 1) | 0x20) == 's') {
            add(at, last);
            at = last;
        }
        add(at, to);
    }

    private int apostrophe(int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.codePoint(i) == '\'') {
                return i;
            }
        }
        return -1;
    }

    private void add(int from, int to) {
        endGap();
        forms.add(known(characters.form(from, to)));
        starts.add(characters.start(from));
        ends.add(characters.end(to - 1));
    }

    private void endGap() {
        String gap = marks.toGap();
        gaps.add(gap.isEmpty() ? gap : known(gap));
        marks.clear();
    }

    /** Returns the one string that stands for all equal ones: an article repeats its words. */
    private String known(String string) {
        String first = known.putIfAbsent(string, string);
        return first == null ? string : first;
    }
}
