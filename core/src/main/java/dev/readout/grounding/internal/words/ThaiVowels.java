package dev.readout.grounding.internal.words;

/**
 * The vowels of Thai and Lao that are letters. They are written before or after the consonant that they belong to, and a
 * word never begins or ends between them: {@code ไม่} begins with a vowel.
 */
final class ThaiVowels {
    /** The distance from a letter of Thai to that of Lao. */
    private static final int LAO = 0x80;

    private ThaiVowels() {}

    /** Returns whether a character and the next one belong to one syllable, because one of them is such a vowel. */
    static boolean areJoined(int c, int next) {
        return (isThai(c) && isThai(next) && areThaiJoined(c, next))
                || (isThai(c - LAO) && isThai(next - LAO) && areThaiJoined(c - LAO, next - LAO));
    }

    private static boolean isThai(int c) {
        return c >= 0x0E01 && c < 0x0E50;
    }

    private static boolean areThaiJoined(int c, int next) {
        boolean isBefore = c >= 0x0E40 && c <= 0x0E44;
        boolean isConsonantAfter = next <= 0x0E2E;
        boolean isAfter = next == 0x0E30 || next == 0x0E32 || next == 0x0E45;
        return (isBefore && isConsonantAfter) || isAfter;
    }
}
