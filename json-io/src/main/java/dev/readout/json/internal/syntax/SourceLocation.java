package dev.readout.json.internal.syntax;

/**
 * A location in a document or in a file of lines, or {@link #UNKNOWN}.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param byteOffset the offset in bytes, from 0; -1 if the location is unknown
 */
public record SourceLocation(long line, int column, long byteOffset) {
    public static final SourceLocation UNKNOWN = new SourceLocation(-1, -1, -1);
}
