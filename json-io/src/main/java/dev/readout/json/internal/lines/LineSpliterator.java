package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.SourceLocation;
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
 * Reads the lines that start in one part of a source, and splits off half of the part as long as it has read no line.
 *
 * @param <T> what a line becomes
 */
final class LineSpliterator<T> implements Spliterator<T>, LinePlace {
    private static final String CUT = "; the last line has no end, so it may have been cut short";

    private final LineOptions options;
    private final LinesSource source;
    private final Optional<ProgressMeter> meter;
    private final LineReader<T> reader;
    private final long smallestPart;
    private long from;
    private final long to;

    private @Nullable LineScanner scanner;
    private long first;
    private long linesBefore = -1;
    private long told;
    private long documents;
    private boolean ended;

    LineSpliterator(
            LineOptions options,
            LinesSource source,
            Optional<ProgressMeter> meter,
            LineReader<T> reader,
            long smallestPart) {
        this(options, source, meter, reader, smallestPart, 0, source.end());
    }

    private LineSpliterator(
            LineOptions options,
            LinesSource source,
            Optional<ProgressMeter> meter,
            LineReader<T> reader,
            long smallestPart,
            long from,
            long to) {
        this.options = options;
        this.source = source;
        this.meter = meter;
        this.reader = reader;
        this.smallestPart = smallestPart;
        this.from = from;
        this.to = to;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        if (scanner != null || !source.hasParts() || (to - from) / 2 < smallestPart) {
            return null;
        }
        long middle = from + (to - from) / 2;
        Spliterator<T> prefix = new LineSpliterator<>(options, source, meter, reader, smallestPart, from, middle);
        from = middle;
        return prefix;
    }

    /** Returns how many bytes the part has, because it has no more lines than bytes. */
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
        } catch (RefusedDocumentException e) {
            throw options.exception().apply(e);
        } catch (IOException e) {
            String name = source.name().isEmpty() ? "" : source.name() + ": ";
            throw new UncheckedIOException(name + e.getMessage(), e);
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    /** Returns what the next valid line becomes, or null at the end of the part. */
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
                    documents++;
                    return read;
                }
            }
        }
        return null;
    }

    private LineScanner start() throws IOException {
        // A line belongs to the part in which it starts. The byte before the part tells whether a line starts at its
        // first.
        long before = Math.max(0, from - 1);
        LineScanner started =
                new LineScanner(source.open(before), before, options.limits().documentLength());
        scanner = started;
        ended = from > 0 && !started.skipFirst(to);
        first = ended ? to : started.nextOffset();
        told = source.progressAt(first);
        return started;
    }

    /** Returns what the line becomes, or null if it was refused and reading goes on. */
    private @Nullable T read(LineScanner at) throws IOException {
        RefusedDocumentException refusal;
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
                return reader.read(at.buffer(), at.from(), at.to(), this);
            } catch (RefusedDocumentException e) {
                refusal = e;
            }
        }
        RefusedDocumentException inFile = inFile(refusal, at);
        Consumer<RefusedLine> handler = options.badLines().orElseThrow(() -> inFile);
        handler.accept(refusedLine(inFile, at));
        return null;
    }

    private static RefusedDocumentException refusal(String problem, @Nullable Throwable cause) {
        return new RefusedDocumentException("", new SourceLocation(1, 1, 0), problem, cause);
    }

    /** Returns the refusal with the location in the file instead of that in the line. */
    private RefusedDocumentException inFile(RefusedDocumentException refusal, LineScanner at) throws IOException {
        int offset = (int) Math.max(0, refusal.location().byteOffset());
        boolean cut = !at.hasLineEnd() && !at.isTooLong() && at.failure().isEmpty();
        SourceLocation location = SourceLocation.inLine(
                line(), at.buffer(), at.from(), Math.min(at.from() + offset, at.to()), at.offset() + offset);
        return refusal.inLines(source.name(), location, cut ? CUT : "");
    }

    private RefusedLine refusedLine(RefusedDocumentException refusal, LineScanner at) throws IOException {
        long line = line();
        long offset = at.offset();
        int kept = at.isTooLong() ? Math.min(at.to() - at.from(), RefusedLine.BYTES_OF_TOO_LONG) : at.to() - at.from();
        byte[] bytes = Arrays.copyOfRange(at.buffer(), at.from(), at.from() + kept);
        return new RefusedLine(refusal, line, offset, at.skipRest(), bytes);
    }

    @Override
    public long line() throws IOException {
        if (linesBefore < 0) {
            linesBefore = from == 0 ? 0 : source.linesBefore(first);
        }
        return linesBefore + at().index() + 1;
    }

    @Override
    public long byteOffset() {
        return at().offset();
    }

    private LineScanner at() {
        return Objects.requireNonNull(scanner);
    }

    private void tell(LineScanner at, boolean last) {
        if (meter.isPresent()) {
            long now = source.progressAt(at.nextOffset());
            if (last || now - told >= ProgressMeter.STEP) {
                meter.get().add(now - told, documents);
                told = now;
                documents = 0;
            }
        }
    }
}
