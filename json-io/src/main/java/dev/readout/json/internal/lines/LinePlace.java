package dev.readout.json.internal.lines;

import java.io.IOException;

/** The place of the current line in its file. */
public interface LinePlace {
    /** Returns the number of the line, from 1. In parallel, this counts the lines before. */
    long line() throws IOException;

    /** Returns the byte offset of the line. */
    long byteOffset();
}
