package dev.readout.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that start in one part of an input, and gives half of the part away as long as it has read none.
 *
 * @param <T> what a line becomes
 */
final class LineSpliterator<T> implements Spliterator<T> {
    /** Tells what a line becomes. */
    interface LineReader<T> {
        /**
         * Returns what the line becomes that is a part of the buffer.
         *
         * @param line where the spliterator is; {@link #line} costs a count of the lines before
         * @throws ReadoutReadException if the line is bad; its places are those in the line
         */
        T read(LineSpliterator<T> line, byte[] buffer, int from, int to) throws IOException;
    }

    private static final String CUT = "; the last line has no end, so it may have been cut short";

    private final LineOptions options;
    private final LineInput input;
    private final Optional<ProgressMeter> meter;
    private final LineReader<T> reader;
    private final long smallestPart;
    private long from;
    private final long to;

    private @Nullable LineScanner scanner;
    private long first;
    private long linesBefore = -1;
    private long told;
    private long articles;
    private boolean ended;

    LineSpliterator(
            LineOptions options,
            LineInput input,
            Optional<ProgressMeter> meter,
            LineReader<T> reader,
            long smallestPart) {
        this(options, input, meter, reader, smallestPart, 0, input.end());
    }

    private LineSpliterator(
            LineOptions options,
            LineInput input,
            Optional<ProgressMeter> meter,
            LineReader<T> reader,
            long smallestPart,
            long from,
            long to) {
        this.options = options;
        this.input = input;
        this.meter = meter;
        this.reader = reader;
        this.smallestPart = smallestPart;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        if (scanner != null || !input.hasParts() || (to - from) / 2 < smallestPart) {
            return null;
        }
        long middle = from + (to - from) / 2;
        Spliterator<T> prefix = new LineSpliterator<>(options, input, meter, reader, smallestPart, from, middle);
        from = middle;
        return prefix;
    }

    /** Returns the bytes of the part: there are no more lines than that. */
    @Override
    public long estimateSize() {
        return to == Long.MAX_VALUE ? Long.MAX_VALUE : to - from;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        T next;
        try {
            next = next();
        } catch (IOException e) {
            String name = input.name().isEmpty() ? "" : input.name() + ": ";
            throw new UncheckedIOException(name + e.getMessage(), e);
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    /** Returns what the next good line becomes, or null at the end of the part. */
    private @Nullable T next() throws IOException {
        LineScanner at = scanner == null ? start() : scanner;
        while (!ended) {
            tell(at, false);
            if (at.nextOffset() >= to || !at.next()) {
                ended = true;
                tell(at, true);
            } else if (!at.isBlank() || at.failure().isPresent()) {
                T read = read(at);
                if (read != null) {
                    articles++;
                    return read;
                }
            }
        }
        return null;
    }

    private LineScanner start() throws IOException {
        // A line belongs to the part in which it starts. Whether one starts at the first byte, the byte before says.
        long before = Math.max(0, from - 1);
        LineScanner started =
                new LineScanner(input.open(before), before, options.limits().documentLength());
        scanner = started;
        ended = from > 0 && !started.skipFirst(to);
        first = ended ? to : started.nextOffset();
        told = input.progressAt(first);
        return started;
    }

    /** Returns what the line becomes, or null if it is bad and the caller wants to go on. */
    private @Nullable T read(LineScanner at) throws IOException {
        ReadoutReadException refusal;
        Optional<ZipException> failure = at.failure();
        if (failure.isPresent()) {
            refusal = refusal(
                    "expected gzip up to the end, found " + failure.get().getMessage(), failure.get());
        } else if (at.isTooLong()) {
            refusal = refusal(options.limits().documentExceeded(), null);
        } else if (at.startsWithMark()) {
            refusal = refusal("expected a byte order mark at the start of the file only, found one here", null);
        } else {
            try {
                return reader.read(this, at.buffer(), at.from(), at.to());
            } catch (ReadoutReadException e) {
                refusal = e;
            }
        }
        ReadoutReadException inFile = inFile(refusal, at);
        Consumer<BadLine> handler = options.badLines().orElseThrow(() -> inFile);
        handler.accept(badLine(inFile, at));
        return null;
    }

    private static ReadoutReadException refusal(String problem, @Nullable Throwable cause) {
        return new ReadoutReadException("", new Location(1, 1, 0), problem, cause);
    }

    /** Returns the refusal with the place in the file instead of that in the line. */
    private ReadoutReadException inFile(ReadoutReadException refusal, LineScanner at) throws IOException {
        int offset = (int) refusal.byteOffset().orElse(0);
        int column = 1;
        for (int i = at.from(); i < at.from() + offset && i < at.to(); i++) {
            // All but the first byte of a character are 10xxxxxx.
            column += (at.buffer()[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        boolean cut = !at.hasLineEnd() && !at.isTooLong() && at.failure().isEmpty();
        return refusal.in(input.name(), line(), column, at.offset() + offset, cut ? CUT : "");
    }

    private BadLine badLine(ReadoutReadException refusal, LineScanner at) throws IOException {
        long line = line();
        long offset = at.offset();
        int kept = at.isTooLong() ? Math.min(at.to() - at.from(), BadLine.BYTES_OF_TOO_LONG) : at.to() - at.from();
        byte[] bytes = Arrays.copyOfRange(at.buffer(), at.from(), at.from() + kept);
        return new BadLine(refusal, line, offset, at.skipRest(), bytes);
    }

    /** Returns the number of the current line in the file. */
    long line() throws IOException {
        if (linesBefore < 0) {
            linesBefore = from == 0 ? 0 : input.linesBefore(first);
        }
        return linesBefore + at().index() + 1;
    }

    /** Returns the place of the current line in the file. */
    long byteOffset() {
        return at().offset();
    }

    private LineScanner at() {
        return Objects.requireNonNull(scanner);
    }

    private void tell(LineScanner at, boolean last) {
        if (meter.isPresent()) {
            long now = input.progressAt(at.nextOffset());
            if (last || now - told >= ProgressMeter.STEP) {
                meter.get().add(now - told, articles);
                told = now;
                articles = 0;
            }
        }
    }
}
