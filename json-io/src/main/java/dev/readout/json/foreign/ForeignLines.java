package dev.readout.json.foreign;

import dev.readout.json.BadLine;
import dev.readout.json.LinesProgress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How lines are read, and what each becomes; as {@link dev.readout.json.ReadoutLines} does it.
 *
 * @param <T> what a line becomes
 */
public interface ForeignLines<T> {
    /**
     * Adds the place to what a line was read as.
     *
     * @param <R> what it was read as
     * @param <T> what it becomes
     */
    @FunctionalInterface
    interface Numbering<R, T> {
        T number(long line, long byteOffset, R reading);
    }

    ForeignLines<T> onBadLine(Consumer<? super BadLine> action);

    ForeignLines<T> onProgress(Consumer<? super LinesProgress> listener);

    Stream<T> read(Path file) throws IOException;

    Stream<T> read(InputStream stream);
}
