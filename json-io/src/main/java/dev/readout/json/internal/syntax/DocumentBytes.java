package dev.readout.json.internal.syntax;

import dev.readout.internal.Require;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** The bytes of a document, perhaps with a byte order mark. They are checked to be UTF-8. */
public final class DocumentBytes implements ParserInput {
    private final byte[] bytes;
    private final int start;
    private final DocumentLimits limits;
    private final boolean hasNaN;

    private DocumentBytes(byte[] bytes, DocumentLimits limits, boolean hasNaN) {
        this.bytes = bytes;
        this.limits = limits;
        this.hasNaN = hasNaN;
        // The parser would check the encoding only in part.
        String encoding = Utf8.otherEncoding(bytes);
        if (!encoding.isEmpty()) {
            throw new RefusedDocumentException("", location(0), "expected UTF-8, found " + encoding, null);
        }
        start = Utf8.startsWithMark(bytes, 0, bytes.length) ? Utf8.MARK_LENGTH : 0;
        int malformed = Utf8.malformedAt(bytes);
        if (malformed >= 0) {
            throw refusal(malformed, "expected UTF-8, found " + Utf8.malformation(bytes, malformed));
        }
    }

    /**
     * Returns the document in {@code [from, to)} of a buffer. If this is the whole buffer, the caller must not change
     * it.
     *
     * @throws RefusedDocumentException if the bytes are not UTF-8
     */
    public static DocumentBytes of(byte[] buffer, int from, int to, DocumentLimits limits) {
        return new DocumentBytes(part(buffer, from, to), limits, false);
    }

    /** Returns the document in which NaN and infinities are numbers too, as Python writes and reads them. */
    public static DocumentBytes withNaN(byte[] buffer, int from, int to, DocumentLimits limits) {
        return new DocumentBytes(part(buffer, from, to), limits, true);
    }

    private static byte[] part(byte[] buffer, int from, int to) {
        return from == 0 && to == buffer.length ? buffer : Arrays.copyOfRange(buffer, from, to);
    }

    /**
     * Returns the bytes of a document that is a string.
     *
     * @throws RefusedDocumentException if there is an unpaired surrogate
     */
    public static byte[] utf8(String document, DocumentLimits limits) {
        int index = Require.unpairedSurrogate(document);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        if (index >= 0) {
            int offset = document.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
            throw new DocumentBytes(bytes, limits, false)
                    .refusal(offset, "expected no unpaired surrogate, found " + Require.surrogate(document, index));
        }
        return bytes;
    }

    /** Returns a refusal of what is at the offset, where the document cannot be parsed. */
    private RefusedDocumentException refusal(int offset, String problem) {
        try (JsonParser parser = parser(offset)) {
            return new RefusedDocumentException(PointerSearch.atEnd(parser), location(offset), problem, null);
        }
    }

    @Override
    public JsonParser parser() {
        return parser(bytes.length);
    }

    private JsonParser parser(int end) {
        return JacksonParsers.parser(bytes, end, limits.nestingDepth(), hasNaN);
    }

    /** Returns the value at a pointer, which the document has, as a document of its own. Its locations are in this one. */
    public ParserInput value(String pointer) {
        try (JsonParser parser = parser()) {
            PointerSearch.moveTo(pointer, false, parser);
            int from = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            parser.finishToken();
            return new Value(this, pointer, from, (int) parser.currentLocation().getByteOffset());
        }
    }

    private record Value(DocumentBytes document, String pointer, int from, int to) implements ParserInput {
        @Override
        public JsonParser parser() {
            byte[] part = part(document.bytes, from, to);
            return JacksonParsers.parser(part, part.length, document.limits.nestingDepth(), document.hasNaN);
        }

        @Override
        public SourceLocation at(TokenStreamLocation location) {
            return document.location(from + Math.max(0, location.getByteOffset()));
        }

        @Override
        public SourceLocation find(String pointer, boolean name) {
            return document.find(pointer, name);
        }
    }

    /** Returns the part of the document in {@code [from, to)} as a string. */
    String slice(long from, long to) {
        return new String(bytes, (int) from, (int) (to - from), StandardCharsets.UTF_8);
    }

    @Override
    public String pointer() {
        return "";
    }

    @Override
    public SourceLocation at(TokenStreamLocation location) {
        return location(Math.max(0, location.getByteOffset()));
    }

    private SourceLocation location(long offset) {
        return SourceLocation.inDocument(bytes, start, offset);
    }

    @Override
    public SourceLocation find(String pointer, boolean name) {
        try (JsonParser parser = parser()) {
            return PointerSearch.moveTo(pointer, name, parser)
                    ? at(parser.currentTokenLocation())
                    : SourceLocation.UNKNOWN;
        }
    }
}
