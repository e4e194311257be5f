package dev.readout.quotation;

import dev.readout.internal.characters.Characters;

/** The white space of a string, and the characters in it that are not seen. */
final class Blanks {
    private Blanks() {}

    /** Returns whether a character is white space or is not seen. No character outside the BMP is white space. */
    static boolean isBlank(char c) {
        return c <= ' '
                || (c > '~'
                        && !Character.isSurrogate(c)
                        && (Characters.isWhiteSpace(c)
                                || c == '\uFEFF'
                                || c == '\u2060'
                                || (c >= '\u200B' && c <= '\u200F')));
    }

    /** Returns the index of the first character from this one on that is not blank, or the length. */
    static int skip(String string, int from) {
        int at = from;
        while (at < string.length() && isBlank(string.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index after the last character before {@code to} that is not blank, at least {@code from}. */
    static int trim(String string, int from, int to) {
        int at = to;
        while (at > from && isBlank(string.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
