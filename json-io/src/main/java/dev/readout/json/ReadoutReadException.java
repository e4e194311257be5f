package dev.readout.json;

import dev.readout.exchange.ReadException;
import dev.readout.internal.Require;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document is not an article, or not a draft. It says where the fault is, what was expected there, and what
 * was found.
 *
 * <p>The place is a JSON Pointer (RFC 6901). If the document was read from bytes, a string or a file, there are also
 * the line, the column and the byte offset. In JSON Lines, the pointer is that in the article. The line is then the
 * number of the line in the file, where only LF and CRLF end a line. The column is counted from the start of this line,
 * and the byte offset is that in the file, decompressed. Inside a {@code JsonMapper} of the user, only the pointer is
 * known.
 */
public final class ReadoutReadException extends ReadException {
    private static final long serialVersionUID = 1L;

    /** The line from 1, if the byte offset is known. */
    private final long line;

    /** The column from 1, if the byte offset is known. */
    private final int column;

    /** The byte offset, or -1. */
    private final long byteOffset;

    /**
     * Creates an exception. Readers create them; a public constructor lets others test how they handle one.
     *
     * @param source the name of the file, with which the message begins; empty if the document has no name
     * @param pointer the JSON Pointer of the fault; empty for the whole document
     * @param line the line, from 1; not used if the byte offset is negative
     * @param column the column in code points, from 1; not used if the byte offset is negative
     * @param byteOffset the byte offset; negative if the location is not known
     * @param problem what was expected and what was found; an unpaired surrogate in it becomes a question mark
     * @param cause what led to this, or null
     */
    public ReadoutReadException(
            String source,
            String pointer,
            long line,
            int column,
            long byteOffset,
            String problem,
            @Nullable Throwable cause) {
        super(
                message(source, printable(pointer), line, column, byteOffset, printable(problem)),
                printable(pointer),
                printable(problem),
                cause);
        this.line = line;
        this.column = column;
        this.byteOffset = byteOffset;
    }

    /** Returns the public exception for a refusal. */
    static ReadoutReadException of(RefusedDocumentException refusal) {
        return refusal.toPublic(ReadoutReadException::new);
    }

    /** A name or string of the document may have an unpaired surrogate, which could not be printed. */
    private static String printable(String string) {
        return Require.unpairedSurrogate(string) < 0
                ? string
                : new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String message(
            String source, String pointer, long line, int column, long byteOffset, String problem) {
        String start = source.isEmpty() ? "" : source + ": ";
        String location = byteOffset < 0 ? "" : "line " + line + ", column " + column + ", byte " + byteOffset;
        if (pointer.isEmpty()) {
            return start + (location.isEmpty() ? problem : location + ": " + problem);
        }
        return start + pointer + (location.isEmpty() ? "" : " (" + location + ")") + ": " + problem;
    }

    /**
     * Returns the number of the line: in JSON Lines, the line of the file, and else the line of the document.
     *
     * @return at least 1, if it is known
     */
    public OptionalLong line() {
        return byteOffset < 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /**
     * Returns the column in the line, in code points. A byte order mark does not count.
     *
     * @return at least 1, if it is known
     */
    public OptionalInt column() {
        return byteOffset < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * Returns the offset in bytes of UTF-8: in JSON Lines, in the file, and else in the document.
     *
     * @return at least 0, if it is known
     */
    public OptionalLong byteOffset() {
        return byteOffset < 0 ? OptionalLong.empty() : OptionalLong.of(byteOffset);
    }
}
