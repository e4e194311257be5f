package dev.readout.grounding.internal.words;

import java.text.Normalizer;
import java.util.function.UnaryOperator;

/** What two words are that differ in the case of letters or in diacritics only. Neither depends on a locale. */
public final class LetterFolding {
    /** The blocks of letters with case end here, or began before Unicode 13: the newer ones have no other case here. */
    private static final int LAST_WITH_CASE = 0xA7BF;

    /** Letters whose stroke or missing dot is not a combining mark. */
    private static final String STROKED = "đĐłŁøØħĦŧŦı";

    private static final String PLAIN = "dDlLoOhHtTi";

    private LetterFolding() {}

    /** Returns the function that makes words equal which differ only in what is to be ignored. */
    public static UnaryOperator<String> ignoring(boolean letterCase, boolean diacritics) {
        UnaryOperator<String> key = diacritics ? LetterFolding::withoutDiacritics : UnaryOperator.identity();
        return letterCase ? form -> withoutCase(key.apply(form)) : key;
    }

    public static String withoutCase(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        form.codePoints().forEach(c -> letters.appendCodePoint(lower(c)));
        return letters.toString();
    }

    /** Returns the letters without the marks of {@code U+0300} to {@code U+036F}, decomposed one by one. */
    public static String withoutDiacritics(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        form.codePoints().forEach(c -> {
            if (c < 0x80) {
                letters.append((char) c);
            } else if (c < 0x0300 || c > 0x036F) {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .chars()
                        .filter(part -> part < 0x0300 || part > 0x036F)
                        .forEach(part -> letters.append(plain((char) part)));
            }
        });
        return letters.toString();
    }

    private static char plain(char c) {
        int stroked = STROKED.indexOf(c);
        return stroked < 0 ? c : PLAIN.charAt(stroked);
    }

    /** Returns the word with its first letter in the other case, or the same word if it has none. */
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

    /** Returns whether a word has capital letters and no small one. */
    public static boolean isCapital(String form) {
        boolean some = false;
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            if (upper(c) != c) {
                return false;
            }
            some |= lower(c) != c;
            i += Character.charCount(c);
        }
        return some;
    }

    /** Returns whether a letter is not a capital one; some that are small, as {@code ß}, have no capital. */
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

    /** The iota below a Greek letter is a mark, though Unicode has a capital letter for it. */
    private static boolean hasCase(int c) {
        return (c <= LAST_WITH_CASE && c != 0x0345) || (c >= 0xAB70 && c <= 0xABBF) || (c >= 0x10400 && c <= 0x1044F);
    }
}
