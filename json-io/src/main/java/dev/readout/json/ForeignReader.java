package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.lines.LinePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A reader of articles in a foreign format that is JSON. Every such format has a subclass of its own, with {@code strict()} and
 * {@code lenient()}.
 *
 * <p>{@code read} returns the article. {@code reading} also returns the findings: the places of the document that the reader left
 * out or read with a doubt. Documents are in UTF-8, perhaps with a byte order mark, and are held in memory as a whole.
 *
 * <p>Lines are read as {@link ReadoutLines} reads them. They end with LF or CRLF, and blank lines are skipped. A file whose name
 * ends in {@code .gz} is decompressed. One line is held in memory at a time. Streams may be parallel and must be closed. A refused
 * line stops reading, unless an action was set with {@link #onBadLine}.
 *
 * <p>Instances are immutable, and threads can share them.
 *
 * @param <R> the type of the reader
 */
public abstract class ForeignReader<R extends ForeignReader<R>> {
    private final ReadingSettings settings;

    /**
     * Creates a reader.
     *
     * @param settings the limits, and what is done with bad lines and with the progress
     */
    protected ForeignReader(ReadingSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @param limits how large a document may be
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    protected abstract Reading<Article> parse(byte[] document, Limits limits);

    /**
     * Returns this reader with other settings.
     *
     * @param settings the settings
     * @return a reader with these settings
     */
    protected abstract R withSettings(ReadingSettings settings);

    /**
     * Returns the settings.
     *
     * @return the limits, and what is done with bad lines and with the progress
     */
    protected final ReadingSettings settings() {
        return settings;
    }

    private FormatReader<Reading<Article>> reader() {
        return settings.reader(this::parse);
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits how large a document may be
     * @return a reader with these limits
     */
    public final R withLimits(Limits limits) {
        return withSettings(settings.withLimits(limits));
    }

    /**
     * Returns the limits, which say how large a document may be.
     *
     * @return the limits
     */
    public final Limits limits() {
        return settings.limits();
    }

    /**
     * Returns this reader with an action for bad lines, which are lines that the reader refuses. Reading continues after a
     * bad line. The action {@code list::add} collects the bad lines.
     *
     * @param action is called with each bad line, never by two threads at once; in a parallel stream the order of the calls
     *     is not defined; an exception of the action stops reading
     * @return a reader that does not stop at bad lines
     */
    public final R onBadLine(Consumer<? super BadLine> action) {
        return withSettings(settings.onBadLine(action));
    }

    /**
     * Returns this reader with a listener for the progress of reading lines. The listener is called after about every 64 KiB,
     * and at the end.
     *
     * @param listener is called with the progress; for one stream, never by two threads at once
     * @return a reader that reports its progress
     */
    public final R onProgress(Consumer<? super LinesProgress> listener) {
        return withSettings(settings.onProgress(listener));
    }

    // One document

    /**
     * Returns the article of a document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article
     * @throws ReadoutReadException if the document is refused
     */
    public final Article read(byte[] document) {
        return reading(document).value();
    }

    /**
     * Returns the article of a document.
     *
     * @param document the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public final Article read(String document) {
        return reading(document).value();
    }

    /**
     * Returns the article of a document.
     *
     * @param file the file of the document
     * @return the article
     * @throws ReadoutReadException if the document is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public final Article read(Path file) throws IOException {
        return reading(file).value();
    }

    /**
     * Returns the article of a document.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article
     * @throws ReadoutReadException if the document is refused
     * @throws IOException if the stream cannot be read
     */
    public final Article read(InputStream stream) throws IOException {
        return reading(stream).value();
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param document the document in UTF-8, perhaps with a byte order mark
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     */
    public final Reading<Article> reading(byte[] document) {
        return reader().read(document);
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param document the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; byte offsets count its UTF-8 form
     */
    public final Reading<Article> reading(String document) {
        return reader().read(document);
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param file the file of the document
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public final Reading<Article> reading(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Returns the article of a document, and the findings about the document.
     *
     * @param stream the stream, which is read to its end and stays open
     * @return the article and the findings
     * @throws ReadoutReadException if the document is refused
     * @throws IOException if the stream cannot be read
     */
    public final Reading<Article> reading(InputStream stream) throws IOException {
        return reader().read(stream);
    }

    // Lines

    /**
     * Returns the articles of a file that has one document on each line.
     *
     * @param file the file
     * @return the articles, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public final Stream<Article> articles(Path file) throws IOException {
        return reader().lines(file, (reading, place) -> reading.value());
    }

    /**
     * Returns the articles of a stream that has one document on each line.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the articles; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public final Stream<Article> articles(InputStream stream) {
        return reader().lines(stream, (reading, place) -> reading.value());
    }

    /**
     * Returns the articles of a file that has one document on each line, and the findings about each. A parallel stream reads
     * the file a second time to count its lines.
     *
     * @param file the file
     * @return the readings, a stream that must be closed; at a refused line it throws a {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public final Stream<Reading<Article>> readings(Path file) throws IOException {
        return reader().lines(file, ForeignReader::placed);
    }

    /**
     * Returns the articles of a stream that has one document on each line, and the findings about each.
     *
     * @param stream the stream, which is not compressed and stays open; the reader may read more of it than is consumed
     * @return the readings; at a refused line the stream throws a {@link ReadoutReadException}
     */
    public final Stream<Reading<Article>> readings(InputStream stream) {
        return reader().lines(stream, ForeignReader::placed);
    }

    private static Reading<Article> placed(Reading<Article> reading, LinePlace place) throws IOException {
        return Reading.ofLine(reading.value(), reading.findings(), place.line(), place.byteOffset());
    }

    /**
     * Returns a short description.
     *
     * @return the format and how it is read
     */
    @Override
    public abstract String toString();
}
