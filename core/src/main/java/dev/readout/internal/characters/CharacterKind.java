package dev.readout.internal.characters;

/** A class of characters for the comparison of two texts. Every character has one kind. */
public enum CharacterKind {
    /** A letter of a script that separates words, and every character that no other kind has. */
    LETTER,
    /** A decimal digit of any script. */
    DIGIT,
    /** A letter or digit of a script without spaces between words: each is compared as a word. */
    UNSPACED,
    /** A visible mark that belongs to the character before it. */
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
    /** A character that is not seen: soft hyphens, zero-width and directional characters, controls. */
    INVISIBLE;

    /** Returns whether words of scripts with spaces consist of such characters. */
    public boolean isWordCharacter() {
        return this == LETTER || this == DIGIT || this == COMBINING;
    }

    /** Returns whether this is white space within a line or at its end. */
    public boolean isBlank() {
        return this == SPACE || this == LINE_BREAK;
    }

    /** Returns whether this is a quotation mark, or a mark that is one outside words. */
    public boolean isQuotationMark() {
        return this == QUOTE || this == APOSTROPHE;
    }
}
