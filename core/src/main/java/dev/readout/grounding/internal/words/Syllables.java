package dev.readout.grounding.internal.words;

/**
 * The letters of scripts without spaces that belong to one syllable with the letter beside them. No word begins or ends
 * between them.
 *
 * <p>In Thai and Lao, these are the vowels that are letters, before or after a consonant: {@code ไม่} begins with one. In
 * Japanese, these are the small letters, such as {@code ょ} and {@code っ}, and the sign of a long vowel.
 */
final class Syllables {
    /** The distance from a letter of Thai to that of Lao. */
    private static final int LAO = 0x80;

    private static final String SMALL_KANA = "ぁぃぅぇぉゃゅょゎァィゥェォャュョヮーｧｨｩｪｫｬｭｮｰ";
    private static final String DOUBLING_KANA = "っッｯ";

    private Syllables() {}

    /** Returns whether a character and the next one belong to one syllable. */
    static boolean areJoined(int c, int next) {
        if (isKana(c)) {
            return SMALL_KANA.indexOf(next) >= 0 || (DOUBLING_KANA.indexOf(c) >= 0 && isKana(next));
        }
        return areThaiJoined(c, next) || areThaiJoined(c - LAO, next - LAO);
    }

    /** Returns whether a character is a letter of Japanese, or the mark of a voiced one, of full or half width. */
    private static boolean isKana(int c) {
        return (c >= 0x3041 && c <= 0x309A)
                || (c >= 0x30A1 && c <= 0x30FC && c != 0x30FB)
                || (c >= 0xFF66 && c <= 0xFF9F);
    }

    private static boolean areThaiJoined(int c, int next) {
        if (!isThai(c) || !isThai(next)) {
            return false;
        }
        boolean isVowelBefore = c >= 0x0E40 && c <= 0x0E44;
        boolean isConsonantAfter = next <= 0x0E2E;
        boolean isVowelAfter = next == 0x0E30 || next == 0x0E32 || next == 0x0E45;
        return (isVowelBefore && isConsonantAfter) || isVowelAfter;
    }

    private static boolean isThai(int c) {
        return c >= 0x0E01 && c < 0x0E50;
    }
}
