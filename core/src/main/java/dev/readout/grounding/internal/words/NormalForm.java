package dev.readout.grounding.internal.words;

import java.text.Normalizer;

/**
 * The one form in which characters that are written in several ways are compared: Unicode's canonical composition, and
 * of its compatibility forms only those that are the same letters to a reader, such as ligatures and full-width letters.
 * Superscripts and fractions stay as they are, because {@code 10²} is not {@code 102}.
 *
 * <p>{@link Normalizer} answers by the Unicode version of the JVM. What came after version 13, that of JDK 17, is left
 * as it is.
 */
public final class NormalForm {
    /** UAX #15 calls text with at most 30 combining marks in a row stream-safe; sorting longer rows would take too long. */
    private static final int LONGEST_ROW = 32;

    private NormalForm() {}

    /** Returns whether a character may have another form, alone. */
    static boolean hasOther(int c) {
        return c >= 0x0132 && (isCompatible(c) || isSingleton(c));
    }

    /** Returns the form in which a character with its combining marks is compared. */
    static String of(String cluster) {
        StringBuilder letters = new StringBuilder(cluster.length());
        StringBuilder row = new StringBuilder();
        int inRow = 0;
        for (int i = 0; i < cluster.length(); ) {
            int c = cluster.codePointAt(i);
            i += Character.charCount(c);
            if (inRow == LONGEST_ROW || !isOld(c)) {
                letters.append(composed(row));
                row.setLength(0);
                inRow = 0;
            }
            if (!isOld(c)) {
                letters.appendCodePoint(c);
            } else {
                inRow++;
                if (isCompatible(c)) {
                    row.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                } else {
                    row.appendCodePoint(c);
                }
            }
        }
        return letters.append(composed(row)).toString();
    }

    private static String composed(StringBuilder row) {
        return row.length() == 0 ? "" : Normalizer.normalize(row, Normalizer.Form.NFC);
    }

    /** Latin digraphs and ligatures, long s, radicals, presentation forms, full and half width, mathematical letters. */
    private static boolean isCompatible(int c) {
        return in(c, 0xFB00, 0xFB17)
                || in(c, 0xFF01, 0xFFEE)
                || in(c, 0xFB50, 0xFBB1)
                || in(c, 0xFBD3, 0xFD3D)
                || in(c, 0xFD50, 0xFDFB)
                || in(c, 0xFE70, 0xFEFC)
                || in(c, 0xFE10, 0xFE19)
                || in(c, 0xFE30, 0xFE6B)
                || in(c, 0x0132, 0x0133)
                || c == 0x017F
                || in(c, 0x01C4, 0x01CC)
                || in(c, 0x01F1, 0x01F3)
                || in(c, 0x2F00, 0x2FD5)
                || in(c, 0x1D400, 0x1D7FF);
    }

    /** Where single characters have a canonical decomposition that they are not composed from again. */
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

    /** Returns whether all of Unicode 13 and later say the same of this character's normal forms. */
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
