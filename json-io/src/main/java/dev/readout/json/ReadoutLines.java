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
 * Reads and writes JSON Lines: files of any size with one article on each line.
 *
 * <pre>{@code
 * try (Stream<Article> articles = ReadoutJson.strict().lines().articles(Path.of("corpus.jsonl.gz"))) {
 *     articles.forEach(article -> ...);
 * }
 * }</pre>
 *
 * <p>A line ends with LF or CRLF; the last line may end with the file. Blank lines are skipped. A byte order mark is
 * accepted at the start of the file only. A file whose name ends with {@code .gz}, in upper or lower case, is
 * compressed with gzip (RFC 1952), in one or more members. One line is held in memory at a time.
 *
 * <p>A line that is not an article stops reading with a {@link ReadoutReadException}. With {@link #onBadLine}, an
 * action gets such a line, and reading goes on after it.
 *
 * <p>Lines are read while the stream is consumed. If the file cannot be read then, an {@link UncheckedIOException} is
 * thrown. A stream must be closed, which closes the file. A parallel stream splits the file at line ends, unless it is
 * compressed. In parallel, only operations that do not need the order, such as {@code forEach} and {@code reduce}, take
 * constant memory; and if several lines are bad, any of them may be the one that stops reading.
 *
 * <p>Instances are immutable, and threads can share them.
 */
public final class ReadoutLines {
    private final FormatReader<Reading<Article>> reader;
    private final boolean lenient;

    ReadoutLines(FormatReader<Reading<Article>> reader, boolean lenient) {
        this.reader = reader;
        this.lenient = lenient;
    }

    /**
     * Returns a reader that hands lines that are not articles to an action, and goes on after them. {@code list::add}
     * collects them.
     *
     * @param action takes each bad line; never called by two threads at the same time; called in any order in parallel.
     *     An exception that it throws stops reading.
     * @return the reader that does not stop at bad lines
     */
    public ReadoutLines onBadLine(Consumer<? super BadLine> action) {
        Objects.requireNonNull(action, "action");
        return new ReadoutLines(reader.onBadLine(line -> action.accept(BadLine.of(line))), lenient);
    }

    /**
     * Returns a reader that tells its progress after about every 64 KiB, and at the end.
     *
     * @param listener gets the progress; for one stream, never called by two threads at the same time
     * @return the reader that tells its progress
     */
    public ReadoutLines onProgress(Consumer<? super LinesProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return new ReadoutLines(reader.onProgress(progress -> listener.accept(LinesProgress.of(progress))), lenient);
    }

    /**
     * Returns the articles of a file, in the order of its lines.
     *
     * @param file the file
     * @return the articles, to be closed; a line that is not an article throws {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Article> articles(Path file) throws IOException {
        return reader.lines(file, ReadoutLines::article);
    }

    /**
     * Returns the articles of a stream, in the order of its lines.
     *
     * @param stream the stream, which is not compressed and stays open; more bytes may be read than are consumed
     * @return the articles; a line that is not an article throws {@link ReadoutReadException}
     */
    public Stream<Article> articles(InputStream stream) {
        return reader.lines(stream, ReadoutLines::article);
    }

    /**
     * Reads all articles of a file into memory, in the order of its lines.
     *
     * @param file the file
     * @return the articles
     * @throws ReadoutReadException if a line is not an article; the message begins with the name of the file
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
     * Returns the articles of a file, in the order of its lines, and what was left out of each. In parallel, the file
     * is read once more to count the lines.
     *
     * @param file the file
     * @return the readings, to be closed; a line that is not an article throws {@link ReadoutReadException}, whose
     *     message begins with the name of the file
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Article>> readings(Path file) throws IOException {
        return reader.lines(file, ReadoutLines::placed);
    }

    /**
     * Returns the articles of a stream, in the order of its lines, and what was left out of each.
     *
     * @param stream the stream, which is not compressed and stays open; more bytes may be read than are consumed
     * @return the readings; a line that is not an article throws {@link ReadoutReadException}
     */
    public Stream<Reading<Article>> readings(InputStream stream) {
        return reader.lines(stream, ReadoutLines::placed);
    }

    /**
     * Returns a writer to a stream. The writer need not be closed.
     *
     * @param stream the stream, which is flushed after each line and stays open
     * @return the writer
     */
    public static LinesWriter writer(OutputStream stream) {
        return LinesWriter.of(Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Returns a writer that appends to a file. If the last line of the file has no line end, a line end is appended
     * first, so that this line stays as it is, whole or cut. A compressed file gets another member, and is read first
     * to check that it is not broken.
     *
     * @param file the file, which is made if there is none
     * @return the writer, to be closed
     * @throws IOException if the file cannot be opened, or is compressed and broken, because articles that are appended
     *     to such a file could not be read
     */
    public static LinesWriter append(Path file) throws IOException {
        return LinesWriter.append(file);
    }

    /**
     * Writes articles to a file as a whole. They are written to another file in the same folder, which then replaces
     * it, so that a reader sees the old file or the new one, and never a part. The articles may be read from the old
     * file.
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
     * Returns whether this reader is strict or lenient.
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
