package dev.readout.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * A stream, which is read once from its start. One without a name is the caller's, and stays open.
 *
 * @param consumed how many bytes were read where that is not the place in the lines, else negative
 */
record StreamInput(String name, InputStream stream, LongSupplier consumed, OptionalLong size) implements LineInput {
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
