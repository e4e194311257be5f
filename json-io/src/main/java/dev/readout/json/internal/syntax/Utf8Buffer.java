package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of UTF-8 that are written one after the other. Characters are escaped as in the strings of RFC 8785.
 *
 * <p>This is the part of {@link Utf8Output} that knows characters and no structure. It is a base class, and not an
 * object of its own, so that both share the fields in the innermost loops.
 */
abstract class Utf8Buffer implements AutoCloseable {
    private static final int STRIDE = TextOffsets.STRIDE;
    private static final int CHUNK = 256;
    private static final int LONGEST_UNIT = 6;
    private static final char[] PADDING = new char[STRIDE];
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** By ASCII character, the byte after the backslash: 0 if no escape is needed, u if the escape is a number. */
    private static final byte[] ESCAPES = new byte[0x80];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
        ESCAPES['\b'] = 'b';
        ESCAPES['\f'] = 'f';
        ESCAPES['\n'] = 'n';
        ESCAPES['\r'] = 'r';
        ESCAPES['\t'] = 't';
    }

    byte[] bytes = ArrayPool.BYTES.take(0);
    int length;

    /** A part of a string, and eight zeros after it, so that eight characters can be looked at from each of its own. */
    private final char[] characters = ArrayPool.CHARACTERS.take(CHUNK + STRIDE);

    /** Returns a copy of the bytes that were written. */
    public final byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns how many bytes were written. */
    public final int length() {
        return length;
    }

    /** Returns the bytes in {@code [from, to)} as a string. */
    public final String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        ArrayPool.BYTES.giveBack(bytes);
        ArrayPool.CHARACTERS.giveBack(characters);
    }

    /** Makes room for this many more bytes and another one. */
    final void reserve(int more) {
        if (bytes.length - length <= more) {
            grow(more);
        }
    }

    private void grow(int more) {
        // A document beyond two gigabytes fails here, as an array of its bytes would.
        int needed = Math.addExact(length, more + 1);
        bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
    }

    /** Writes a byte, such as a character of ASCII. There must be room for it. */
    final void put(int value) {
        bytes[length++] = (byte) value;
    }

    /** Writes characters of ASCII. There must be room for them. */
    @SuppressWarnings("deprecation") // No other method of a string writes bytes into an array.
    final void put(String ascii) {
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
    }

    /**
     * Writes up to eight characters. There must be room for eight bytes.
     *
     * @param eightBytes the characters as bytes
     */
    final void put(String ascii, long eightBytes) {
        EightBytes.IN_ARRAY.set(bytes, length, eightBytes);
        length += ascii.length();
    }

    /** Writes the characters of a string. */
    final void characters(String string) {
        int from = 0;
        while (from < string.length()) {
            int count = load(string, from);
            int i = 0;
            while (i < count) {
                int stop = Math.min(count, i + STRIDE);
                i += plain(i, stop - i);
                while (i < stop) {
                    i += encode(i);
                }
            }
            from += count;
        }
    }

    /**
     * Writes the characters of a string.
     *
     * @param marks gets the offset of every eighth position
     */
    final void characters(String string, int[] marks) {
        int position = 0;
        int from = 0;
        while (from < string.length()) {
            int count = load(string, from);
            int i = 0;
            while (i < count) {
                int before = position & (STRIDE - 1);
                if (before == 0) {
                    marks[position / STRIDE] = length;
                }
                int stop = Math.min(count, i + STRIDE - before);
                int plain = plain(i, stop - i);
                i += plain;
                position += plain;
                while (i < stop) {
                    i += encode(i);
                    position++;
                }
            }
            from += count;
        }
        if (position % STRIDE == 0) {
            marks[position / STRIDE] = length;
        }
    }

    /** Takes the next part of a string into {@link #characters}, makes room for it, and returns its length. */
    private int load(String string, int from) {
        int count = Math.min(CHUNK, string.length() - from);
        if (from + count < string.length() && Character.isHighSurrogate(string.charAt(from + count - 1))) {
            count--;
        }
        string.getChars(from, from + count, characters, 0);
        System.arraycopy(PADDING, 0, characters, count, STRIDE);
        reserve(LONGEST_UNIT * count + STRIDE);
        return count;
    }

    /**
     * Writes characters up to the first one that is not a single byte as it is, and returns their number. It looks at
     * eight characters together, and writes none if one of the eight is not ASCII.
     *
     * @param from the index of the first character
     * @param most how many characters to write at most: eight or fewer
     */
    private int plain(int from, int most) {
        char[] in = characters;
        int c0 = in[from];
        int c1 = in[from + 1];
        int c2 = in[from + 2];
        int c3 = in[from + 3];
        int c4 = in[from + 4];
        int c5 = in[from + 5];
        int c6 = in[from + 6];
        int c7 = in[from + 7];
        if ((c0 | c1 | c2 | c3 | c4 | c5 | c6 | c7) >= ESCAPES.length) {
            return 0;
        }
        long eight = (c0 | c1 << 8 | c2 << 16 | c3 << 24) | (long) (c4 | c5 << 8 | c6 << 16 | c7 << 24) << 32;
        EightBytes.IN_ARRAY.set(bytes, length, eight);
        long found = EightBytes.quotes(eight) | EightBytes.encoded(eight);
        int plain = found == 0 ? most : Math.min(most, EightBytes.firstFound(found));
        length += plain;
        return plain;
    }

    /** Writes the character at an index, and returns how many of the {@link #characters} it is. */
    private int encode(int i) {
        char c = characters[i];
        if (c < ESCAPES.length) {
            ascii(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6));
            tail(c);
        } else if (!Character.isSurrogate(c)) {
            put(0xE0 | (c >> 12));
            tail(c >> 6);
            tail(c);
        } else {
            // The model has no unpaired surrogate.
            int codePoint = Character.toCodePoint(c, characters[i + 1]);
            put(0xF0 | (codePoint >> 18));
            tail(codePoint >> 12);
            tail(codePoint >> 6);
            tail(codePoint);
            return 2;
        }
        return 1;
    }

    private void tail(int bits) {
        put(0x80 | (bits & 0x3F));
    }

    private void ascii(char c) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
            put(c);
            return;
        }
        put('\\');
        put(escape);
        if (escape == 'u') {
            put('0');
            put('0');
            put(HEXADECIMAL[c >> 4]);
            put(HEXADECIMAL[c & 0xF]);
        }
    }
}
