package dev.readout.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How lines are read, whatever is in them.
 *
 * @param limits how long a line may be
 * @param badLines takes the bad lines, by one thread at once; without it the first one stops reading
 * @param progress is told how far reading is
 */
record LineOptions(Limits limits, Optional<Consumer<BadLine>> badLines, Optional<Consumer<LinesProgress>> progress) {
    private static final long SMALLEST_PART = 1 << 16;

    static LineOptions of(Limits limits) {
        return new LineOptions(limits, Optional.empty(), Optional.empty());
    }

    LineOptions onBadLine(Consumer<? super BadLine> action) {
        Objects.requireNonNull(action);
        Object oneAtATime = new Object();
        Consumer<BadLine> each = line -> {
            synchronized (oneAtATime) {
                action.accept(line);
            }
        };
        return new LineOptions(limits, Optional.of(each), progress);
    }

    LineOptions onProgress(Consumer<? super LinesProgress> listener) {
        Objects.requireNonNull(listener);
        return new LineOptions(limits, badLines, Optional.of(listener::accept));
    }

    /** Returns what the lines become; closing the stream closes the input. */
    <T> Stream<T> stream(LineInput input, LineSpliterator.LineReader<T> reader) {
        return StreamSupport.stream(lines(input, reader, SMALLEST_PART), false).onClose(() -> close(input));
    }

    <T> LineSpliterator<T> lines(LineInput input, LineSpliterator.LineReader<T> reader, long smallestPart) {
        Optional<ProgressMeter> meter = progress.map(listener -> new ProgressMeter(listener, input.size()));
        return new LineSpliterator<>(this, input, meter, reader, smallestPart);
    }

    private static void close(LineInput input) {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(input.name() + ": " + e.getMessage(), e);
        }
    }
}
