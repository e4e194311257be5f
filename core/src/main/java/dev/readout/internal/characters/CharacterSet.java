package dev.readout.internal.characters;

/** A set of characters in the table. {@link Characters} documents each, and has a method for it. */
enum CharacterSet {
    LETTERS(0),
    CAPITAL_LETTERS(1),
    SMALL_LETTERS(2),
    DIGITS(3),
    NUMBERS(4),
    PUNCTUATION_MARKS(5),
    OPENING_MARKS(6),
    CLOSING_MARKS(7),
    STOPS(8),
    CURRENCIES(9),
    WHITE_SPACE(10),
    UNSPACED_SCRIPTS(11),
    EXTENDERS(12),
    STACKERS(13),
    TRAILING_JAMO(14),
    SKIN_TONES(15),
    REGIONAL_INDICATORS(16),
    SENTENCE_STOPS(17),
    RIGHT_TO_LEFT_LETTERS(18);

    /** The bit of the set in an {@code int}. */
    final int bit;

    CharacterSet(int position) {
        bit = 1 << position;
    }
}
