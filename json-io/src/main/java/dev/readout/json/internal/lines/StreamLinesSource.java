package dev.readout.json.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * A stream, which is read once from its start.
 *
 * @param name the name of the file; empty for a stream of the caller, which stays open
 * @param consumed returns how many compressed bytes were read; negative if the stream is not compressed
 * @param size how many bytes the file has, if that is known
 */
record StreamLinesSource(String name, InputStream stream, LongSupplier consumed, OptionalLong size)
        implements LinesSource {
    @Override
    public long end() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean hasParts() {
        return false;
    }

    @Override
    public InputStream open(long from) {
        return stream;
    }

    @Override
    public long linesBefore(long offset) {
        return 0;
    }

    @Override
    public long progressAt(long offset) {
        long compressed = consumed.getAsLong();
        return compressed < 0 ? offset : compressed;
    }

    @Override
    public void close() throws IOException {
        if (!name.isEmpty()) {
            stream.close();
        }
    }
}
