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

    /** Letters whose stroke is not a combining mark. */
    private static final String STROKED = "đĐłŁøØħĦŧŦ";

    /** The letters without stroke, in the same order. */
    private static final String UNSTROKED = "dDlLoOhHtT";

    /** The first and the last letter whose base is in {@link #LATIN_BASES}. */
    private static final int FIRST_LATIN = 'À';

    private static final int LAST_LATIN = 'ſ';

    /** The Latin letters without diacritics, in their order. With this table, most texts need no {@link Normalizer}. */
    private static final String LATIN_BASES = "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiİıĲĳJjKkĸLlLlLlĿ"
            + "ŀLlNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzſ";

    private static final int DOTLESS_SMALL = 'ı';
    private static final int DOTTED_CAPITAL = 'İ';

    /** Cyrillic letters with a mark that some writers leave out. Others, such as {@code й}, are letters of their own. */
    private static final String CYRILLIC_WITH_MARK = "ёЁѐЀѝЍ";

    private LetterFolding() {}

    /** Returns a function that maps words to one string if they differ only in what is ignored. */
    public static UnaryOperator<String> ignoring(boolean ignoresCase, boolean ignoresDiacritics) {
        UnaryOperator<String> key = ignoresDiacritics ? LetterFolding::withoutDiacritics : UnaryOperator.identity();
        return ignoresCase ? form -> isAscii(form, false) ? form : withoutCase(key.apply(form)) : key;
    }

    /**
     * Returns one string for all words that differ only in case, and for few others: {@link #areSameButCase} tells them
     * apart. The capital of {@code ß} is {@code SS}, and that of both {@code i} and {@code ı} may be {@code I}.
     */
    public static String withoutCase(String form) {
        if (isAscii(form, false)) {
            return form;
        }
        StringBuilder letters = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            int lower = lower(c);
            if (lower == 'ß') {
                letters.append("ss");
            } else {
                letters.appendCodePoint(lower);
            }
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    /** Returns whether two words differ only in case. */
    public static boolean areSameButCase(String form, String other) {
        int i = 0;
        int j = 0;
        while (i < form.length() && j < other.length()) {
            int c = form.codePointAt(i);
            int d = other.codePointAt(j);
            if (c == d || areSameButCase(c, d)) {
                i += Character.charCount(c);
                j += Character.charCount(d);
            } else if (c == 'ß' && other.startsWith("SS", j)) {
                i++;
                j += 2;
            } else if (d == 'ß' && form.startsWith("SS", i)) {
                i += 2;
                j++;
            } else {
                return false;
            }
        }
        return i == form.length() && j == other.length();
    }

    /** Returns whether two different letters are one in two cases. Turkish has two letters with the capitals I and İ. */
    private static boolean areSameButCase(int c, int d) {
        return lower(c) == lower(d) && isPairOfTurkish(c, d) && isPairOfTurkish(d, c);
    }

    private static boolean isPairOfTurkish(int c, int d) {
        return (c != DOTLESS_SMALL || d == 'I') && (c != DOTTED_CAPITAL || d == 'i');
    }

    /**
     * Returns the decomposed letters without diacritics: the combining marks from {@code U+0300} to {@code U+036F}, the
     * points of Hebrew and the vowel marks of Arabic.
     */
    public static String withoutDiacritics(String form) {
        if (isAscii(form, true)) {
            return form;
        }
        StringBuilder letters = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); ) {
            int c = form.codePointAt(i);
            i += Character.charCount(c);
            if (c < 0x80 || isLetterOfItsOwn(c)) {
                letters.appendCodePoint(c);
            } else if (c >= FIRST_LATIN && c <= LAST_LATIN) {
                letters.append(LATIN_BASES.charAt(c - FIRST_LATIN));
            } else if (!isDiacritic(c)) {
                addWithoutDiacritics(c, letters);
            }
        }
        return letters.toString();
    }

    private static void addWithoutDiacritics(int c, StringBuilder letters) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            if (!isDiacritic(parts.charAt(i))) {
                letters.append(unstroked(parts.charAt(i)));
            }
        }
    }

    /** Returns whether all characters are of ASCII, and perhaps no capital is among them. Most words need nothing more. */
    private static boolean isAscii(String form, boolean mayHaveCapitals) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80 || (!mayHaveCapitals && c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOfItsOwn(int c) {
        return c == DOTTED_CAPITAL || (c >= 0x0400 && c <= 0x052F && CYRILLIC_WITH_MARK.indexOf(c) < 0);
    }

    /** Returns whether a character is a diacritic. The hamza and the madda are parts of Arabic letters. */
    private static boolean isDiacritic(int c) {
        if (c < 0x0590) {
            return c >= 0x0300 && c <= 0x036F;
        }
        boolean isHebrewOrArabic = (c <= 0x05C7 && c != 0x05BE && c != 0x05C0 && c != 0x05C3 && c != 0x05C6)
                || (c >= 0x0610 && c <= 0x061A)
                || (c >= 0x064B && c <= 0x0652)
                || (c >= 0x0656 && c <= 0x065F)
                || c == 0x0670
                || (c >= 0x06D6 && c <= 0x06ED);
        return isHebrewOrArabic && Characters.kind(c) == CharacterKind.COMBINING;
    }

    /**
     * Returns a word without the accents that headlines in capitals leave out in French, Greek and other languages: the
     * accents of vowels, the cedilla of {@code Ç}, and the diaeresis of {@code Ë} and {@code Ï}. Other marks make another
     * letter, such as {@code Ñ}, {@code Ü} or {@code Ś}.
     */
    public static String withoutAccents(String form) {
        StringBuilder letters = new StringBuilder(form.length());
        String parts = Normalizer.normalize(form, Normalizer.Form.NFD);
        char base = ' ';
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            base = isDiacritic(part) ? base : part;
            boolean isAccent = switch (part) {
                case '\u0300', '\u0301', '\u0302' -> "aeiouyAEIOUYαεηιουωΑΕΗΙΟΥΩ".indexOf(base) >= 0;
                case '\u0308' -> "eiEI".indexOf(base) >= 0;
                case '\u0327' -> base == 'c' || base == 'C';
                default -> false;
            };
            if (!isAccent) {
                letters.append(part);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
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
        int other = otherCase(first);
        return other == first
                ? form
                : new StringBuilder(form.length())
                        .appendCodePoint(other)
                        .append(form, Character.charCount(first), form.length())
                        .toString();
    }

    /**
     * Returns whether two words differ only in the case of the first letter. The first letter of Dutch {@code ijs} is
     * {@code ij}, and that of Turkish {@code Işık} is {@code ı}.
     */
    public static boolean differInFirst(String form, String other) {
        return ((otherFirst(form).equals(other) || otherFirst(other).equals(form))
                        && !isOtherTurkishLetter(form, other))
                || (form.regionMatches(2, other, 2, Math.max(form.length(), other.length()) - 2)
                        && ((form.startsWith("IJ") && other.startsWith("ij"))
                                || (form.startsWith("ij") && other.startsWith("IJ"))));
    }

    /** Returns whether words of Turkish begin with {@code I} and {@code i}, which are two letters there. */
    private static boolean isOtherTurkishLetter(String form, String other) {
        boolean hasBoth =
                (form.charAt(0) == 'I' && other.charAt(0) == 'i') || (form.charAt(0) == 'i' && other.charAt(0) == 'I');
        return hasBoth && (form.indexOf(DOTLESS_SMALL) > 0 || form.indexOf('ğ') > 0);
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

    private static int otherCase(int c) {
        if (c == DOTLESS_SMALL) {
            return 'I';
        }
        int upper = upper(c);
        return upper == c ? lower(c) : upper;
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
