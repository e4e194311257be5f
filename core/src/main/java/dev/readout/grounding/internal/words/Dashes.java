package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;

/**
 * Tells the hyphen of a word from the dash of a sentence: {@code No-one was hurt} is not {@code No – one was hurt}.
 *
 * <p>A gap has one character for all marks that can be read in the same ways. House styles write a dash with or without
 * blanks, and a short dash glued to both words may be either: it is read as a hyphen in {@code 1914–1918}, and as a dash
 * in {@code word–word}.
 */
public final class Dashes {
    /** A hyphen between two parts of a word. */
    static final char HYPHEN = '-';
    /** A hyphen or a dash. */
    static final char EITHER = '–';
    /** A dash between words, with or without blanks. */
    static final char DASH = '—';
    /** A hyphen with a blank after it, as in {@code pre- and post-war}. */
    static final char HYPHEN_BEFORE_BLANK = '‐';
    /** A hyphen with a blank before it, as in {@code Spanish -dijo Ana-}. */
    static final char HYPHEN_AFTER_BLANK = '‑';
    /** A hyphen at the end of a line. */
    static final char LINE_HYPHEN = '¬';

    private static final String HYPHENS = "-\u058A\u05BE\u1400\u1806\u2010\u2011\uFE63\uFF0D";
    private static final String TILDES = "~\u223C";
    private static final String SHORT_DASHES = "\u2012\u2013\u2212\u301C\u3030\uFE32\uFF5E" + TILDES;

    private Dashes() {}

    /** Returns whether two gaps have the same marks, or dashes that can be read in the same way. */
    public static boolean areAlike(String gap, String other) {
        if (gap.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < gap.length(); i++) {
            char mark = gap.charAt(i);
            char otherMark = other.charAt(i);
            if (mark != otherMark && (readings(mark) & readings(otherMark)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a mark of a gap can be read as a dash between words. */
    public static boolean isDash(char mark) {
        return (readings(mark) & readings(DASH)) != 0;
    }

    /** Returns whether a character is a tilde in place of a wave dash, which is glued to the words on both sides. */
    static boolean isTilde(ComparableCharacters characters, int i) {
        return TILDES.indexOf(characters.codePoint(i)) >= 0
                && isWord(characters.kind(i - 1))
                && isWord(characters.kind(i + 1));
    }

    private static boolean isWord(CharacterKind kind) {
        return kind.isWordCharacter() || kind == CharacterKind.UNSPACED;
    }

    /** Returns one bit for each way to read a mark. */
    private static int readings(char mark) {
        return switch (mark) {
            case HYPHEN -> 0b00001;
            case LINE_HYPHEN -> 0b00011;
            case HYPHEN_BEFORE_BLANK -> 0b00110;
            case HYPHEN_AFTER_BLANK -> 0b01000;
            case DASH -> 0b11100;
            case EITHER -> 0b11111;
            default -> 0;
        };
    }

    /** Returns the index after the dashes that begin at an index. A hyphen is often repeated on the next line. */
    static int end(ComparableCharacters characters, int from) {
        int end = from + 1;
        while (characters.kind(end) == CharacterKind.DASH) {
            end++;
        }
        boolean isRepeated = end == from + 1
                && characters.kind(end) == CharacterKind.LINE_BREAK
                && characters.kind(end + 1) == CharacterKind.DASH
                && characters.kind(end + 2).isWordCharacter()
                && characters.kind(from - 1).isWordCharacter();
        return isRepeated ? end + 2 : end;
    }

    /** Returns the character of a gap for the dashes from one index to before another. */
    static char mark(ComparableCharacters characters, int from, int to) {
        CharacterKind before = characters.kind(from - 1);
        CharacterKind after = characters.kind(to);
        boolean isRepeated = characters.kind(from + 1) == CharacterKind.LINE_BREAK && to > from + 1;
        if (isRepeated) {
            return LINE_HYPHEN;
        }
        int shape = characters.original(from);
        boolean isHyphen = HYPHENS.indexOf(shape) >= 0;
        boolean isLong = to > from + 1 || !(isHyphen || SHORT_DASHES.indexOf(shape) >= 0);
        if (isLong || (before.isBlank() && after.isBlank())) {
            return DASH;
        }
        if (!before.isBlank() && after == CharacterKind.LINE_BREAK) {
            return isHyphen && !isRange(before, characters.kind(afterBlanks(characters, to))) ? LINE_HYPHEN : EITHER;
        }
        if (before.isBlank() || after.isBlank()) {
            return !isHyphen ? DASH : before.isBlank() ? HYPHEN_AFTER_BLANK : HYPHEN_BEFORE_BLANK;
        }
        boolean isInWord = before.isWordCharacter() && after.isWordCharacter();
        return isHyphen && isInWord && !isRange(before, after) ? HYPHEN : EITHER;
    }

    private static boolean isRange(CharacterKind before, CharacterKind after) {
        return before == CharacterKind.DIGIT && after == CharacterKind.DIGIT;
    }

    private static int afterBlanks(ComparableCharacters characters, int from) {
        int i = from;
        while (i < characters.size() && characters.kind(i).isBlank()) {
            i++;
        }
        return i;
    }
}
