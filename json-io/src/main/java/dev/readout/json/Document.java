package dev.readout.json;

import dev.readout.internal.Require;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** The bytes of a document in UTF-8, perhaps with a byte order mark. */
final class Document implements Input {
    private final byte[] bytes;
    private final int start;
    private final Limits limits;
    private final boolean hasNaN;

    /**
     * Checks the encoding, which the parser would do only in part.
     *
     * @throws ReadoutReadException if the bytes are not UTF-8
     */
    Document(byte[] bytes, Limits limits) {
        this(bytes, limits, false);
    }

    /** Returns one in which NaN and Infinity are numbers, as Python writes and reads them. */
    static Document withNaN(byte[] bytes, Limits limits) {
        return new Document(bytes, limits, true);
    }

    private Document(byte[] bytes, Limits limits, boolean hasNaN) {
        this.bytes = bytes;
        this.limits = limits;
        this.hasNaN = hasNaN;
        String encoding = Utf8.otherEncoding(bytes);
        if (!encoding.isEmpty()) {
            throw new ReadoutReadException("", location(0), "expected UTF-8, found " + encoding, null);
        }
        start = Utf8.startsWithMark(bytes, 0, bytes.length) ? Utf8.MARK_LENGTH : 0;
        int malformed = Utf8.malformedAt(bytes);
        if (malformed >= 0) {
            throw new ReadoutReadException(
                    pointerBefore(malformed),
                    location(malformed),
                    "expected UTF-8, found " + Utf8.malformation(bytes, malformed),
                    null);
        }
    }

    /** What most documents are read with; made when first needed, as a program that reads one article needs none. */
    private static final class Parsers {
        static final JsonFactory DEFAULT = parsers(Limits.defaults(), false);
    }

    private static final class ParsersWithNaN {
        static final JsonFactory DEFAULT = parsers(Limits.defaults(), true);
    }

    /** Returns a factory of parsers with these limits; those of strings are the reader's. */
    private static JsonFactory parsers(Limits limits, boolean hasNaN) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nestingDepth())
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, hasNaN)
                .build();
    }

    /**
     * Returns the bytes of a document that is a string.
     *
     * @throws ReadoutReadException if there is an unpaired surrogate
     */
    static byte[] utf8(String document, Limits limits) {
        int index = Require.unpairedSurrogate(document);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        if (index >= 0) {
            int offset = document.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
            Document readable = new Document(bytes, limits);
            throw new ReadoutReadException(
                    readable.pointerBefore(offset),
                    readable.location(offset),
                    "expected no unpaired surrogate, found " + Require.surrogate(document, index),
                    null);
        }
        return bytes;
    }

    @Override
    public JsonParser parser() {
        return parser(bytes.length);
    }

    private JsonParser parser(int end) {
        JsonFactory parsers;
        if (!limits.equals(Limits.defaults())) {
            parsers = parsers(limits, hasNaN);
        } else {
            parsers = hasNaN ? ParsersWithNaN.DEFAULT : Parsers.DEFAULT;
        }
        return parsers.createParser(ObjectReadContext.empty(), bytes, 0, end);
    }

    /** Returns a part of the document as a string. */
    String slice(long from, long to) {
        return new String(bytes, (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public Location at(TokenStreamLocation location) {
        return location(Math.max(0, location.getByteOffset()));
    }

    private Location location(long offset) {
        int line = 1;
        int lineStart = start;
        int end = (int) Math.min(offset, bytes.length);
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        int before = Math.max(0, end - lineStart);
        String inLine = new String(bytes, lineStart, before, StandardCharsets.UTF_8);
        return new Location(line, inLine.codePointCount(0, inLine.length()) + 1, offset);
    }

    @Override
    public Location find(String pointer, boolean name) {
        try (JsonParser parser = parser()) {
            parser.nextToken();
            if (moveTo(JsonPointer.compile(pointer), name, parser)) {
                return at(parser.currentTokenLocation());
            }
        } catch (JacksonException e) {
            // The document is broken behind the place that is asked for, which then is not found.
        }
        return Location.UNKNOWN;
    }

    /**
     * Moves from the first token of a value to that of a value in it, or to its name; if there is none, to the last token.
     * The path of each token is not made: if a name in it were long, that would take the square of its length.
     */
    private static boolean moveTo(JsonPointer pointer, boolean name, JsonParser parser) {
        if (pointer.matches()) {
            return true;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String member = parser.nextName(); member != null; member = parser.nextName()) {
                boolean isThis = pointer.matchesProperty(member);
                if (isThis && name && pointer.tail().matches()) {
                    return true;
                }
                parser.nextToken();
                if (isThis && moveTo(pointer.tail(), name, parser)) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (pointer.matchesElement(index) && moveTo(pointer.tail(), name, parser)) {
                    return true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }

    /** Returns the pointer of the innermost value that is being read before the offset. */
    private String pointerBefore(int offset) {
        try (JsonParser parser = parser(offset)) {
            try {
                while (parser.nextToken() != null) {
                    parser.finishToken();
                }
            } catch (JacksonException e) {
                // The cut document ends in the middle of this value.
            }
            return parser.streamReadContext().pathAsPointer().toString();
        }
    }
}
