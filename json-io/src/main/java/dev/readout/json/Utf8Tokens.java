package dev.readout.json;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document that is bytes of UTF-8, fast: for what is written as articles are.
 *
 * <p>It accepts no more than JSON and UTF-8 (RFC 8259, RFC 3629). Of what it does not like it says nothing: it throws
 * {@link Undecided}, also for some documents that hold an article, such as those that escape characters in the names of
 * members, and {@link JacksonTokens} decide.
 *
 * <p>The words of a passage are compared with the text as both stand in the document, byte by byte, without making
 * characters of them: to that end it keeps, of every eighth position of the text, where it stands.
 */
final class Utf8Tokens implements Tokens {
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final int STRIDE = Long.BYTES;
    private static final String START = "\"start\":";
    private static final String END_AFTER = ",\"end\":";
    private static final String EXACT_AFTER = ",\"exact\"";
    private static final long START_BYTES = Utf8.eightBytes(START);
    private static final long END_BYTES = Utf8.eightBytes(END_AFTER);
    private static final long EXACT_BYTES = Utf8.eightBytes(EXACT_AFTER);
    private static final int NO_PIECE = -1;
    private static final int SAFE_DIGITS = 9;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SHARED = 32;
    private static final int SHARED = 64;
    private static final char[] NONE = {};

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final int maxDepth;

    private int at;
    private @Nullable JsonToken token;
    private int depth;

    // Where the text stands; the marks are missing where each of its characters is one byte.
    private int textAt;
    private int @Nullable [] textMarks;

    private char[] characters = NONE;

    // Strings that occur again, such as ids, by a hash of their bytes: where one stands, and the string.
    private final int[] sharedAt = new int[SHARED];
    private final @Nullable String[] shared = new String[SHARED];

    /** The caller sees to it that nothing changes the bytes. */
    Utf8Tokens(byte[] bytes, int start, int end, int maxDepth) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.maxDepth = maxDepth;
    }

    @Override
    public boolean start() {
        at = start;
        depth = 0;
        if (Utf8.startsWithMark(bytes, start, end)) {
            at += Utf8.MARK_LENGTH;
        }
        toValue();
        return true;
    }

    @Override
    public boolean end() {
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
        return at == end;
    }

    @Override
    public @Nullable JsonToken token() {
        return token;
    }

    // Structure

    /** Returns the next byte that is not white space, at which this then is. */
    private int next() {
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        int i = at;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        if (i >= end) {
            throw new Undecided();
        }
        at = i;
        return bytes[i];
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Moves behind the comma before the next element or member, if there is one, or behind the end. */
    private boolean nextInside(JsonToken open, JsonToken close, int closing) {
        int c = next();
        if (c == closing) {
            at++;
            depth--;
            token = close;
            return false;
        }
        if (token != open) {
            require(c == ',');
            at++;
            next();
        }
        return true;
    }

    private void toValue() {
        int c = next();
        switch (c) {
            case '"' -> {
                token = JsonToken.VALUE_STRING;
                at++;
            }
            case '{', '[' -> {
                token = c == '{' ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
                at++;
                depth++;
                require(depth <= maxDepth);
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> token = JsonToken.VALUE_NUMBER_INT;
            default -> token = JsonToken.VALUE_NULL; // or another, of which an article has none
        }
    }

    @Override
    public boolean nextElement() {
        boolean more = nextInside(JsonToken.START_ARRAY, JsonToken.END_ARRAY, ']');
        if (more) {
            toValue();
        }
        return more;
    }

    @Override
    public int nextMember() {
        if (!nextInside(JsonToken.START_OBJECT, JsonToken.END_OBJECT, '}')) {
            return END;
        }
        require(bytes[at] == '"');
        at++;
        long first = 0;
        long second = 0;
        int length = 0;
        if (end - at > 2 * Long.BYTES) {
            first = (long) Utf8.LONG.get(bytes, at);
            length = quoteIn(first);
            if (length < Long.BYTES) {
                first = firstBytes(first, length);
            } else {
                second = (long) Utf8.LONG.get(bytes, at + Long.BYTES);
                int more = quoteIn(second);
                second = more < Long.BYTES ? firstBytes(second, more) : second;
                length += more;
            }
        } else {
            while (length < 2 * Long.BYTES && at + length < end && bytes[at + length] != '"') {
                long c = bytes[at + length] & 0xFFL;
                if (length < Long.BYTES) {
                    first |= c << (length * Byte.SIZE);
                } else {
                    second |= c << ((length - Long.BYTES) * Byte.SIZE);
                }
                length++;
            }
        }
        at += length;
        require(at < end && bytes[at] == '"');
        at++;
        int member = Names.find(first, second);
        // The names in the table are filled up with zeros, which a name in the document may have.
        require(member >= 0 && Names.LENGTHS[member] == length);
        return member;
    }

    @Override
    public @Nullable String nextName() {
        if (!nextInside(JsonToken.START_OBJECT, JsonToken.END_OBJECT, '}')) {
            return null;
        }
        require(bytes[at] == '"');
        at++;
        return string();
    }

    @Override
    public void value() {
        require(next() == ':');
        at++;
        toValue();
    }

    @Override
    public void skip() {
        if (token == JsonToken.VALUE_STRING) {
            at = closingQuote(at) + 1;
        } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            skipInside();
        } else {
            while (at < end && isScalar(bytes[at])) {
                at++;
            }
        }
        token = JsonToken.VALUE_NULL;
    }

    private static boolean isScalar(int c) {
        return c != ',' && c != '}' && c != ']' && !isSpace(c);
    }

    /** Skips to the end of an object or list. What is skipped in one go is read, and checked, in another. */
    private void skipInside() {
        int outside = depth - 1;
        while (depth > outside) {
            require(at < end);
            int c = bytes[at];
            at++;
            switch (c) {
                case '"' -> at = closingQuote(at) + 1;
                case '{', '[' -> {
                    depth++;
                    require(depth <= maxDepth);
                }
                case '}', ']' -> depth--;
                default -> {}
            }
        }
    }

    // Strings

    @Override
    public String string() {
        int from = at;
        int i = plainEnd(from);
        if (bytes[i] == '"') {
            at = i + 1;
            return i - from <= LONGEST_SHARED ? sharedString(from, i) : plainString(from, i);
        }
        int quote = closingQuote(i);
        at = quote + 1;
        return decoded(from, quote, null);
    }

    @Override
    public String text() {
        textAt = at;
        int i = plainEnd(textAt);
        if (bytes[i] == '"') {
            textMarks = null;
            at = i + 1;
            return plainString(textAt, i);
        }
        int quote = closingQuote(i);
        at = quote + 1;
        // There are not more positions than bytes.
        int[] marks = new int[(quote - textAt) / STRIDE + 1];
        textMarks = marks;
        return decoded(textAt, quote, marks);
    }

    @Override
    public boolean stringIs(Text text, int from, int to) {
        int first = placeInText(from);
        int length = placeInText(to) - first;
        boolean is = end - at > length
                && bytes[at + length] == '"'
                && Arrays.equals(bytes, first, first + length, bytes, at, at + length);
        if (is) {
            at += length + 1;
        }
        return is;
    }

    @Override
    public @Nullable Passage passage(Text text) {
        int before = at;
        long piece = piece(text);
        if (piece != NO_PIECE && follows(']')) {
            ended();
            return text.passage(start(piece), end(piece));
        }
        List<Span> pieces = new ArrayList<>();
        while (piece != NO_PIECE) {
            pieces.add(new Span(start(piece), end(piece)));
            if (follows(']')) {
                ended();
                return text.passage(pieces);
            }
            piece = follows(',') ? piece(text) : NO_PIECE;
        }
        at = before;
        return null;
    }

    private void ended() {
        depth--;
        token = JsonToken.END_ARRAY;
    }

    /** Moves behind a piece and returns its start and end, or returns that there is none, and is anywhere. */
    private long piece(Text text) {
        if (follows('{') && depth < maxDepth && follows(START_BYTES, START.length())) {
            int from = digits();
            if (from >= 0 && follows(END_BYTES, END_AFTER.length())) {
                int to = digits();
                if (from <= to
                        && to <= text.length()
                        && follows(EXACT_BYTES, EXACT_AFTER.length())
                        && follows(':')
                        && follows('"')
                        && stringIs(text, from, to)
                        && follows('}')) {
                    return (long) from << Integer.SIZE | to;
                }
            }
        }
        return NO_PIECE;
    }

    private static int start(long piece) {
        return (int) (piece >>> Integer.SIZE);
    }

    private static int end(long piece) {
        return (int) piece;
    }

    /** Moves behind this byte if it comes next. */
    private boolean follows(char ascii) {
        boolean follows = at < end && bytes[at] == ascii;
        if (follows) {
            at++;
        }
        return follows;
    }

    /** Moves behind so many bytes, at most eight, if they come next, and others behind them. */
    private boolean follows(long next, int length) {
        boolean follows = end - at > Long.BYTES
                && ((long) Utf8.LONG.get(bytes, at) ^ next) << (Long.SIZE - length * Byte.SIZE) == 0;
        if (follows) {
            at += length;
        }
        return follows;
    }

    /** Moves behind the digits, and returns the number, or -1 if it is none that an int can hold. */
    private int digits() {
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

    private int placeInText(int position) {
        int[] marks = textMarks;
        if (marks == null) {
            return textAt + position;
        }
        int mark = position / STRIDE;
        int i = marks[mark];
        if (mark + 1 < marks.length && marks[mark + 1] - i == STRIDE) {
            return i + position % STRIDE;
        }
        for (int step = position % STRIDE; step > 0; step--) {
            int c = bytes[i];
            if (c >= 0) {
                i += c == '\\' ? escapeLength(i) : 1;
            } else {
                i += c < (byte) 0xE0 ? 2 : c < (byte) 0xF0 ? 3 : 4;
            }
        }
        return i;
    }

    /** Returns the length of the escape of one code point: a surrogate is never alone. */
    private int escapeLength(int i) {
        if (bytes[i + 1] != 'u') {
            return 2;
        }
        boolean isPair = Character.isSurrogate((char) hexadecimal(i + 2));
        return isPair ? 12 : 6;
    }

    private String plainString(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String sharedString(int from, int to) {
        int length = to - from;
        long hash = length;
        if (length >= Long.BYTES) {
            hash ^= ((long) Utf8.LONG.get(bytes, from) * 31) ^ (long) Utf8.LONG.get(bytes, to - Long.BYTES);
        } else if (end - from >= Long.BYTES) {
            hash ^= firstBytes((long) Utf8.LONG.get(bytes, from), length);
        }
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 6));
        String known = shared[slot];
        int place = sharedAt[slot];
        if (known == null || !Arrays.equals(bytes, place, place + known.length(), bytes, from, to)) {
            known = plainString(from, to);
            shared[slot] = known;
            sharedAt[slot] = from;
        }
        return known;
    }

    /** Returns where the first byte stands that is no character by itself: a quote, backslash, control or part of UTF-8. */
    private int plainEnd(int from) {
        int i = from;
        while (end - i >= Long.BYTES) {
            long eight = (long) Utf8.LONG.get(bytes, i);
            long found = zeros(eight ^ ('"' * EACH)) | special(eight);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        require(i < end);
        return i;
    }

    private int closingQuote(int from) {
        int i = from;
        while (i < end) {
            if (end - i >= Long.BYTES) {
                long eight = (long) Utf8.LONG.get(bytes, i);
                long found = zeros(eight ^ ('"' * EACH)) | zeros(eight ^ ('\\' * EACH));
                if (found == 0) {
                    i += Long.BYTES;
                    continue;
                }
                i += Long.numberOfTrailingZeros(found) >> 3;
            }
            if (bytes[i] == '"') {
                return i;
            }
            i += bytes[i] == '\\' ? 2 : 1;
        }
        throw new Undecided();
    }

    /** Returns the high bit of each byte that is zero, and perhaps of some above the lowest of those. */
    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGH_BITS;
    }

    /** Returns the high bit of each byte below a blank, and perhaps of some above the lowest of those. */
    private static long controls(long eight) {
        return (eight - ' ' * EACH) & ~eight & HIGH_BITS;
    }

    /** Returns the high bit of each byte that needs decoding, and perhaps of some above the lowest of those. */
    private static long special(long eight) {
        return zeros(eight ^ ('\\' * EACH)) | controls(eight) | (eight & HIGH_BITS);
    }

    private static int quoteIn(long eight) {
        long found = zeros(eight ^ ('"' * EACH));
        return found == 0 ? Long.BYTES : Long.numberOfTrailingZeros(found) >> 3;
    }

    private static long firstBytes(long eight, int count) {
        return eight & ((1L << (count * Byte.SIZE)) - 1);
    }

    /** Returns the characters up to the closing quote; the marks get the place of every eighth. */
    private String decoded(int from, int quote, int @Nullable [] marks) {
        if (characters.length < quote - from) {
            characters = Buffers.CHARACTERS.take(quote - from);
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
            if (canStep && i + STRIDE <= quote && special((long) Utf8.LONG.get(bytes, i)) == 0) {
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
                    codePoint = escaped(i);
                    i += escapeLength(i);
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

    /** Returns the code point of the escape at the backslash. */
    private int escaped(int i) {
        return switch (bytes[i + 1]) {
            case '"', '\\', '/' -> bytes[i + 1];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int unit = hexadecimal(i + 2);
                if (!Character.isSurrogate((char) unit)) {
                    yield unit;
                }
                require(Character.isHighSurrogate((char) unit) && bytes[i + 6] == '\\' && bytes[i + 7] == 'u');
                int low = hexadecimal(i + 8);
                require(Character.isLowSurrogate((char) low));
                yield Character.toCodePoint((char) unit, (char) low);
            }
            default -> throw new Undecided();
        };
    }

    /** Returns the number of four digits. The quote that ends the string is none, so nothing behind it is looked at. */
    private int hexadecimal(int i) {
        int unit = 0;
        for (int digit = i; digit < i + 4; digit++) {
            int value = Character.digit(bytes[digit], 16);
            require(value >= 0);
            unit = (unit << 4) | value;
        }
        return unit;
    }

    // Numbers

    @Override
    public int count() {
        // What stands behind the digits is seen with the next token.
        return digits();
    }

    @Override
    public double number() {
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
        return Double.parseDouble(plainString(from, i));
    }

    private int digitsEnd(int from) {
        int i = from;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        require(i > from);
        return i;
    }

    // Places, which are not kept

    private static void require(boolean holds) {
        if (!holds) {
            throw new Undecided();
        }
    }

    @Override
    public boolean tellsPlaces() {
        return false;
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public String name() {
        throw new Undecided();
    }

    @Override
    public String found() {
        throw new Undecided();
    }

    @Override
    public Location location() {
        throw new Undecided();
    }

    @Override
    public Location location(JacksonException e) {
        throw new Undecided();
    }

    @Override
    public Location find(String pointer, boolean name) {
        throw new Undecided();
    }

    @Override
    public void close() {
        if (characters.length > 0) {
            Buffers.CHARACTERS.giveBack(characters);
            characters = NONE;
        }
    }

    /** The names of the members as the bytes of two longs, in a table by their hash. */
    private static final class Names {
        private static final int SLOTS = 256;
        private static final long[] FIRST = new long[SLOTS];
        private static final long[] SECOND = new long[SLOTS];
        private static final int[] MEMBER = new int[SLOTS];
        static final int[] LENGTHS = new int[Member.values().length];

        static {
            Arrays.fill(MEMBER, UNKNOWN);
            for (int member = 0; member < Member.values().length; member++) {
                byte[] name =
                        Arrays.copyOf(Member.at(member).json().getBytes(StandardCharsets.US_ASCII), 2 * Long.BYTES);
                LENGTHS[member] = Member.at(member).json().length();
                long first = (long) Utf8.LONG.get(name, 0);
                long second = (long) Utf8.LONG.get(name, Long.BYTES);
                int slot = slot(first, second);
                while (MEMBER[slot] >= 0) {
                    slot = (slot + 1) % SLOTS;
                }
                FIRST[slot] = first;
                SECOND[slot] = second;
                MEMBER[slot] = member;
            }
        }

        private Names() {}

        static int find(long first, long second) {
            int slot = slot(first, second);
            while (MEMBER[slot] >= 0 && (FIRST[slot] != first || SECOND[slot] != second)) {
                slot = (slot + 1) % SLOTS;
            }
            return MEMBER[slot];
        }

        private static int slot(long first, long second) {
            return (int) ((((first * 31) ^ second) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 8));
        }
    }
}
