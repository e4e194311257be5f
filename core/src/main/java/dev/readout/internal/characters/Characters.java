package dev.readout.internal.characters;

/**
 * The kinds of all characters, and the sets of characters that have a name.
 *
 * <p>The answers do not depend on the JVM. They follow the properties of Unicode {@value #UNICODE_VERSION}, with a few
 * exceptions. The test class {@code CharacterDefinitions}, from which the table is generated, gives the reason of each.
 * Below, {@code gc} is the general category, and names such as {@code Terminal_Punctuation} are properties (UAX #44).
 *
 * <p>The parameter {@code c} is a code point. An unpaired surrogate and a code point that Unicode does not assign have the
 * kind {@link CharacterKind#LETTER}, unless the table says otherwise, and are in no set of letters.
 */
public final class Characters {
    /** The version of Unicode that the table was made from. */
    public static final String UNICODE_VERSION = "16.0";

    private static final byte[] CLASSES;
    private static final int[][] OTHER_PLANES;
    private static final CharacterKind[] KINDS;
    private static final int[] SETS;

    static {
        CharacterTable table = CharacterTable.load();
        CLASSES = table.direct();
        OTHER_PLANES = table.others();
        KINDS = table.kinds();
        SETS = table.sets();
    }

    private Characters() {}

    /** Returns the kind of a character. */
    public static CharacterKind kind(int c) {
        return KINDS[classOf(c)];
    }

    /** Returns whether a character is a letter of any script ({@code gc=L}). */
    public static boolean isLetter(int c) {
        return has(c, CharacterSet.LETTERS);
    }

    /** Returns whether a character is a capital letter ({@code Uppercase}). */
    public static boolean isUpperCase(int c) {
        return has(c, CharacterSet.CAPITAL_LETTERS);
    }

    /** Returns whether a character is a small letter ({@code Lowercase}). */
    public static boolean isLowerCase(int c) {
        return has(c, CharacterSet.SMALL_LETTERS);
    }

    /** Returns whether a character is a decimal digit of any script ({@code gc=Nd}). */
    public static boolean isDigit(int c) {
        return has(c, CharacterSet.DIGITS);
    }

    /** Returns the value of a decimal digit of any script. Unicode has the ten digits of a script in a row, from zero on. */
    public static int digitValue(int c) {
        int zero = c;
        while (isDigit(zero - 1)) {
            zero--;
        }
        return (c - zero) % 10;
    }

    /** Returns whether a character is a letter or a decimal digit of any script. */
    public static boolean isLetterOrDigit(int c) {
        return (SETS[classOf(c)] & (CharacterSet.LETTERS.bit | CharacterSet.DIGITS.bit)) != 0;
    }

    /** Returns whether a character is a digit or another number, such as {@code ½}, {@code ²} or {@code Ⅳ} ({@code gc=N}). */
    public static boolean isNumber(int c) {
        return has(c, CharacterSet.NUMBERS);
    }

    /**
     * Returns whether a character is in a script that puts no spaces between words, such as Han, Kana, Thai or Khmer:
     * letters, digits and combining marks. Most punctuation of these scripts is shared with others, and not included.
     */
    public static boolean isUnspaced(int c) {
        return has(c, CharacterSet.UNSPACED_SCRIPTS);
    }

    /**
     * Returns whether a character belongs to the one before it: a combining mark ({@code gc=M}), or an invisible
     * character as in {@link #isExtender}.
     */
    public static boolean isCombining(int c) {
        int number = classOf(c);
        return KINDS[number] == CharacterKind.COMBINING || (SETS[number] & CharacterSet.EXTENDERS.bit) != 0;
    }

    /**
     * Returns whether a character is invisible and belongs to the one before it: a joiner, a variation selector or a tag
     * ({@code Grapheme_Extend} and ZWJ).
     */
    public static boolean isExtender(int c) {
        return has(c, CharacterSet.EXTENDERS);
    }

    /** Returns whether a character is not seen, such as a soft hyphen, a joiner or most controls. */
    public static boolean isInvisible(int c) {
        return kind(c) == CharacterKind.INVISIBLE;
    }

    /**
     * Returns whether a character is white space for Unicode ({@code White_Space}), Java or Python. The four information
     * separators {@code U+001C} to {@code U+001F} are white space for Java and Python only; their kind is
     * {@link CharacterKind#INVISIBLE}.
     */
    public static boolean isWhiteSpace(int c) {
        return has(c, CharacterSet.WHITE_SPACE);
    }

    /** Returns whether a character ends a line or a paragraph: LF, VT, FF, CR, NEL, {@code U+2028} and {@code U+2029}. */
    public static boolean isLineBreak(int c) {
        return kind(c) == CharacterKind.LINE_BREAK;
    }

    /** Returns whether a character is punctuation for Unicode ({@code gc=P}). Some kinds differ: {@code %} is a symbol. */
    public static boolean isPunctuation(int c) {
        return has(c, CharacterSet.PUNCTUATION_MARKS);
    }

    /**
     * Returns whether a character ends a sentence or a part of it, such as a full stop, a comma or an ellipsis
     * ({@code Terminal_Punctuation}).
     */
    public static boolean isStop(int c) {
        return has(c, CharacterSet.STOPS);
    }

    /**
     * Returns whether a character may end a sentence: a full stop, a question mark, an exclamation mark or an ellipsis of
     * any script ({@code Sentence_Terminal}).
     */
    public static boolean isSentenceStop(int c) {
        return has(c, CharacterSet.SENTENCE_STOPS);
    }

    /** Returns whether a character is a quotation mark, or an apostrophe, which is a quotation mark outside words. */
    public static boolean isQuotationMark(int c) {
        return kind(c).isQuotationMark();
    }

    /** Returns whether a character is a quotation mark that opens a quotation in some language, such as {@code »}. */
    public static boolean isOpeningQuotationMark(int c) {
        return isOpening(c) && isQuotationMark(c);
    }

    /** Returns whether a character is a quotation mark that closes a quotation in some language, such as {@code “}. */
    public static boolean isClosingQuotationMark(int c) {
        return isClosing(c) && isQuotationMark(c);
    }

    /** Returns whether a character is an opening bracket or quotation mark ({@code gc=Ps} and {@code Pi}, and others). */
    public static boolean isOpening(int c) {
        return has(c, CharacterSet.OPENING_MARKS);
    }

    /** Returns whether a character is a closing bracket or quotation mark ({@code gc=Pe} and {@code Pf}, and others). */
    public static boolean isClosing(int c) {
        return has(c, CharacterSet.CLOSING_MARKS);
    }

    /** Returns whether a character is the sign of a currency ({@code gc=Sc}), or reserved for one ({@code U+20A0-20CF}). */
    public static boolean isCurrency(int c) {
        return has(c, CharacterSet.CURRENCIES);
    }

    /** Returns whether a character is a letter that is written from right to left ({@code Bidi_Class} R and AL). */
    public static boolean isRightToLeft(int c) {
        return has(c, CharacterSet.RIGHT_TO_LEFT_LETTERS);
    }

    /** Returns whether a character is a letter of a flag, which consists of two ({@code Regional_Indicator}). */
    public static boolean isRegionalIndicator(int c) {
        return has(c, CharacterSet.REGIONAL_INDICATORS);
    }

    /** Returns whether a character changes the colour of skin in the emoji before it ({@code Emoji_Modifier}). */
    public static boolean isSkinTone(int c) {
        return has(c, CharacterSet.SKIN_TONES);
    }

    /**
     * Returns whether a letter is the vowel or the final consonant of a Hangul syllable that is written in parts
     * ({@code Hangul_Syllable_Type} V and T).
     */
    public static boolean isTrailingJamo(int c) {
        return has(c, CharacterSet.TRAILING_JAMO);
    }

    /**
     * Returns whether a mark places the next letter below the one before it ({@code Indic_Syllabic_Category}
     * Invisible_Stacker and Virama, in scripts without spaces: Khmer, Myanmar, Javanese, Balinese, Tai Tham).
     */
    public static boolean isStacker(int c) {
        return has(c, CharacterSet.STACKERS);
    }

    private static boolean has(int c, CharacterSet set) {
        return (SETS[classOf(c)] & set.bit) != 0;
    }

    private static int classOf(int c) {
        return c < CLASSES.length ? CLASSES[c] & 0xFF : classInOtherPlanes(c);
    }

    private static int classInOtherPlanes(int c) {
        for (int[] range : OTHER_PLANES) {
            if (range[0] <= c && c <= range[1]) {
                return range[2];
            }
        }
        return 0;
    }
}
