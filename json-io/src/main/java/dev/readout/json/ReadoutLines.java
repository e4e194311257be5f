package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.lines.FormatReader;
import dev.readout.json.internal.lines.LinePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads and writes JSON Lines: files of any size with one article a line.
 *
 * <pre>{@code
 * try (Stream<Article> articles = ReadoutJson.strict().lines().articles(Path.of("corpus.jsonl.gz"))) {
 *     articles.forEach(article -> ...);
 * }
 * }</pre>
 *
 * <p>A line ends with LF or CRLF, the last one perhaps with the file. Lines of nothing but white space are skipped. A byte
 * order mark is accepted at the start of the file, and not elsewhere. A file whose name ends in {@code .gz}, in whatever
 * case, is compressed with gzip (RFC 1952), perhaps in several members. One line is held in memory at a time.
 *
 * <p>A line that is no article stops reading with a {@link ReadoutReadException}, unless {@link #onBadLine} says who
 * takes it. Reading goes on behind it.
 *
 * <p>The streams are read as they are consumed. While they are, an error of the file is an {@link UncheckedIOException}.
 * They have to be closed, which closes the file. Parallel ones cut a file, unless it is compressed, at line ends. There,
 * only what does not ask for the order takes constant memory, such as {@code forEach} and {@code reduce}; if several
 * lines are bad, any of them may be the one that stops reading.
 *
 * <p>Instances are immutable, for any number of threads.
 */
public final class ReadoutLines {
    private final FormatReader<Reading<Article>> reader;
    private final boolean lenient;

    ReadoutLines(FormatReader<Reading<Article>> reader, boolean lenient) {
        this.reader = reader;
        this.lenient = lenient;
    }

    /**
     * Returns one that hands lines that are no articles to an action, and goes on behind them. With {@code list::add} they
     * are collected.
     *
     * @param action takes each bad line; never called by two threads at once; in parallel in any order. What it throws
     *     stops reading.
     * @return one that does not stop at bad lines
     */
    public ReadoutLines onBadLine(Consumer<? super BadLine> action) {
        Objects.requireNonNull(action, "action");
        return new ReadoutLines(reader.onBadLine(line -> action.accept(BadLine.of(line))), lenient);
    }

    /**
     * Returns one that tells how far reading is: after every 64 KiB or so, and at the end.
     *
     * @param listener is told; for one stream never by two threads at once
     * @return one that tells its progress
     */
    public ReadoutLines onProgress(Consumer<? super LinesProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return new ReadoutLines(reader.onProgress(progress -> listener.accept(LinesProgress.of(progress))), lenient);
    }

    /**
     * Returns the articles of a file, in the order of its lines.
     *
     * @param file the file
     * @return the articles, to be closed; where a line is none, {@link ReadoutReadException}, whose message begins with
     *     the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Article> articles(Path file) throws IOException {
        return reader.lines(file, ReadoutLines::article);
    }

    /**
     * Returns the articles of a stream, in the order of its lines.
     *
     * @param stream the stream, which is not compressed and stays open; more of it may be read than is consumed
     * @return the articles; where a line is none, {@link ReadoutReadException}
     */
    public Stream<Article> articles(InputStream stream) {
        return reader.lines(stream, ReadoutLines::article);
    }

    /**
     * Reads all articles of a file into memory, in the order of its lines.
     *
     * @param file the file
     * @return the articles
     * @throws ReadoutReadException if a line is no article; the message begins with the name of the file
     * @throws IOException if the file cannot be read
     */
    public List<Article> readAll(Path file) throws IOException {
        try (Stream<Article> articles = articles(file)) {
            return articles.toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the articles of a file, in the order of its lines, and what was left out of each. In parallel this counts
     * lines, for which the file is read once more.
     *
     * @param file the file
     * @return the readings, to be closed; where a line is no article, {@link ReadoutReadException}, whose message begins
     *     with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Article>> readings(Path file) throws IOException {
        return reader.lines(file, ReadoutLines::placed);
    }

    /**
     * Returns the articles of a stream, in the order of its lines, and what was left out of each.
     *
     * @param stream the stream, which is not compressed and stays open; more of it may be read than is consumed
     * @return the readings; where a line is no article, {@link ReadoutReadException}
     */
    public Stream<Reading<Article>> readings(InputStream stream) {
        return reader.lines(stream, ReadoutLines::placed);
    }

    /**
     * Returns a writer to a stream, which need not be closed.
     *
     * @param stream the stream, which is flushed after each line and stays open
     * @return the writer
     */
    public static LinesWriter writer(OutputStream stream) {
        return LinesWriter.of(Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Returns a writer that appends to a file. If the last line of the file has no end, it gets one first: so it stays as
     * it is, whole or cut, and what is appended starts a line of its own. A compressed file gets another member, and is
     * read once before to see that it is whole.
     *
     * @param file the file, which is made if there is none
     * @return the writer, to be closed
     * @throws IOException if the file cannot be opened, or is compressed and broken: what is appended to such a file could
     *     not be read
     */
    public static LinesWriter append(Path file) throws IOException {
        return LinesWriter.append(file);
    }

    /**
     * Writes articles to a file as a whole. The file is written beside it and then put in its place, so that a reader sees
     * the old file or the new one, and never a part, also if the articles are read from the old one.
     *
     * @param articles the articles, of which one is held in memory at a time; not closed
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Stream<? extends Article> articles, Path file) throws IOException {
        Iterator<? extends Article> iterator = articles.iterator();
        LinesWriter.write(iterator, file);
    }

    /**
     * Writes articles to a file as a whole, as {@link #write(Stream, Path)} does.
     *
     * @param articles the articles
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Iterable<? extends Article> articles, Path file) throws IOException {
        LinesWriter.write(articles.iterator(), file);
    }

    /**
     * Returns how this reads.
     *
     * @return for example {@code ReadoutLines[strict]}
     */
    @Override
    public String toString() {
        return "ReadoutLines[" + (lenient ? "lenient" : "strict") + "]";
    }

    private static Article article(Reading<Article> reading, LinePlace place) {
        return reading.value();
    }

    private static Reading<Article> placed(Reading<Article> reading, LinePlace place) throws IOException {
        return Reading.ofLine(reading.value(), reading.findings(), place.line(), place.byteOffset());
    }
}
