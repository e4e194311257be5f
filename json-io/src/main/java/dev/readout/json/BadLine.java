package dev.readout.json;

import dev.readout.json.internal.lines.RefusedLine;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A line that is not an article, as it is in the file.
 *
 * <p>All its bytes are kept, so that it can be corrected and read again. There is one exception: if a line is longer
 * than {@link Limits#documentLength} allows, only its first 1,024 bytes are kept, and {@link #isWhole} is false. {@link
 * #byteOffset} and {@link #length} then say where the line is in the file.
 */
public final class BadLine {
    private final ReadoutReadException refusal;
    private final long line;
    private final long byteOffset;
    private final long length;
    private final byte[] bytes;

    /**
     * Creates a bad line. Readers create them; a public constructor lets others test how they handle one.
     *
     * @param refusal why the line is not a document, with the location in the file
     * @param line the number of the line in the file, from 1
     * @param byteOffset the offset of the line in the file
     * @param length how many bytes the line has in the file, without its end
     * @param bytes the bytes of the line, without its end; only the first ones if they are fewer than its length
     */
    public BadLine(ReadoutReadException refusal, long line, long byteOffset, long length, byte[] bytes) {
        this.refusal = Objects.requireNonNull(refusal, "refusal");
        this.line = line;
        this.byteOffset = byteOffset;
        this.length = length;
        this.bytes = bytes.clone();
    }

    static BadLine of(RefusedLine line) {
        return new BadLine(
                ReadoutReadException.of(line.refusal()), line.line(), line.byteOffset(), line.length(), line.bytes());
    }

    /**
     * Returns the number of the line in the file.
     *
     * @return at least 1
     */
    public long line() {
        return line;
    }

    /**
     * Returns the offset of the line's first byte in the file, after a byte order mark. In a compressed file,
     * decompressed bytes are counted.
     *
     * @return at least 0
     */
    public long byteOffset() {
        return byteOffset;
    }

    /**
     * Returns how many bytes the line has in the file, without its end.
     *
     * @return at least 0; 0 where a compressed file breaks off between two lines
     */
    public long length() {
        return length;
    }

    /**
     * Returns the bytes of the line, without its end (LF or CRLF).
     *
     * @return a copy; only the first bytes if the line is not whole
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns whether all bytes of the line were kept, which is true unless it is longer than allowed.
     *
     * @return whether {@link #bytes} is the whole line
     */
    public boolean isWhole() {
        return bytes.length == length;
    }

    /**
     * Returns why the line is not an article. The location is that in the file.
     *
     * @return the exception that reading would have thrown
     */
    public ReadoutReadException refusal() {
        return refusal;
    }

    /**
     * Returns the line as a string, in which malformed UTF-8 is replaced by U+FFFD.
     *
     * @return the line, without its end; only its start if the line is not whole
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Returns the message of the refusal.
     *
     * @return why the line is not an article, and where
     */
    @Override
    public String toString() {
        return "BadLine " + refusal.getMessage();
    }
}
