package dev.readout.json.langextract;

import java.util.Objects;

/**
 * A document that was read from a line.
 *
 * @param line the number of the line in the file, from 1; skipped lines count too
 * @param byteOffset the place in the file of the line's first byte, without compression
 * @param reading the document, grounded
 */
public record LangextractLine(long line, long byteOffset, LangextractReading reading) {
    /**
     * Checks that the reading is there.
     *
     * @param line the number of the line
     * @param byteOffset the place of the line
     * @param reading the document, grounded
     */
    public LangextractLine {
        Objects.requireNonNull(reading, "reading");
    }
}
