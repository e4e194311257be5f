package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides the characters of a string into words and gaps. */
public final class WordReader {
    /** The most characters that emphasis, as in {@code *word*}, can have. */
    private static final int LONGEST_EMPHASIS = 2_000;

    private static final int MOST_MARKS_OF_EMPHASIS = 3;
    private static final String HEBREW_PREFIXES = "בכלמש";
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;

    private final ComparableCharacters characters;
    private final List<String> forms = new ArrayList<>();
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final List<String> gaps = new ArrayList<>();
    private final Map<String, String> distinct = new HashMap<>();
    private final GapBuilder gap = new GapBuilder();
    /** The characters at which marks of emphasis begin that end the emphasis. */
    private final BitSet closings = new BitSet();
    /** For each mark and length: where the last search for a closing mark began, and where it ended. */
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

    /** Reads the word, mark or blank that begins at this index, and returns the index after it. */
    private int readNext(int i) {
        CharacterKind kind = characters.kind(i);
        if (kind.isWordCharacter()) {
            int end = Footnotes.endAfterMark(characters, i);
            return end > i ? end : readWord(i, i + 1);
        }
        return switch (kind) {
            case SYMBOL -> Dashes.isTilde(characters, i) ? readDash(i) : readSymbol(i);
            case UNSPACED -> {
                int end = characters.afterCluster(i);
                add(i, end);
                yield end;
            }
            case SPACE, LINE_BREAK -> {
                gap.divide();
                yield i + 1;
            }
            case DASH -> NumberSigns.isMinus(characters, i) ? readMinus(i) : readDash(i);
            default -> NumberSigns.isPoint(characters, i) ? readWord(i, i + 2) : readMark(i);
        };
    }

    /** Reads the word of which the characters up to an index are known, and returns the index after it. */
    private int readWord(int from, int known) {
        int end = wordEnd(known);
        addWord(from, Footnotes.superscriptStart(characters, from, end));
        return end;
    }

    private int readMinus(int i) {
        if (characters.kind(i + 1).isWordCharacter()) {
            return readWord(i, i + 2);
        }
        if (NumberSigns.isPoint(characters, i + 1)) {
            return readWord(i, i + 3);
        }
        add(i, i + 1); // The currency is a word of its own.
        return i + 1;
    }

    private int readDash(int i) {
        int end = Dashes.end(characters, i);
        gap.add(Dashes.mark(characters, i, end));
        return end;
    }

    private int readMark(int i) {
        int end = Footnotes.end(characters, i);
        if (end > i) {
            return end;
        }
        if (i > 0
                && characters.kind(i - 1) == CharacterKind.APOSTROPHE
                && characters.original(i) != characters.original(i - 1)) {
            gap.divide();
        }
        gap.add(characters.codePoint(i));
        return i + 1;
    }

    private int readSymbol(int i) {
        int c = characters.codePoint(i);
        if (c == '*' || c == '_') {
            int end = repeatedEnd(i);
            if (closings.get(i) || opensEmphasis(i, end)) {
                return end;
            }
        } else if ((c == '<' || c == '>') && characters.codePointOr(i + 1, ' ') == c) {
            gap.add('"'); // Guillemets that are typed as << and >>.
            return i + 2;
        } else if (c == '/'
                && characters.kind(i - 1).isBlank()
                && characters.kind(repeatedEnd(i)).isBlank()) {
            gap.add('/'); // The end of a line of a poem, or a mark between alternatives.
            return repeatedEnd(i);
        } else if (c == '<') {
            int close = closeOfEllipsis(i);
            if (close > i) {
                gap.add('…');
                return close + 1;
            }
            int end = Tags.end(characters, i);
            if (end > i) {
                return end;
            }
        }
        int scale = c == '°' ? scaleOfDegrees(i) : i;
        if (scale > i) {
            add("°" + characters.form(scale, scale + 1), i, scale + 1);
            return scale + 1;
        }
        int end = characters.afterCluster(i);
        add(i, end);
        return end;
    }

    /** Returns the index of the bracket that closes a Russian ellipsis such as {@code <…>}, or the index of its opening one. */
    private int closeOfEllipsis(int open) {
        int end = open + 1;
        while (characters.codePointOr(end, ' ') == '.' || characters.kind(end) == CharacterKind.ELLIPSIS) {
            end++;
        }
        boolean isEllipsis = end > open + 3 || (end == open + 2 && characters.codePoint(open + 1) != '.');
        return isEllipsis && characters.codePointOr(end, ' ') == '>' ? end : open;
    }

    /** Returns the index of the scale after a sign of degrees, as in {@code °C} and {@code ° F}, or that index if there is none. */
    private int scaleOfDegrees(int i) {
        int scale = characters.kind(i + 1) == CharacterKind.SPACE ? i + 2 : i + 1;
        int letter = characters.codePointOr(scale, ' ');
        CharacterKind after = characters.kind(scale + 1);
        boolean isScale =
                (letter == 'C' || letter == 'F') && !after.isWordCharacter() && after != CharacterKind.APOSTROPHE;
        return isScale ? scale : i;
    }

    /** Returns the index after all repetitions of the character at this index. */
    private int repeatedEnd(int i) {
        int end = i + 1;
        while (end < characters.size() && characters.codePoint(end) == characters.codePoint(i)) {
            end++;
        }
        return end;
    }

    /** Returns whether these marks begin emphasis, and stores where the emphasis ends. */
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
        closings.set(close);
        return true;
    }

    /**
     * Returns the index of the next marks of this length, at or after an index, that can end emphasis. The last result
     * is kept, so that no character is read twice.
     */
    private int nextClosing(int mark, int length, int from) {
        int slot = length - 1 + (mark == '*' ? MOST_MARKS_OF_EMPHASIS : 0);
        if (from <= nextClosings[slot] && from >= searchedFrom[slot]) {
            return nextClosings[slot];
        }
        searchedFrom[slot] = from;
        int i = from;
        while (i < characters.size()) {
            int end = characters.codePoint(i) == mark ? repeatedEnd(i) : i;
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

    /** Returns the index after the word of which the characters before an index are known. */
    private int wordEnd(int known) {
        int i = known;
        while (i < characters.size() && (characters.kind(i).isWordCharacter() || joinsWord(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether a mark is part of a word, such as an apostrophe between letters or a point between digits. */
    private boolean joinsWord(int i) {
        CharacterKind before = characters.kind(i - 1);
        CharacterKind after = characters.kind(i + 1);
        if (!before.isWordCharacter() || (after != CharacterKind.LETTER && after != CharacterKind.DIGIT)) {
            return false;
        }
        return switch (characters.codePoint(i)) {
            case '\'' -> !isQuotationMark(characters.codePoint(i - 1), characters.codePoint(i + 1));
            case '_', '·' -> true;
            case '.', ',', ':', '/' -> before == CharacterKind.DIGIT && after == CharacterKind.DIGIT;
            default -> false;
        };
    }

    /**
     * Returns whether a single mark between two letters is a quotation mark: before a particle of Korean, which has no
     * apostrophes, or after a prefix of Hebrew that is never written with a geresh.
     */
    private static boolean isQuotationMark(int before, int after) {
        return isHangul(before) || isHangul(after) || (HEBREW_PREFIXES.indexOf(before) >= 0 && isHebrew(after));
    }

    private static boolean isHebrew(int c) {
        return c >= 0x05D0 && c <= 0x05EA;
    }

    private static boolean isHangul(int c) {
        return (c >= FIRST_HANGUL && c <= LAST_HANGUL) || Characters.isTrailingJamo(c);
    }

    /**
     * Adds a word. The English {@code 's} and an elided word before it become words of their own, because a name in the
     * possessive is the same name, and a quotation can begin after an article.
     */
    private void addWord(int from, int to) {
        int at = from;
        int apostrophe = apostrophe(from, to);
        if (apostrophe > from && ElidedWords.isAt(characters, from, apostrophe, to)) {
            add(from, apostrophe + 1);
            at = apostrophe + 1;
        }
        int possessive = to - 2;
        if (possessive > at
                && characters.codePoint(possessive) == '\''
                && (characters.codePoint(to - 1) | 0x20) == 's') {
            add(at, possessive);
            at = possessive;
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
        add(characters.form(from, to), from, to);
    }

    private void add(String form, int from, int to) {
        endGap();
        forms.add(distinct(form));
        starts.add(characters.start(from));
        ends.add(characters.end(to - 1));
    }

    private void endGap() {
        String marks = gap.toGap();
        gaps.add(marks.isEmpty() ? marks : distinct(marks));
        gap.clear();
    }

    /**
     * Returns the one string that is kept for all equal strings. This saves memory, because an article repeats its
     * words.
     */
    private String distinct(String string) {
        String first = distinct.putIfAbsent(string, string);
        return first == null ? string : first;
    }
}
