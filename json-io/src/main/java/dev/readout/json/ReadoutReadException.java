package dev.readout.json;

import dev.readout.exchange.ReadException;
import dev.readout.internal.Require;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Says why a document is no article, or no draft, where, and what was expected there.
 *
 * <p>The place is a JSON Pointer (RFC 6901) and, where the document was read from bytes, a string or a file, the line,
 * column and byte offset in it. Of JSON Lines the pointer is that in the article of the line; the line is its number in
 * the file, where a line ends with LF alone or CRLF; the column counts from the start of that line; the byte offset is
 * that in the file, without compression. A value inside a user's own {@code JsonMapper} has the pointer alone.
 */
public final class ReadoutReadException extends ReadException {
    private static final long serialVersionUID = 1L;

    /** The line from 1, if the byte offset is known. */
    private final long line;

    /** The column from 1, if the byte offset is known. */
    private final int column;

    /** The byte offset, or -1. */
    private final long byteOffset;

    ReadoutReadException(String pointer, Location location, String problem, @Nullable Throwable cause) {
        this(
                printable(pointer),
                location.line(),
                location.column(),
                location.byteOffset(),
                printable(problem),
                "",
                cause);
    }

    /** A name or string of the document may have an unpaired surrogate, which could not be printed. */
    private static String printable(String string) {
        return Require.unpairedSurrogate(string) < 0
                ? string
                : new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private ReadoutReadException(
            String pointer,
            long line,
            int column,
            long byteOffset,
            String problem,
            String prefix,
            @Nullable Throwable cause) {
        super(prefix + message(pointer, line, column, byteOffset, problem), pointer, problem, cause);
        this.line = line;
        this.column = column;
        this.byteOffset = byteOffset;
    }

    private static String message(String pointer, long line, int column, long byteOffset, String problem) {
        String place = byteOffset < 0 ? "" : "line " + line + ", column " + column + ", byte " + byteOffset;
        if (pointer.isEmpty()) {
            return place.isEmpty() ? problem : place + ": " + problem;
        }
        return pointer + (place.isEmpty() ? "" : " (" + place + ")") + ": " + problem;
    }

    /** Returns the same, with the name of what was read before the message. */
    ReadoutReadException in(Object source) {
        return new ReadoutReadException(place(), line, column, byteOffset, problem(), source + ": ", this);
    }

    /** Returns the same at another place, that in a file of lines: what the reader knew was the place in one line. */
    ReadoutReadException in(String source, long line, int column, long byteOffset, String addition) {
        String prefix = source.isEmpty() ? "" : source + ": ";
        return new ReadoutReadException(place(), line, column, byteOffset, problem() + addition, prefix, this);
    }

    /**
     * Returns the number of the line: in JSON Lines that in the file, else that in the document.
     *
     * @return at least 1, if it is known
     */
    public OptionalLong line() {
        return byteOffset < 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /**
     * Returns the column in the line, in code points; a byte order mark is none.
     *
     * @return at least 1, if it is known
     */
    public OptionalInt column() {
        return byteOffset < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * Returns the offset in the bytes of UTF-8: in JSON Lines those of the file, else those of the document.
     *
     * @return at least 0, if it is known
     */
    public OptionalLong byteOffset() {
        return byteOffset < 0 ? OptionalLong.empty() : OptionalLong.of(byteOffset);
    }
}
