package dev.readout.json.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The byte offsets of the positions of a text in the JSON string that holds it, so that the words of a passage are
 * compared and copied as bytes.
 *
 * <p>The offset of every eighth position is kept, unless each character of the text is one byte.
 */
final class TextOffsets {
    static final int STRIDE = Long.BYTES;

    /** The offsets of an empty text at the start. */
    static final TextOffsets NONE = new TextOffsets(0, null, 0);

    private final int start;
    private final int @Nullable [] marks;
    private final int markCount;

    private TextOffsets(int start, int @Nullable [] marks, int markCount) {
        this.start = start;
        this.marks = marks;
        this.markCount = markCount;
    }

    /** Returns the offsets of a text of which each character is one byte. */
    static TextOffsets ofSingleBytes(int start) {
        return new TextOffsets(start, null, 0);
    }

    /**
     * Returns the offsets of any text.
     *
     * @param marks the offset of every eighth position, at the start of the array
     * @param markCount how many offsets there are
     */
    static TextOffsets of(int start, int[] marks, int markCount) {
        return new TextOffsets(start, marks, markCount);
    }

    /** Returns the offset of a position in the bytes, which may have moved to another array. */
    int offset(byte[] bytes, int position) {
        int[] all = marks;
        if (all == null) {
            return start + position;
        }
        int mark = position / STRIDE;
        int offset = all[mark];
        if (mark + 1 < markCount && all[mark + 1] - offset == STRIDE) {
            return offset + position % STRIDE;
        }
        for (int step = position % STRIDE; step > 0; step--) {
            offset += characterLength(bytes, offset);
        }
        return offset;
    }

    private static int characterLength(byte[] bytes, int offset) {
        int c = bytes[offset];
        if (c >= 0) {
            return c == '\\' ? EscapeDecoder.length(bytes, offset) : 1;
        }
        return c < (byte) 0xE0 ? 2 : c < (byte) 0xF0 ? 3 : 4;
    }
}
