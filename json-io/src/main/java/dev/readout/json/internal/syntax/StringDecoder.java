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
            if (marks != null && position % STRIDE == 0) {
                marks[position / STRIDE] = i;
            }
            // Without marks it doesn't matter where a step of eight begins.
            boolean canStep = marks == null || position % STRIDE == 0;
            if (canStep && i + STRIDE <= quote && EightBytes.encoded((long) EightBytes.IN_ARRAY.get(bytes, i)) == 0) {
                for (int step = 0; step < STRIDE; step++) {
                    out[length + step] = (char) bytes[i + step];
                }
                length += STRIDE;
                position += STRIDE;
                i += STRIDE;
            } else if (bytes[i] >= ' ' && bytes[i] != '\\') {
                out[length++] = (char) bytes[i];
                position++;
                i++;
            } else {
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
        if (marks != null && position % STRIDE == 0) {
            marks[position / STRIDE] = i;
        }
        return new String(out, 0, length);
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
