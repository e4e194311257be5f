package dev.readout.json.internal;

import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How documents are read, and what each becomes: one as {@link dev.readout.json.ReadoutJson} does it, and one a line as
 * {@link dev.readout.json.ReadoutLines} does it. NaN and infinities are taken for numbers.
 *
 * @param <D> what a document becomes
 */
public interface ForeignDocuments<D> {
    /**
     * Adds the place of a line to what it was read as.
     *
     * @param <D> what it was read as
     * @param <N> what it becomes
     */
    @FunctionalInterface
    interface Numbering<D, N> {
        N number(D document, long line, long byteOffset);
    }

    Limits limits();

    ForeignDocuments<D> withLimits(Limits limits);

    ForeignDocuments<D> onBadLine(Consumer<? super BadLine> action);

    ForeignDocuments<D> onProgress(Consumer<? super LinesProgress> listener);

    D read(byte[] document);

    D read(String document);

    D read(Path file) throws IOException;

    D read(InputStream stream) throws IOException;

    Stream<D> lines(Path file) throws IOException;

    Stream<D> lines(InputStream stream);

    /** Returns what lines become with their places; in parallel, this counts them. */
    <N> Stream<N> lines(Path file, Numbering<D, N> numbering) throws IOException;

    <N> Stream<N> lines(InputStream stream, Numbering<D, N> numbering);
}
