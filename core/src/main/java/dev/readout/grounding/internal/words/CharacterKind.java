package dev.readout.grounding.internal.words;

/** What a character is for the comparison of two texts. */
public enum CharacterKind {
    /** A letter of a script that separates words, and every character that no other kind has. */
    LETTER,
    /** A decimal digit {@code 0} to {@code 9}. */
    DIGIT,
    /** A letter of a script without spaces between words: each is compared as a word. */
    UNSPACED,
    /** A mark that belongs to the character before it. */
    COMBINING,
    /** A sign that is said or seen for itself, such as {@code %}, {@code €} or an emoji: compared as a word. */
    SYMBOL,
    /** A quotation mark that is never an apostrophe. */
    QUOTE,
    /** A single mark, which is an apostrophe between letters and a quotation mark elsewhere. */
    APOSTROPHE,
    /** A hyphen, dash or minus sign. */
    DASH,
    /** An ellipsis that is one character. */
    ELLIPSIS,
    /** Any other punctuation. */
    PUNCTUATION,
    /** White space within a line. */
    SPACE,
    /** The end of a line or paragraph. */
    LINE_BREAK,
    /** Nothing that is seen: soft hyphens, zero-width and directional characters. */
    INVISIBLE;

    public boolean isWordCharacter() {
        return this == LETTER || this == DIGIT || this == COMBINING;
    }

    public boolean isBlank() {
        return this == SPACE || this == LINE_BREAK;
    }

    public boolean isQuotationMark() {
        return this == QUOTE || this == APOSTROPHE;
    }
}
