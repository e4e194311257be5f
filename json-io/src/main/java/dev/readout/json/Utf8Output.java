package dev.readout.json;

import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * The bytes of a compact document in UTF-8. Strings are escaped as RFC 8785 has it.
 *
 * <p>The text is encoded once; the words of a passage are copied from there. To that end it keeps, of every eighth
 * position of the text, where it stands.
 */
final class Utf8Output implements Output, AutoCloseable {
    private static final int STRIDE = 8;
    private static final int CHUNK = 256;
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_INT = 11;
    private static final String START = "\"start\":";
    private static final String END = ",\"end\":";
    private static final String EXACT = ",\"exact\"";
    private static final long START_BYTES = Utf8.eightBytes(START);
    private static final long END_BYTES = Utf8.eightBytes(END);
    private static final long EXACT_BYTES = Utf8.eightBytes(EXACT);
    /** Without the words. */
    private static final int LONGEST_PIECE = 5 * Long.BYTES + 2 * LONGEST_INT;

    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What follows the backslash of an ASCII character: 0 where none is needed, u where it is a number. */
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

    private final char[] characters = Buffers.CHARACTERS.take(CHUNK);
    private byte[] bytes = Buffers.BYTES.take(0);
    private int length;
    private boolean followsValue;

    // Where the text stands, and how many of the marks are its own: none where each of its characters is one byte.
    private int textAt;
    private int @Nullable [] textMarks;
    private int marked;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void close() {
        Buffers.BYTES.giveBack(bytes);
        Buffers.CHARACTERS.giveBack(characters);
        if (textMarks != null) {
            Buffers.INTEGERS.giveBack(textMarks);
        }
    }

    /** Sees to it that there is room for so many bytes more and one comma. */
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
    public void name(Member member) {
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
        int[] marks = Buffers.INTEGERS.take(count);
        textAt = characters(text.string(), marks);
        textMarks = marks;
        boolean isPlain = length - 1 - textAt == text.length();
        marked = isPlain ? 0 : count;
    }

    /** Writes a string, and returns where its characters stand; the marks get the place of every eighth. */
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

    /** Writes so many of the characters, of which the first has this position, and returns that of what follows. */
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
        int from = placeInText(start);
        int size = placeInText(end) - from;
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

    /** Writes up to eight characters, of which these are the bytes; there is room for all eight. */
    private void put(String ascii, long eightBytes) {
        Utf8.LONG.set(bytes, length, eightBytes);
        length += ascii.length();
    }

    private int placeInText(int position) {
        int[] marks = textMarks;
        if (marks == null || marked == 0) {
            return textAt + position;
        }
        int mark = position / STRIDE;
        int i = marks[mark];
        if (mark + 1 < marked && marks[mark + 1] - i == STRIDE) {
            return i + position % STRIDE;
        }
        for (int step = position % STRIDE; step > 0; step--) {
            int c = bytes[i];
            if (c >= 0) {
                i += c != '\\' ? 1 : bytes[i + 1] == 'u' ? LONGEST_UNIT : 2;
            } else {
                i += c < (byte) 0xE0 ? 2 : c < (byte) 0xF0 ? 3 : 4;
            }
        }
        return i;
    }

    @Override
    public void number(int number) {
        startValue(LONGEST_INT);
        length = NumberOutput.outputInt(number, bytes, length);
    }

    @Override
    public void number(double number) {
        String digits = Numbers.shortest(number);
        startValue(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            put(digits.charAt(i));
        }
    }
}
