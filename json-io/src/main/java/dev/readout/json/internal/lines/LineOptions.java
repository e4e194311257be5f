package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How lines are read, whatever is in them.
 *
 * @param limits how long a line may be
 * @param exception makes the public exception for a refused line that stops reading
 * @param badLines takes the refused lines, never from two threads at once; without it the first one stops reading
 * @param progress is told how far reading is
 */
record LineOptions(
        DocumentLimits limits,
        Function<RefusedDocumentException, ? extends RuntimeException> exception,
        Optional<Consumer<RefusedLine>> badLines,
        Optional<Consumer<ReadProgress>> progress) {
    private static final long SMALLEST_PART = 1 << 16;

    LineOptions(DocumentLimits limits, Function<RefusedDocumentException, ? extends RuntimeException> exception) {
        this(limits, exception, Optional.empty(), Optional.empty());
    }

    LineOptions withLimits(DocumentLimits other) {
        return new LineOptions(other, exception, badLines, progress);
    }

    LineOptions onBadLine(Consumer<RefusedLine> action) {
        Object oneAtATime = new Object();
        Consumer<RefusedLine> each = line -> {
            synchronized (oneAtATime) {
                action.accept(line);
            }
        };
        return new LineOptions(limits, exception, Optional.of(each), progress);
    }

    LineOptions onProgress(Consumer<ReadProgress> listener) {
        return new LineOptions(limits, exception, badLines, Optional.of(listener));
    }

    /** Returns what the lines become. Closing the stream closes the source. */
    <T> Stream<T> stream(LinesSource source, LineReader<T> reader) {
        return StreamSupport.stream(lines(source, reader, SMALLEST_PART), false).onClose(() -> close(source));
    }

    /** Returns what the lines become, in parts that have at least this many bytes. */
    <T> LineSpliterator<T> lines(LinesSource source, LineReader<T> reader, long smallestPart) {
        Optional<ProgressMeter> meter = progress.map(listener -> new ProgressMeter(listener, source.size()));
        return new LineSpliterator<>(this, source, meter, reader, smallestPart);
    }

    private static void close(LinesSource source) {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + ": " + e.getMessage(), e);
        }
    }
}
