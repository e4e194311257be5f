package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.text.Normalizer;
import java.util.function.UnaryOperator;

/**
 * Makes words equal that differ only in the case of letters or in diacritics. The result does not depend on a locale.
 */
public final class LetterFolding {
    /**
     * The last letter that has case here, apart from two later blocks. Some other letters after it have case only in
     * newer versions of Unicode.
     */
    private static final int LAST_WITH_CASE = 0xA7BF;

    /** Letters whose stroke or missing dot is not a combining mark. */
    private static final String STROKED = "đĐłŁøØħĦŧŦı";

    /** The letters without stroke, in the same order. */
    private static final String UNSTROKED = "dDlLoOhHtTi";

    private LetterFolding() {}

    /** Returns a function that maps words to one string if they differ only in what is ignored. */
    public static UnaryOperator<String> ignoring(boolean ignoresCase, boolean ignoresDiacritics) {
        UnaryOperator<String> key = ignoresDiacritics ? LetterFolding::withoutDiacritics : UnaryOperator.identity();
        return ignoresCase ? form -> withoutCase(key.apply(form)) : key;
    }

    public static String withoutCase(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        form.codePoints().forEach(c -> letters.appendCodePoint(lower(c)));
        return letters.toString();
    }

    /** Returns the decomposed letters, without the combining marks from {@code U+0300} to {@code U+036F}. */
    public static String withoutDiacritics(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        form.codePoints().forEach(c -> {
            if (c < 0x80) {
                letters.append((char) c);
            } else if (c < 0x0300 || c > 0x036F) {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .chars()
                        .filter(part -> part < 0x0300 || part > 0x036F)
                        .forEach(part -> letters.append(unstroked((char) part)));
            }
        });
        return letters.toString();
    }

    private static char unstroked(char c) {
        int stroked = STROKED.indexOf(c);
        return stroked < 0 ? c : UNSTROKED.charAt(stroked);
    }

    /**
     * Returns the word with its first letter in the other case, or the word itself if that letter has no other case.
     */
    public static String otherFirst(String form) {
        int first = form.codePointAt(0);
        int other = first == lower(first) ? upper(first) : lower(first);
        return other == first
                ? form
                : new StringBuilder(form.length())
                        .appendCodePoint(other)
                        .append(form, Character.charCount(first), form.length())
                        .toString();
    }

    /** Returns whether a word has a capital letter and no small letter that has a capital. */
    public static boolean isCapital(String form) {
        boolean hasCapital = false;
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            if (upper(c) != c) {
                return false;
            }
            hasCapital |= lower(c) != c;
            i += Character.charCount(c);
        }
        return hasCapital;
    }

    /** Returns whether a letter is not a capital. Some small letters, such as {@code ß}, have no capital. */
    static boolean isSmall(int c) {
        return Characters.kind(c) == CharacterKind.LETTER && lower(c) == c;
    }

    public static boolean hasCase(String form) {
        return form.codePoints().anyMatch(c -> lower(c) != c || upper(c) != c);
    }

    private static int lower(int c) {
        return hasCase(c) ? Character.toLowerCase(Character.toUpperCase(c)) : c;
    }

    private static int upper(int c) {
        int upper = Character.toUpperCase(c);
        return hasCase(c) && hasCase(upper) ? upper : c;
    }

    /**
     * Returns whether the case of a letter counts. The iota below a Greek letter is a mark here, though it has a
     * capital.
     */
    private static boolean hasCase(int c) {
        return (c <= LAST_WITH_CASE && c != 0x0345) || (c >= 0xAB70 && c <= 0xABBF) || (c >= 0x10400 && c <= 0x1044F);
    }
}
