package dev.readout.json.internal.syntax;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document in UTF-8, read fast if the document is written as Readout writes articles.
 *
 * <p>This class accepts no more than JSON and UTF-8 (RFC 8259, RFC 3629). It reports no faults: it throws {@link
 * Undecided}, also for some valid documents, such as those that escape characters in the names of members. {@link
 * JacksonTokens} then decide.
 *
 * <p>Passages are read here, and not by their members, because they are most of a document: the words of a passage are
 * compared with the text byte by byte, as both are in the document, without making strings.
 */
public final class Utf8Tokens extends Utf8Scanner implements Tokens {
    private static final String START = "\"start\":";
    private static final String COMMA_END = ",\"end\":";
    private static final String COMMA_EXACT = ",\"exact\"";
    private static final long START_BYTES = EightBytes.of(START);
    private static final long END_BYTES = EightBytes.of(COMMA_END);
    private static final long EXACT_BYTES = EightBytes.of(COMMA_EXACT);
    private static final int NO_PIECE = -1;

    private final int start;
    private final int maxDepth;
    private final StringDecoder decoder;

    private @Nullable JsonToken token;
    private int depth;
    private @Nullable TextOffsets textOffsets;

    /**
     * Makes tokens of the bytes in {@code [start, end)}, which the caller must not change meanwhile.
     *
     * @param maxDepth how many objects and lists may be in each other
     */
    public Utf8Tokens(byte[] bytes, int start, int end, int maxDepth) {
        super(bytes, end);
        this.start = start;
        this.maxDepth = maxDepth;
        this.decoder = new StringDecoder(bytes);
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

    /** Moves after the comma before the next element or member, if there is one, or after the end. */
    private boolean nextInside(JsonToken open, JsonToken close, int closing) {
        int c = skipSpace();
        if (c == closing) {
            at++;
            depth--;
            token = close;
            return false;
        }
        if (token != open) {
            require(c == ',');
            at++;
            skipSpace();
        }
        return true;
    }

    private void toValue() {
        int c = skipSpace();
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
            default -> token = JsonToken.VALUE_NULL; // or another one that articles do not have
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
        if (end - at <= MemberNameTable.MAX_LENGTH) {
            return memberNearEnd();
        }
        long first = (long) EightBytes.IN_ARRAY.get(bytes, at);
        int length = EightBytes.quoteIndex(first);
        if (length < Long.BYTES) {
            return member(EightBytes.first(first, length), 0, length);
        }
        long second = (long) EightBytes.IN_ARRAY.get(bytes, at + Long.BYTES);
        int more = EightBytes.quoteIndex(second);
        return member(first, more < Long.BYTES ? EightBytes.first(second, more) : second, length + more);
    }

    /**
     * Reads a name that is too close to the end for reading eight bytes at once. It is a method of its own so that {@link
     * #nextMember} is small enough to be inlined.
     */
    private int memberNearEnd() {
        long first = 0;
        long second = 0;
        int length = 0;
        while (length < MemberNameTable.MAX_LENGTH && at + length < end && bytes[at + length] != '"') {
            long c = bytes[at + length] & 0xFFL;
            if (length < Long.BYTES) {
                first |= c << (length * Byte.SIZE);
            } else {
                second |= c << ((length - Long.BYTES) * Byte.SIZE);
            }
            length++;
        }
        return member(first, second, length);
    }

    /** Moves after a name and its closing quotation mark, and returns the index of the member. */
    private int member(long first, long second, int length) {
        at += length;
        require(at < end && bytes[at] == '"');
        at++;
        int member = MemberNameTable.find(first, second, length);
        require(member >= 0);
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
        require(skipSpace() == ':');
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

    /** Skips to the end of an object or list. The values that one pass skips are read and checked in another pass. */
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

    // Single values

    @Override
    public String string() {
        int from = at;
        int i = plainEnd(from);
        if (bytes[i] == '"') {
            at = i + 1;
            return i - from <= RepeatedStrings.MAX_LENGTH ? RepeatedStrings.get(bytes, from, i, end) : ascii(from, i);
        }
        int quote = closingQuote(i);
        at = quote + 1;
        return decoder.decode(from, quote, null);
    }

    @Override
    public int count() {
        // The byte after the digits is checked with the next token.
        return digits();
    }

    @Override
    public double number() {
        return scanNumber();
    }

    // The text and its words

    @Override
    public String text() {
        int from = at;
        int i = plainEnd(from);
        if (bytes[i] == '"') {
            textOffsets = TextOffsets.ofSingleBytes(from);
            at = i + 1;
            return ascii(from, i);
        }
        int quote = closingQuote(i);
        at = quote + 1;
        // There are not more positions than bytes.
        int[] marks = new int[(quote - from) / TextOffsets.STRIDE + 1];
        textOffsets = TextOffsets.of(from, marks, marks.length);
        return decoder.decode(from, quote, marks);
    }

    @Override
    public boolean stringIs(Text text, int from, int to) {
        TextOffsets offsets = Objects.requireNonNull(textOffsets);
        int first = offsets.offset(bytes, from);
        int length = offsets.offset(bytes, to) - first;
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
            endList();
            return text.passage(start(piece), end(piece));
        }
        List<Span> pieces = new ArrayList<>();
        while (piece != NO_PIECE) {
            pieces.add(new Span(start(piece), end(piece)));
            if (follows(']')) {
                endList();
                return text.passage(pieces);
            }
            piece = follows(',') ? piece(text) : NO_PIECE;
        }
        at = before;
        return null;
    }

    private void endList() {
        depth--;
        token = JsonToken.END_ARRAY;
    }

    /**
     * Moves after a piece and returns its start and end as one number, which makes no object. If the bytes are not a
     * piece as Readout writes it, returns {@link #NO_PIECE} and leaves {@link #at} anywhere.
     */
    private long piece(Text text) {
        if (follows('{') && depth < maxDepth && follows(START_BYTES, START.length())) {
            int from = digits();
            if (from >= 0 && follows(END_BYTES, COMMA_END.length())) {
                int to = digits();
                if (from <= to
                        && to <= text.length()
                        && follows(EXACT_BYTES, COMMA_EXACT.length())
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

    // Locations, which are not known

    @Override
    public boolean knowsLocations() {
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
    public SourceLocation location() {
        throw new Undecided();
    }

    @Override
    public SourceLocation location(JacksonException e) {
        throw new Undecided();
    }

    @Override
    public SourceLocation find(String pointer, boolean name) {
        throw new Undecided();
    }

    @Override
    public void close() {
        decoder.close();
    }
}
