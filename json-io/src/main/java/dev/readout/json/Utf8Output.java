package dev.readout.json;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * The bytes of a compact document in UTF-8. Strings are escaped as RFC 8785 has it.
 *
 * <p>The text is encoded once; the words of a passage are copied from there. To that end it keeps, of every sixteenth
 * position of the text, where it stands.
 */
final class Utf8Output implements Output, AutoCloseable {
    private static final int STRIDE = 16;
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_INT = 11;
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

    private final char[] characters = new char[256];
    private byte[] bytes = Buffers.take();
    private int length;
    private boolean followsValue;

    // Where the text stands; the marks are missing where each of its characters is one byte.
    private int textAt;
    private int @Nullable [] textMarks;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void close() {
        Buffers.giveBack(bytes);
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
        int[] marks = new int[text.length() / STRIDE + 1];
        textAt = characters(text.string(), marks);
        boolean isPlain = length - 1 - textAt == text.length();
        textMarks = isPlain ? null : marks;
    }

    /** Writes a string, and returns where its characters stand; the marks get the place of every sixteenth. */
    private int characters(String string, int @Nullable [] marks) {
        startValue(1);
        put('"');
        int start = length;
        int position = 0;
        int from = 0;
        while (from < string.length()) {
            int count = Math.min(characters.length, string.length() - from);
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
    public void words(Text text, Span span) {
        int from = placeInText(span.start());
        int size = placeInText(span.end()) - from;
        startValue(size + 2);
        put('"');
        System.arraycopy(bytes, from, bytes, length, size);
        length += size;
        put('"');
    }

    private int placeInText(int position) {
        int[] marks = textMarks;
        if (marks == null) {
            return textAt + position;
        }
        int i = marks[position / STRIDE];
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
