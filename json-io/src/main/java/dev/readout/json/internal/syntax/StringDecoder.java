package dev.readout.json.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Decodes JSON strings that have escapes or characters outside ASCII, and gives up on strings that are not well-formed.
 */
final class StringDecoder implements AutoCloseable {
    private static final int STRIDE = TextOffsets.STRIDE;
    private static final char[] NONE = {};

    private final byte[] bytes;
    private char[] characters = NONE;

    StringDecoder(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the characters in {@code [from, quote)}, which is followed by the closing quotation mark.
     *
     * @param marks gets the offset of every eighth position, or is null
     */
    String decode(int from, int quote, int @Nullable [] marks) {
        if (characters.length < quote - from) {
            characters = ArrayPool.CHARACTERS.take(quote - from);
        }
        char[] out = characters;
        int length = 0;
        int position = 0;
        int i = from;
        while (i < quote) {
            int plain = plainEnd(i, quote);
            if (marks != null) {
                mark(marks, position, position + plain - i, i);
            }
            position += plain - i;
            while (i < plain) {
                out[length++] = (char) bytes[i++];
            }
            if (i < quote) {
                if (marks != null) {
                    mark(marks, position, position + 1, i);
                }
                int codePoint;
                if (bytes[i] == '\\') {
                    codePoint = EscapeDecoder.codePoint(bytes, i);
                    i += EscapeDecoder.length(bytes, i);
                } else {
                    codePoint = Utf8.codePoint(bytes, i);
                    require(codePoint >= 0);
                    i += Utf8.length(codePoint);
                }
                if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    out[length++] = (char) codePoint;
                } else {
                    out[length++] = Character.highSurrogate(codePoint);
                    out[length++] = Character.lowSurrogate(codePoint);
                }
                position++;
            }
        }
        require(i == quote);
        if (marks != null) {
            mark(marks, position, position + 1, i);
        }
        return new String(out, 0, length);
    }

    /** Returns the offset of the first byte in {@code [from, quote)} that is not a character as it is, or {@code quote}. */
    private int plainEnd(int from, int quote) {
        int i = from;
        while (quote - i >= Long.BYTES) {
            long found = EightBytes.encoded((long) EightBytes.IN_ARRAY.get(bytes, i));
            if (found != 0) {
                return i + EightBytes.firstFound(found);
            }
            i += Long.BYTES;
        }
        while (i < quote && bytes[i] >= ' ' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Keeps the offset of every eighth of the positions in {@code [from, to)}, the first of which is at this offset. */
    private static void mark(int[] marks, int from, int to, int offset) {
        for (int mark = (from + STRIDE - 1) / STRIDE; mark * STRIDE < to; mark++) {
            marks[mark] = offset + mark * STRIDE - from;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Tokens.Undecided();
        }
    }

    @Override
    public void close() {
        if (characters.length > 0) {
            ArrayPool.CHARACTERS.giveBack(characters);
            characters = NONE;
        }
    }
}
