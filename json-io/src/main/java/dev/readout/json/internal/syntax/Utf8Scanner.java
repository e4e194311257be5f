package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;

/**
 * Scans bytes of UTF-8 for white space, digits and the ends of strings.
 *
 * <p>This is the part of {@link Utf8Tokens} that knows bytes and no structure. It is a base class, and not an object of
 * its own, so that both share the fields in the innermost loops.
 */
abstract class Utf8Scanner {
    private static final int SAFE_DIGITS = 9;
    private static final int LONGEST_NUMBER = 100;

    final byte[] bytes;
    final int end;

    /** The offset of the next byte. */
    int at;

    /** The caller must not change the bytes meanwhile. */
    Utf8Scanner(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new Tokens.Undecided();
        }
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Moves to the next byte that is not white space, and returns it. */
    final int skipSpace() {
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        int i = at;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        if (i >= end) {
            throw new Tokens.Undecided();
        }
        at = i;
        return bytes[i];
    }

    /** Moves after this byte if it comes next. */
    final boolean follows(char ascii) {
        boolean follows = at < end && bytes[at] == ascii;
        if (follows) {
            at++;
        }
        return follows;
    }

    /**
     * Moves after these bytes if they come next and others after them.
     *
     * @param next the bytes as {@link EightBytes}
     * @param length how many bytes these are, from 1 to 8
     */
    final boolean follows(long next, int length) {
        boolean follows = end - at > Long.BYTES
                && ((long) EightBytes.IN_ARRAY.get(bytes, at) ^ next) << (Long.SIZE - length * Byte.SIZE) == 0;
        if (follows) {
            at += length;
        }
        return follows;
    }

    // Numbers

    /**
     * Moves after the digits, and returns the number, or -1 if it is not an integer of JSON or has more than 9 digits.
     */
    final int digits() {
        int i = at;
        int number = 0;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            number = number * 10 + (bytes[i] - '0');
            i++;
        }
        int length = i - at;
        boolean holds = length > 0 && length <= SAFE_DIGITS && (bytes[at] != '0' || length == 1);
        at = i;
        return holds ? number : -1;
    }

    /** Moves after a number, and returns it. */
    final double scanNumber() {
        int from = at;
        int i = from;
        if (i < end && bytes[i] == '-') {
            i++;
        }
        int whole = i;
        i = digitsEnd(i);
        require(bytes[whole] != '0' || i == whole + 1);
        if (i < end && bytes[i] == '.') {
            i = digitsEnd(i + 1);
        }
        if (i < end && (bytes[i] == 'e' || bytes[i] == 'E')) {
            i++;
            if (i < end && (bytes[i] == '+' || bytes[i] == '-')) {
                i++;
            }
            i = digitsEnd(i);
        }
        require(i - from <= LONGEST_NUMBER);
        at = i;
        return Double.parseDouble(ascii(from, i));
    }

    private int digitsEnd(int from) {
        int i = from;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        require(i > from);
        return i;
    }

    // Strings

    /** Returns the string of ASCII characters in {@code [from, to)}. */
    final String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Returns the offset of the first byte in a string that is not a character as it is: a quotation mark, a backslash,
     * a control character or a part of UTF-8.
     */
    final int plainEnd(int from) {
        int i = from;
        while (end - i >= Long.BYTES) {
            long eight = (long) EightBytes.IN_ARRAY.get(bytes, i);
            long found = EightBytes.quotes(eight) | EightBytes.encoded(eight);
            if (found != 0) {
                return i + EightBytes.firstFound(found);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        require(i < end);
        return i;
    }

    /** Returns the offset of the quotation mark that ends a string. */
    final int closingQuote(int from) {
        int i = from;
        while (i < end) {
            if (end - i >= Long.BYTES) {
                long eight = (long) EightBytes.IN_ARRAY.get(bytes, i);
                long found = EightBytes.quotes(eight) | EightBytes.backslashes(eight);
                if (found == 0) {
                    i += Long.BYTES;
                    continue;
                }
                i += EightBytes.firstFound(found);
            }
            if (bytes[i] == '"') {
                return i;
            }
            i += bytes[i] == '\\' ? 2 : 1;
        }
        throw new Tokens.Undecided();
    }
}
