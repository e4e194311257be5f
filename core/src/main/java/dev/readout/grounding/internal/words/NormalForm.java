package dev.readout.grounding.internal.words;

import java.text.Normalizer;

/**
 * The one form in which characters with several forms are compared: the canonical composition of Unicode.
 * Compatibility characters are only decomposed if they are the same letters to a reader, as ligatures and full-width
 * letters are. Superscripts and fractions stay as they are, because {@code 10²} is not {@code 102}.
 *
 * <p>{@link Normalizer} follows the Unicode version of the JVM. Characters that are newer than Unicode 13, the version
 * of JDK 17, stay as they are.
 */
public final class NormalForm {
    /** UAX #15 allows 30 combining marks in a row in its stream-safe format. It takes too long to sort many more. */
    private static final int LONGEST_SEQUENCE = 32;

    /** The ligature of Armenian that is also the word "and". */
    private static final int ARMENIAN_AND = 0x0587;

    private NormalForm() {}

    /** Returns whether a single character can have another form. */
    static boolean hasOther(int c) {
        if (c < 0x0132) {
            return c == 'ª' || c == 'µ' || c == 'º';
        }
        return c == ARMENIAN_AND || (!in(c, 0x0388, 0x0957) && (isCompatible(c) || isSingleton(c)));
    }

    /** Returns the form in which a character with its combining marks is compared. */
    static String of(String cluster) {
        StringBuilder letters = new StringBuilder(cluster.length());
        StringBuilder sequence = new StringBuilder();
        int length = 0;
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            i += Character.charCount(c);
            if (length == LONGEST_SEQUENCE || !isOld(c)) {
                letters.append(composed(sequence));
                sequence.setLength(0);
                length = 0;
            }
            if (!isOld(c)) {
                letters.appendCodePoint(c);
            } else {
                length++;
                if (isCompatible(c)) {
                    sequence.append(compatible(c));
                } else {
                    sequence.appendCodePoint(c);
                }
            }
        }
        return letters.append(composed(sequence)).toString();
    }

    /** Returns the characters for a compatibility character. A power, as in the square metre, stays a superscript. */
    private static String compatible(int c) {
        String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        if (isUnit(c)) {
            int last = form.length() - 1;
            return switch (form.charAt(last)) {
                case '2' -> form.substring(0, last) + '²';
                case '3' -> form.substring(0, last) + '³';
                default -> form;
            };
        }
        return form;
    }

    private static String composed(StringBuilder sequence) {
        return sequence.length() == 0 ? "" : Normalizer.normalize(sequence, Normalizer.Form.NFC);
    }

    /**
     * Returns whether a compatibility character is decomposed: Latin digraphs and ligatures, long s, radicals,
     * presentation forms, full and half width, mathematical letters, ordinal indicators, subscript digits, Roman numbers,
     * units. The full-width tilde is written for a dash.
     */
    private static boolean isCompatible(int c) {
        return in(c, 0xFB00, 0xFB17)
                || (in(c, 0xFF01, 0xFFEE) && c != 0xFF5E)
                || in(c, 0xFB50, 0xFBB1)
                || in(c, 0xFBD3, 0xFD3D)
                || in(c, 0xFD50, 0xFDF9) // The next two are several words.
                || in(c, 0xFE70, 0xFEFC)
                || in(c, 0xFE10, 0xFE19)
                || in(c, 0xFE30, 0xFE6B)
                || in(c, 0x0132, 0x0133)
                || c == 0x017F
                || c == ARMENIAN_AND
                || in(c, 0x01C4, 0x01CC)
                || in(c, 0x01F1, 0x01F3)
                || in(c, 0x2F00, 0x2FD5)
                || in(c, 0x1D400, 0x1D7FF)
                || c == 'ª'
                || c == 'µ'
                || c == 'º'
                || in(c, 0x2080, 0x2089)
                || c == 0x2103
                || c == 0x2109
                || in(c, 0x2160, 0x217F)
                || isUnit(c);
    }

    /** Returns whether a character is a unit of two or more letters, such as {@code ㎏}, without a slash or a point. */
    private static boolean isUnit(int c) {
        return in(c, 0x3371, 0x337A)
                || in(c, 0x3380, 0x33A6)
                || in(c, 0x33A9, 0x33AD)
                || in(c, 0x33B0, 0x33C1)
                || in(c, 0x33C3, 0x33C5)
                || in(c, 0x33C8, 0x33D7)
                || in(c, 0x33D9, 0x33DD);
    }

    /**
     * Returns whether a single character may have a canonical decomposition that is not composed to this character
     * again.
     */
    private static boolean isSingleton(int c) {
        return in(c, 0x0340, 0x0387)
                || in(c, 0x0958, 0x095F)
                || in(c, 0x09DC, 0x09DF)
                || in(c, 0x0A33, 0x0A5E)
                || in(c, 0x0B5C, 0x0B5D)
                || in(c, 0x0F43, 0x0FB9)
                || in(c, 0x1F71, 0x1FFD)
                || in(c, 0x2126, 0x212B)
                || c == 0x2ADC
                || in(c, 0xF900, 0xFAD9)
                || in(c, 0xFB1D, 0xFB4E)
                || in(c, 0x2F800, 0x2FA1D);
    }

    /** Returns whether Unicode 13 and all later versions have the same normal forms of this character. */
    private static boolean isOld(int c) {
        if (c < 0x10000) {
            return !(in(c, 0x0897, 0x089F)
                    || in(c, 0x08C8, 0x08D2)
                    || c == 0x0C3C
                    || c == 0x0CF3
                    || c == 0x0ECE
                    || c == 0x1715
                    || c == 0x180F
                    || in(c, 0x1AC1, 0x1AFF)
                    || c == 0x1DFA);
        }
        return in(c, 0x11000, 0x1137F)
                || in(c, 0x11400, 0x115FF)
                || in(c, 0x1D15E, 0x1D1C0)
                || in(c, 0x1D400, 0x1D7FF)
                || in(c, 0x2F800, 0x2FA1D);
    }

    private static boolean in(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
