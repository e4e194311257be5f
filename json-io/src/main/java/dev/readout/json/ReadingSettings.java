package dev.readout.json;

import dev.readout.json.internal.lines.FormatReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a {@link ForeignReader} reads documents and lines, whatever their format. Instances are immutable. */
public final class ReadingSettings {
    private static final ReadingSettings DEFAULTS = new ReadingSettings(Limits.defaults(), null, null);

    private final Limits limits;
    private final @Nullable Consumer<? super BadLine> onBadLine;
    private final @Nullable Consumer<? super LinesProgress> onProgress;

    private ReadingSettings(
            Limits limits,
            @Nullable Consumer<? super BadLine> onBadLine,
            @Nullable Consumer<? super LinesProgress> onProgress) {
        this.limits = limits;
        this.onBadLine = onBadLine;
        this.onProgress = onProgress;
    }

    /**
     * Returns the settings of a reader that stops at the first bad line.
     *
     * @return the settings, with the default limits
     */
    public static ReadingSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the limits, which say how large a document may be.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    ReadingSettings withLimits(Limits other) {
        return new ReadingSettings(Objects.requireNonNull(other, "limits"), onBadLine, onProgress);
    }

    ReadingSettings onBadLine(Consumer<? super BadLine> action) {
        return new ReadingSettings(limits, Objects.requireNonNull(action, "action"), onProgress);
    }

    ReadingSettings onProgress(Consumer<? super LinesProgress> listener) {
        return new ReadingSettings(limits, onBadLine, Objects.requireNonNull(listener, "listener"));
    }

    /** Returns a reader of documents, each of which the parser gets as its own bytes. */
    <D> FormatReader<D> reader(BiFunction<byte[], Limits, D> parser) {
        FormatReader<D> reader = new FormatReader<>(
                (buffer, from, to, most) -> parser.apply(bytes(buffer, from, to), limits),
                limits.toDocumentLimits(),
                ReadoutReadException::of);
        Consumer<? super BadLine> action = onBadLine;
        if (action != null) {
            reader = reader.onBadLine(line -> action.accept(BadLine.of(line)));
        }
        Consumer<? super LinesProgress> listener = onProgress;
        if (listener != null) {
            reader = reader.onProgress(progress -> listener.accept(LinesProgress.of(progress)));
        }
        return reader;
    }

    private static byte[] bytes(byte[] buffer, int from, int to) {
        return from == 0 && to == buffer.length ? buffer : Arrays.copyOfRange(buffer, from, to);
    }

    /**
     * Returns a short description.
     *
     * @return the limits, and whether bad lines and the progress are reported
     */
    @Override
    public String toString() {
        return "ReadingSettings " + limits + (onBadLine == null ? "" : ", reports bad lines")
                + (onProgress == null ? "" : ", reports its progress");
    }
}
