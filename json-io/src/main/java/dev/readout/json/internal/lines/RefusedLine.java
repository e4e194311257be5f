package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.RefusedDocumentException;

/** A line that is not a document, from which the public {@code BadLine} is made. */
public final class RefusedLine {
    /** How many bytes are kept of a line that is too long. */
    static final int BYTES_OF_TOO_LONG = 1024;

    private final RefusedDocumentException refusal;
    private final long line;
    private final long byteOffset;
    private final long length;
    private final byte[] bytes;

    RefusedLine(RefusedDocumentException refusal, long line, long byteOffset, long length, byte[] bytes) {
        this.refusal = refusal;
        this.line = line;
        this.byteOffset = byteOffset;
        this.length = length;
        this.bytes = bytes;
    }

    /** Returns why the line is refused, with the location in the file. */
    public RefusedDocumentException refusal() {
        return refusal;
    }

    /** Returns the number of the line in the file, from 1. */
    public long line() {
        return line;
    }

    /** Returns the byte offset of the line in the file. */
    public long byteOffset() {
        return byteOffset;
    }

    /** Returns how many bytes the line has, without its end. */
    public long length() {
        return length;
    }

    /** Returns the bytes of the line, or the first ones of a line that is too long. The caller may keep the array. */
    public byte[] bytes() {
        return bytes;
    }
}
