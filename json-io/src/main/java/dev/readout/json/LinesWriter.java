package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.json.internal.lines.AtomicFile;
import dev.readout.json.internal.lines.LineAppender;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Writes articles, one on each line. Each line is handed to the operating system as a whole before the next one begins.
 *
 * <p>If the process dies, no line is lost after {@link #write} has returned, and at most the line that is being written
 * is cut. (If the machine dies, the lines that were not yet on its disk are lost.) Several threads can use one writer:
 * their lines stay whole.
 */
public final class LinesWriter implements Closeable {
    private final LineAppender appender;

    private LinesWriter(LineAppender appender) {
        this.appender = appender;
    }

    static LinesWriter of(OutputStream stream) {
        return new LinesWriter(LineAppender.to(stream));
    }

    static LinesWriter append(Path file) throws IOException {
        return new LinesWriter(LineAppender.to(file));
    }

    static void write(Iterator<? extends Article> articles, Path file) throws IOException {
        AtomicFile.writeLines(file, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public byte[] next() {
                return line(articles.next());
            }
        });
    }

    private static byte[] line(Article article) {
        byte[] bytes = ReadoutJson.toBytes(article);
        byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
        line[bytes.length] = '\n';
        return line;
    }

    /**
     * Writes an article and the end of its line, and flushes them.
     *
     * @param article the article
     * @throws IOException if the stream cannot be written, now or at an earlier line: nothing is written after a line
     *     that may be cut
     */
    public void write(Article article) throws IOException {
        appender.append(line(article));
    }

    /**
     * Returns a short description.
     *
     * @return whether a file is appended to or a stream is written, and whether that has failed
     */
    @Override
    public String toString() {
        return "LinesWriter to " + appender;
    }

    /**
     * Closes the file that is appended to. A stream that the caller has given stays open.
     *
     * @throws IOException if the file cannot be closed
     */
    @Override
    public void close() throws IOException {
        appender.close();
    }
}
