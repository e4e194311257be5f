package dev.readout.quotation;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Occurrence.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the quotation marks of a string.
 *
 * <p>It leaves out what is never a quotation mark: apostrophes within words, in place of the first letters of a word
 * ({@code ’70s}, {@code rock ’n’ roll}), signs of measures ({@code 5'10"}) and
 * Hebrew gershayim within words.
 */
final class MarkReader {
    /** Words of English that start with an apostrophe. */
    private static final Set<String> ELISIONS = Set.of(
            "em", "tis", "twas", "twere", "twill", "til", "till", "cause", "cos", "coz", "bout", "round", "neath",
            "tween", "n", "s", "t", "k", "m", "r", "ne", "nen", "nem", "ner");

    /** Those that may have a capital letter, as they start sentences. */
    private static final Set<String> CAPITAL_ELISIONS = Set.of("Em", "Tis", "Twas", "Twere", "Twill", "Til", "N");

    private static final int LONGEST_ELISION = 5;

    /** Hebrew prefixes: what is before a quotation mark when a quoted name has "in", "the", "from" before it. */
    private static final String HEBREW_PREFIXES = "\u05d5\u05d4\u05d1\u05db\u05dc\u05de\u05e9";

    private static final int LONGEST_PREFIX = 3;
    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;
    private static final int MOST_DIGITS = 4;

    private final String string;
    /** Without them, three grave accents are not the marks of two quotations, but of program code. */
    private final boolean hasApostrophePairs;

    private Mark[] marks = new Mark[16];
    private int[] bounds = new int[32];
    private int size;
    private boolean hasOthers;

    private MarkReader(String string) {
        this.string = string;
        hasApostrophePairs = string.contains("''");
    }

    /** Returns the marks of a string in their order. */
    static List<Occurrence> read(String string) {
        MarkReader reader = new MarkReader(string);
        for (int i = 0; i < string.length(); ) {
            i = reader.readAt(i);
        }
        return reader.occurrences();
    }

    private int readAt(int i) {
        char c = string.charAt(i);
        return switch (c) {
            case '"', '\uFF02', '\u05F4' -> read(Mark.STRAIGHT, i, 1);
            case '\u201C', '\u201F' -> read(Mark.LEFT, i, 1);
            case '\u201D' -> read(Mark.RIGHT, i, 1);
            case '\u201E' -> read(Mark.LOW, i, 1);
            case '\u00AB' -> read(Mark.LEFT_ANGLE, i, 1);
            case '\u00BB' -> read(Mark.RIGHT_ANGLE, i, 1);
            case '\u2039' -> read(Mark.LEFT_SINGLE_ANGLE, i, 1);
            case '\u203A' -> read(Mark.RIGHT_SINGLE_ANGLE, i, 1);
            case '\u300C', '\uFE41', '\uFF62' -> read(Mark.OPENING_CORNER, i, 1);
            case '\u300D', '\uFE42', '\uFF63' -> read(Mark.CLOSING_CORNER, i, 1);
            case '\u300E', '\uFE43' -> read(Mark.OPENING_WHITE_CORNER, i, 1);
            case '\u300F', '\uFE44' -> read(Mark.CLOSING_WHITE_CORNER, i, 1);
            case '\u301D' -> read(Mark.OPENING_PRIME, i, 1);
            case '\u301E', '\u301F' -> read(Mark.CLOSING_PRIME, i, 1);
            case '\u300A' -> read(Mark.OPENING_TITLE, i, 1);
            case '\u300B' -> read(Mark.CLOSING_TITLE, i, 1);
            case '\u3008' -> read(Mark.OPENING_SINGLE_TITLE, i, 1);
            case '\u3009' -> read(Mark.CLOSING_SINGLE_TITLE, i, 1);
            case '\'', '\uFF07' -> readRun(Mark.APOSTROPHE, Mark.APOSTROPHES, i);
            case '\u2018', '\u201B' -> readRun(Mark.LEFT_SINGLE, Mark.LEFT_PAIR, i);
            case '\u2019' -> readRun(Mark.RIGHT_SINGLE, Mark.RIGHT_PAIR, i);
            case '`' -> readShortRun(Mark.GRAVE, Mark.GRAVES, i);
            case '\u201A' -> readLow(i);
            case ',' -> readCommas(i);
            case '<' -> readTyped(Mark.LESS, i);
            case '>' -> readTyped(Mark.GREATER, i);
            default -> i + 1;
        };
    }

    private int read(Mark mark, int start, int length) {
        boolean isNone = switch (mark) {
            case STRAIGHT, RIGHT, LEFT, APOSTROPHES, RIGHT_PAIR ->
                isGershayim(start, start + length) || isMeasure(start, start + length);
            case APOSTROPHE, LEFT_SINGLE, RIGHT_SINGLE -> isLetter(start - 1) && isLetter(start + 1);
            default -> false;
        };
        if (!isNone) {
            add(mark, start, start + length);
        }
        return start + length;
    }

    private void add(Mark mark, int start, int end) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, 2 * size);
            bounds = Arrays.copyOf(bounds, 4 * size);
        }
        marks[size] = mark;
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
        hasOthers |= mark.family != Mark.Family.TITLE && mark.isFaultAlone();
    }

    private int runEnd(int start) {
        int end = start + 1;
        while (end < string.length() && string.charAt(end) == string.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Reads a run of marks that are single, or double where there are two of them. */
    private int readRun(Mark single, Mark pair, int start) {
        int end = runEnd(start);
        int length = end - start;
        int at = start;
        // What is left over is inside: after the pair that opens, or before the pair that closes.
        if (length % 2 == 1 && (length == 1 || !(isSpace(start - 1) || isOpening(start - 1)))) {
            at = readSingle(single, at);
        }
        while (end - at >= 2) {
            at = read(pair, at, 2);
        }
        return at < end ? readSingle(single, at) : at;
    }

    private int readSingle(Mark mark, int at) {
        if (isLetter(at - 1) || at + 1 == string.length()) {
            return read(mark, at, 1);
        }
        int end = elisionEnd(at + 1);
        return end > 0 ? end : read(mark, at, 1);
    }

    private int readShortRun(Mark single, Mark pair, int start) {
        int end = runEnd(start);
        if (end - start <= 2) {
            add(end - start == 1 ? single : pair, start, end);
        } else if (end - start == 3 && hasApostrophePairs && !isSpace(end)) {
            add(pair, start, end - 1);
            add(single, end - 1, end);
        }
        return end;
    }

    private int readTyped(Mark mark, int start) {
        int end = runEnd(start);
        if (end - start == 2) {
            add(mark, start, end);
        }
        return end;
    }

    private int readLow(int start) {
        int end = runEnd(start);
        if (end - start <= 2 && !isLetter(start - 1) && (!isSpace(end) || isSpace(start - 1))) {
            add(end - start == 1 ? Mark.LOW_SINGLE : Mark.COMMAS, start, end);
        }
        return end;
    }

    private int readCommas(int start) {
        int end = runEnd(start);
        if (end - start == 2 && !isLetter(start - 1) && (isLetter(end) || (isSpace(start - 1) && !isSpace(end)))) {
            add(Mark.COMMAS, start, end);
        }
        return end;
    }

    /** Returns the index after a word that starts with an apostrophe, or -1 where this is none. */
    private int elisionEnd(int start) {
        int end = start;
        while (end < string.length() && end - start <= LONGEST_ELISION && isLetter(end)) {
            end++;
        }
        String word = string.substring(start, end);
        if (end - start == 2 || end - start == 3) {
            // A decade or a year, as in '70s and '08.
            if (isDigit(start) && isDigit(start + 1)) {
                return end - start == 2 || word.charAt(2) == 's' ? end : -1;
            }
        }
        boolean isElision = ELISIONS.contains(word) || CAPITAL_ELISIONS.contains(word);
        if (!isElision) {
            return -1;
        }
        boolean isMarkNext = end < string.length() && "'\u2019\u2018".indexOf(string.charAt(end)) >= 0;
        if (!isMarkNext) {
            return end;
        }
        return word.toLowerCase(Locale.ROOT).equals("n") ? end + 1 : -1;
    }

    /** Returns whether a mark within a Hebrew word shows that the word is an acronym. */
    private boolean isGershayim(int start, int end) {
        if (!isHebrew(start - 1) || !isHebrew(end)) {
            return false;
        }
        int first = start;
        while (start - first <= LONGEST_PREFIX && isHebrew(first - 1)) {
            first--;
        }
        boolean isPrefix = start - first <= LONGEST_PREFIX;
        for (int i = first; i < start; i++) {
            isPrefix &= HEBREW_PREFIXES.indexOf(string.charAt(i)) >= 0;
        }
        return !isPrefix || !isHebrew(end + 1);
    }

    private boolean isHebrew(int index) {
        return index >= 0
                && index < string.length()
                && string.charAt(index) >= '\u0591'
                && string.charAt(index) <= '\u05F2';
    }

    /** Returns whether a mark is that of inches or seconds: after feet or minutes, or between digits. */
    private boolean isMeasure(int start, int end) {
        if (!isDigit(start - 1)) {
            return false;
        }
        if (isDigit(end)) {
            return true;
        }
        int at = start - 1;
        while (start - at <= MOST_DIGITS && isDigit(at)) {
            at--;
        }
        while (start - at <= 2 * MOST_DIGITS
                && at > 0
                && (string.charAt(at) == ' ' || string.charAt(at) == '.' || isDigit(at))) {
            at--;
        }
        return at > 0 && "'\u2019\u2032".indexOf(string.charAt(at)) >= 0 && isDigit(at - 1);
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < string.length() && Characters.isNumber(string.charAt(index));
    }

    /** Returns whether a letter or digit of a script with spaces and apostrophes is at an index. */
    private boolean isLetter(int index) {
        if (index < 0 || index >= string.length()) {
            return false;
        }
        char unit = string.charAt(index);
        int c = Character.isLowSurrogate(unit) ? string.codePointBefore(index + 1) : string.codePointAt(index);
        CharacterKind kind = Characters.kind(c);
        return kind != CharacterKind.UNSPACED
                && (c < FIRST_HANGUL || c > LAST_HANGUL)
                && (kind == CharacterKind.COMBINING || Characters.isLetterOrDigit(c));
    }

    private boolean isOpening(int index) {
        return index >= 0 && Characters.isOpening(string.charAt(index));
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= string.length() || Blanks.isBlank(string.charAt(index));
    }

    private List<Occurrence> occurrences() {
        Side[] before = new Side[size];
        Side[] after = new Side[size];
        for (int i = 0; i < size; i++) {
            int from = i == 0 ? 0 : bounds[2 * i - 1];
            int at = bounds[2 * i];
            while (at > from && isUnseen(at - 1)) {
                at--;
            }
            before[i] = at > from ? Side.of(string.codePointBefore(at)) : i == 0 ? Side.SPACE : before[i - 1];
        }
        for (int i = size - 1; i >= 0; i--) {
            int to = i == size - 1 ? string.length() : bounds[2 * i + 2];
            int at = bounds[2 * i + 1];
            while (at < to && isUnseen(at)) {
                at++;
            }
            after[i] = at < to ? sideAt(at) : i == size - 1 ? Side.SPACE : after[i + 1];
        }
        List<Occurrence> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Mark mark = marks[i];
            if (mark.family != Mark.Family.TITLE || !hasOthers) {
                read.add(new Occurrence(mark, bounds[2 * i], bounds[2 * i + 1], before[i], after[i]));
            }
        }
        return read;
    }

    /** Returns the side that a mark has after it. A stop before a letter, or before another stop, belongs to a word. */
    private Side sideAt(int at) {
        Side side = Side.of(string.codePointAt(at));
        boolean isInWord = side == Side.STOP
                && (string.charAt(at) == '\u2026'
                        || (string.charAt(at) == '.' && (isLetter(at + 1) || string.startsWith("..", at))));
        return isInWord ? Side.OTHER : side;
    }

    private boolean isUnseen(int index) {
        char c = string.charAt(index);
        return !Character.isSurrogate(c) && Characters.isInvisible(c);
    }
}
