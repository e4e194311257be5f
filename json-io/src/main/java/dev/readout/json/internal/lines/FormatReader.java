package dev.readout.json.internal.lines;

import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the documents of one format from bytes, strings, files and streams, one document or one a line, within limits.
 *
 * <p>Every format has one of these. What it throws is the public exception, which the format makes from a {@link
 * RefusedDocumentException}. Instances are immutable.
 *
 * @param <D> what a document becomes
 */
public final class FormatReader<D> {
    /**
     * Makes something of a document.
     *
     * @param <D> what a document becomes
     */
    @FunctionalInterface
    public interface Parser<D> {
        /**
         * Returns what the document in {@code [from, to)} of a buffer becomes. The buffer changes afterwards.
         *
         * @throws RefusedDocumentException if the document is refused
         */
        D parse(byte[] buffer, int from, int to, DocumentLimits limits);
    }

    /**
     * Adds the place of a line to the document in it.
     *
     * @param <D> what a document becomes
     * @param <T> what a line becomes
     */
    @FunctionalInterface
    public interface Placement<D, T> {
        T at(D document, LinePlace place) throws IOException;
    }

    private final Parser<D> parser;
    private final LineOptions options;

    /**
     * Makes a reader that stops at the first bad line.
     *
     * @param exception makes the public exception
     */
    public FormatReader(
            Parser<D> parser,
            DocumentLimits limits,
            Function<RefusedDocumentException, ? extends RuntimeException> exception) {
        this(parser, new LineOptions(limits, exception));
    }

    private FormatReader(Parser<D> parser, LineOptions options) {
        this.parser = parser;
        this.options = options;
    }

    /** Returns a reader with other limits that otherwise equals this one. */
    public FormatReader<D> withLimits(DocumentLimits limits) {
        return new FormatReader<>(parser, options.withLimits(limits));
    }

    /** Returns a reader with another parser that otherwise equals this one. */
    public FormatReader<D> withParser(Parser<D> other) {
        return new FormatReader<>(other, options);
    }

    /** Returns a reader that hands bad lines to an action and goes on. */
    public FormatReader<D> onBadLine(Consumer<RefusedLine> action) {
        return new FormatReader<>(parser, options.onBadLine(action));
    }

    /** Returns a reader that tells the progress of reading lines. */
    public FormatReader<D> onProgress(Consumer<ReadProgress> listener) {
        return new FormatReader<>(parser, options.onProgress(listener));
    }

    public D read(byte[] document) {
        try {
            return parse(document, 0, document.length);
        } catch (RefusedDocumentException e) {
            throw options.exception().apply(e);
        }
    }

    public D read(String document) {
        try {
            byte[] bytes = DocumentBytes.utf8(document, options.limits());
            return parse(bytes, 0, bytes.length);
        } catch (RefusedDocumentException e) {
            throw options.exception().apply(e);
        }
    }

    public D read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream);
        } catch (RefusedDocumentException e) {
            throw options.exception().apply(e.inFile(file.toString()));
        }
    }

    public D read(InputStream stream) throws IOException {
        try {
            return parse(stream);
        } catch (RefusedDocumentException e) {
            throw options.exception().apply(e);
        }
    }

    private D parse(InputStream stream) throws IOException {
        // One byte more shows that there are more than allowed, and nothing else is read.
        byte[] bytes = stream.readNBytes(options.limits().documentLength() + 1);
        return parse(bytes, 0, bytes.length);
    }

    private D parse(byte[] buffer, int from, int to) {
        options.limits().checkLength(to - from);
        return parser.parse(buffer, from, to, options.limits());
    }

    /** Returns the lines of a file. Closing the stream closes the file. */
    public <T> Stream<T> lines(Path file, Placement<D, T> placement) throws IOException {
        return options.stream(LinesSource.of(file), lineReader(placement));
    }

    /** Returns the lines of a stream, which stays open. */
    public <T> Stream<T> lines(InputStream stream, Placement<D, T> placement) {
        return options.stream(LinesSource.of(stream), lineReader(placement));
    }

    /** Returns the lines of a source, in parts that have at least this many bytes. */
    <T> LineSpliterator<T> lines(LinesSource source, Placement<D, T> placement, long smallestPart) {
        return options.lines(source, lineReader(placement), smallestPart);
    }

    private <T> LineReader<T> lineReader(Placement<D, T> placement) {
        return (buffer, from, to, place) -> placement.at(parse(buffer, from, to), place);
    }
}
