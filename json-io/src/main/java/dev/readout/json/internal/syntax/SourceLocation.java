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

    /** Computes the location of a byte offset in a document, which begins at the start, after a byte order mark. */
    static SourceLocation inDocument(byte[] document, int start, long byteOffset) {
        int line = 1;
        int lineStart = start;
        int end = (int) Math.min(byteOffset, document.length);
        for (int i = start; i < end; i++) {
            if (document[i] == '\n' || (document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceLocation(line, column(document, lineStart, end), byteOffset);
    }

    /**
     * Computes the location of a byte in a line of a file.
     *
     * @param line the number of the line
     * @param buffer holds the line from {@code lineStart} on
     * @param index the index of the byte in the buffer, or the end of what the buffer holds
     * @param byteOffset the offset of the byte in the file
     */
    public static SourceLocation inLine(long line, byte[] buffer, int lineStart, int index, long byteOffset) {
        return new SourceLocation(line, column(buffer, lineStart, index), byteOffset);
    }

    private static int column(byte[] bytes, int lineStart, int end) {
        int column = 1;
        for (int i = lineStart; i < end; i++) {
            // All bytes of a character except the first are 10xxxxxx.
            column += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return column;
    }
}
