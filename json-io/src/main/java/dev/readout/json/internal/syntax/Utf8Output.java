package dev.readout.json.internal.syntax;

import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes a compact document as bytes of UTF-8. Strings are escaped as in RFC 8785.
 *
 * <p>The text is encoded once, and the words of a passage are copied from there.
 */
public final class Utf8Output implements JsonOutput, AutoCloseable {
    private static final int STRIDE = TextOffsets.STRIDE;
    private static final int CHUNK = 256;
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_INT = 11;
    private static final String START = "\"start\":";
    private static final String END = ",\"end\":";
    private static final String EXACT = ",\"exact\"";
    private static final long START_BYTES = EightBytes.of(START);
    private static final long END_BYTES = EightBytes.of(END);
    private static final long EXACT_BYTES = EightBytes.of(EXACT);
    /** The longest piece without its words. */
    private static final int LONGEST_PIECE = 5 * Long.BYTES + 2 * LONGEST_INT;

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

    private final char[] characters = ArrayPool.CHARACTERS.take(CHUNK);
    private byte[] bytes = ArrayPool.BYTES.take(0);
    private int length;
    private boolean followsValue;

    private TextOffsets textOffsets = TextOffsets.ofSingleBytes(0);
    private int @Nullable [] textMarks;

    /** Returns a copy of the bytes that were written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void close() {
        ArrayPool.BYTES.giveBack(bytes);
        ArrayPool.CHARACTERS.giveBack(characters);
        if (textMarks != null) {
            ArrayPool.INTEGERS.giveBack(textMarks);
        }
    }

    /** Makes room for this many more bytes and a comma. */
    private void reserve(int more) {
        // A document beyond two gigabytes fails here, as an array of its bytes would.
        int needed = Math.addExact(length, more + 1);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }

    private void startValue(int more) {
        reserve(more);
        if (followsValue) {
            bytes[length++] = ',';
        }
        followsValue = true;
    }

    private void put(char ascii) {
        bytes[length++] = (byte) ascii;
    }

    @Override
    public void startObject() {
        startValue(1);
        put('{');
        followsValue = false;
    }

    @Override
    public void endObject() {
        reserve(1);
        put('}');
        followsValue = true;
    }

    @Override
    public void startList() {
        startValue(1);
        put('[');
        followsValue = false;
    }

    @Override
    public void endList() {
        reserve(1);
        put(']');
        followsValue = true;
    }

    @Override
    public void name(MemberName member) {
        byte[] name = member.bytes();
        startValue(name.length);
        System.arraycopy(name, 0, bytes, length, name.length);
        length += name.length;
        followsValue = false;
    }

    @Override
    public void name(String name) {
        string(name);
        reserve(1);
        put(':');
        followsValue = false;
    }

    @Override
    public void string(String string) {
        characters(string, null);
    }

    @Override
    public void text(Text text) {
        int count = text.length() / STRIDE + 1;
        int[] marks = ArrayPool.INTEGERS.take(count);
        int start = characters(text.string(), marks);
        textMarks = marks;
        boolean isPlain = length - 1 - start == text.length();
        textOffsets = isPlain ? TextOffsets.ofSingleBytes(start) : TextOffsets.of(start, marks, count);
    }

    /**
     * Writes a string, and returns the offset of its first character.
     *
     * @param marks gets the offset of every eighth position, or is null
     */
    private int characters(String string, int @Nullable [] marks) {
        startValue(1);
        put('"');
        int start = length;
        int position = 0;
        int from = 0;
        while (from < string.length()) {
            int count = Math.min(CHUNK, string.length() - from);
            if (from + count < string.length() && Character.isHighSurrogate(string.charAt(from + count - 1))) {
                count--;
            }
            string.getChars(from, from + count, characters, 0);
            reserve(LONGEST_UNIT * count);
            position = encode(count, position, marks);
            from += count;
        }
        reserve(1);
        if (marks != null && position % STRIDE == 0) {
            marks[position / STRIDE] = length;
        }
        put('"');
        return start;
    }

    /**
     * Writes the first of the {@link #characters}, and returns the position after them.
     *
     * @param count how many characters to write
     * @param first the position of the first one
     */
    private int encode(int count, int first, int @Nullable [] marks) {
        char[] in = characters;
        byte[] out = bytes;
        int to = length;
        int position = first;
        int i = 0;
        while (i < count) {
            int stop = count;
            if (marks != null) {
                stop = Math.min(count, i + STRIDE - (position % STRIDE));
                if (position % STRIDE == 0) {
                    marks[position / STRIDE] = to;
                }
            }
            int plain = i;
            while (plain < stop && in[plain] < ESCAPES.length && ESCAPES[in[plain]] == 0) {
                out[to++] = (byte) in[plain];
                plain++;
            }
            position += plain - i;
            i = plain;
            if (i < stop) {
                char c = in[i];
                if (c < ESCAPES.length) {
                    to = escape(c, to);
                } else if (c < 0x800) {
                    out[to++] = (byte) (0xC0 | (c >> 6));
                    out[to++] = tail(c);
                } else if (!Character.isSurrogate(c)) {
                    out[to++] = (byte) (0xE0 | (c >> 12));
                    out[to++] = tail(c >> 6);
                    out[to++] = tail(c);
                } else {
                    // The model has no unpaired surrogate.
                    i++;
                    int codePoint = Character.toCodePoint(c, in[i]);
                    out[to++] = (byte) (0xF0 | (codePoint >> 18));
                    out[to++] = tail(codePoint >> 12);
                    out[to++] = tail(codePoint >> 6);
                    out[to++] = tail(codePoint);
                }
                i++;
                position++;
            }
        }
        length = to;
        return position;
    }

    private static byte tail(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private int escape(char c, int at) {
        int to = at;
        bytes[to++] = '\\';
        bytes[to++] = ESCAPES[c];
        if (ESCAPES[c] == 'u') {
            bytes[to++] = '0';
            bytes[to++] = '0';
            bytes[to++] = HEXADECIMAL[c >> 4];
            bytes[to++] = HEXADECIMAL[c & 0xF];
        }
        return to;
    }

    @Override
    public void piece(Text text, int start, int end) {
        int from = textOffsets.offset(bytes, start);
        int size = textOffsets.offset(bytes, end) - from;
        startValue(LONGEST_PIECE + size);
        put('{');
        put(START, START_BYTES);
        length = NumberOutput.outputInt(start, bytes, length);
        put(END, END_BYTES);
        length = NumberOutput.outputInt(end, bytes, length);
        put(EXACT, EXACT_BYTES);
        put(':');
        put('"');
        System.arraycopy(bytes, from, bytes, length, size);
        length += size;
        put('"');
        put('}');
    }

    /**
     * Writes up to eight characters. There must be room for eight bytes.
     *
     * @param eightBytes the characters as bytes
     */
    private void put(String ascii, long eightBytes) {
        EightBytes.IN_ARRAY.set(bytes, length, eightBytes);
        length += ascii.length();
    }

    @Override
    public void number(int number) {
        startValue(LONGEST_INT);
        length = NumberOutput.outputInt(number, bytes, length);
    }

    @Override
    public void number(double number) {
        startValue(NumberPrinter.MAX_LENGTH);
        length = NumberPrinter.write(number, bytes, length);
    }
}
