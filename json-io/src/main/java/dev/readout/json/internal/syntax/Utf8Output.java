package dev.readout.json.internal.syntax;

import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes a compact document as bytes of UTF-8.
 *
 * <p>The text is encoded once, and the words of a passage are copied from there.
 */
public final class Utf8Output extends Utf8Buffer implements JsonOutput {
    private static final int LONGEST_INT = 11;
    private static final String START = "\"start\":";
    private static final String END = ",\"end\":";
    private static final String EXACT = ",\"exact\"";
    private static final long START_BYTES = EightBytes.of(START);
    private static final long END_BYTES = EightBytes.of(END);
    private static final long EXACT_BYTES = EightBytes.of(EXACT);
    /** The longest piece without its words. */
    private static final int LONGEST_PIECE = 5 * Long.BYTES + 2 * LONGEST_INT;

    private boolean followsValue;
    private TextOffsets textOffsets = TextOffsets.NONE;
    private int @Nullable [] textMarks;

    @Override
    public void close() {
        super.close();
        if (textMarks != null) {
            ArrayPool.INTEGERS.giveBack(textMarks);
        }
    }

    private void startValue(int more) {
        reserve(more);
        if (followsValue) {
            bytes[length++] = ',';
        }
        followsValue = true;
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
        startValue(MemberName.LONGEST);
        length = member.write(bytes, length);
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
        startValue(1);
        put('"');
        characters(string);
        reserve(1);
        put('"');
    }

    @Override
    public void plain(String string) {
        startValue(string.length() + 2);
        put('"');
        put(string);
        put('"');
    }

    @Override
    public void text(Text text) {
        startValue(1);
        put('"');
        int count = text.length() / TextOffsets.STRIDE + 1;
        int[] marks = ArrayPool.INTEGERS.take(count);
        int start = length;
        characters(text.string(), marks);
        textMarks = marks;
        boolean isPlain = length - start == text.length();
        textOffsets = isPlain ? TextOffsets.ofSingleBytes(start) : TextOffsets.of(start, marks, count);
        reserve(1);
        put('"');
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
