package dev.readout.text;

/**
 * Converts positions in a string between code points, UTF-16 code units and UTF-8 bytes.
 *
 * <p>The UTF-16 and UTF-8 positions of every 64th code point are stored. A conversion needs one look-up from a code
 * point, or a binary search from a code unit or a byte, and at most 63 further steps. This takes 12 bytes for 64 code
 * points, and only for a text that needs it.
 */
final class Positions {
    private static final int SHIFT = 6;
    private static final int STRIDE = 1 << SHIFT;

    private final String string;
    private final int length;
    private final int[] utf16;
    private final long[] utf8;
    private final long utf8Length;

    Positions(String string, int length) {
        this.string = string;
        this.length = length;
        int marks = (length >> SHIFT) + 1;
        utf16 = new int[marks];
        utf8 = new long[marks];
        int index = 0;
        long offset = 0;
        for (int position = 0; position < length; position++) {
            if ((position & STRIDE - 1) == 0) {
                utf16[position >> SHIFT] = index;
                utf8[position >> SHIFT] = offset;
            }
            int codePoint = string.codePointAt(index);
            index += Character.charCount(codePoint);
            offset += utf8Size(codePoint);
        }
        if ((length & STRIDE - 1) == 0) {
            utf16[length >> SHIFT] = index;
            utf8[length >> SHIFT] = offset;
        }
        utf8Length = offset;
    }

    long utf8Length() {
        return utf8Length;
    }

    int toUtf16(int position) {
        int mark = position >> SHIFT;
        return string.offsetByCodePoints(utf16[mark], position - (mark << SHIFT));
    }

    /** Returns the position, or -1 if the index is between the two halves of a character. */
    int fromUtf16(int index) {
        int low = 0;
        int high = utf16.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (utf16[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int position = low << SHIFT;
        int at = utf16[low];
        while (at < index) {
            at += Character.charCount(string.codePointAt(at));
            position++;
        }
        return at == index ? position : -1;
    }

    long toUtf8(int position) {
        int mark = position >> SHIFT;
        long offset = utf8[mark];
        int index = utf16[mark];
        for (int at = mark << SHIFT; at < position; at++) {
            int codePoint = string.codePointAt(index);
            index += Character.charCount(codePoint);
            offset += utf8Size(codePoint);
        }
        return offset;
    }

    /** Returns the position, or -1 if the offset is inside a character. */
    int fromUtf8(long offset) {
        int low = 0;
        int high = utf8.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (utf8[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int position = low << SHIFT;
        int index = utf16[low];
        long at = utf8[low];
        while (at < offset && position < length) {
            int codePoint = string.codePointAt(index);
            index += Character.charCount(codePoint);
            at += utf8Size(codePoint);
            position++;
        }
        return at == offset ? position : -1;
    }

    private static int utf8Size(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
