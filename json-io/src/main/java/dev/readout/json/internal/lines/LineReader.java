package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.io.IOException;

/**
 * Makes something of a line.
 *
 * @param <T> what a line becomes
 */
interface LineReader<T> {
    /**
     * Returns what the line in {@code [from, to)} of a buffer becomes. The buffer changes afterwards.
     *
     * @throws RefusedDocumentException if the line is refused, with the location in the line
     */
    T read(byte[] buffer, int from, int to, LinePlace place) throws IOException;
}
