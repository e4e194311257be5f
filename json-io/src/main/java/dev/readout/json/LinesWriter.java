package dev.readout.json;

import dev.readout.article.Article;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles, one a line, each line handed on as a whole before the next one begins.
 *
 * <p>When {@link #write} returns, the line is with the operating system: if the process dies, no earlier line is lost,
 * and at most the last one is cut. (If the machine dies, what it had not yet brought to its disk is lost.) For any number
 * of threads, whose lines stay whole.
 */
public final class LinesWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final boolean closesStream;
    private @Nullable IOException failure;

    private LinesWriter(OutputStream stream, boolean closesStream) {
        this.stream = stream;
        this.closesStream = closesStream;
    }

    static LinesWriter of(OutputStream stream) {
        return new LinesWriter(stream, false);
    }

    static LinesWriter append(Path file) throws IOException {
        boolean compressed = LineInput.isCompressed(file);
        boolean needsLineEnd = Files.exists(file) && (compressed ? checkedLast(file) : last(file)) != '\n';
        OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            // With a flush that brings out everything, as whoever reads while the file is written must see whole lines.
            OutputStream lines = compressed ? new GZIPOutputStream(stream, BUFFER, true) : stream;
            if (needsLineEnd) {
                lines.write('\n');
            }
            return new LinesWriter(lines, true);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /** Returns the last byte, or LF if there is none. */
    private static int last(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() == 0) {
                return '\n';
            }
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0);
        }
    }

    /** Returns the last byte of a compressed file, all of which is read, or LF if there is none. */
    private static int checkedLast(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int last = '\n';
        try (InputStream stream = new GzipStream(Files.newInputStream(file))) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                last = buffer[count - 1];
            }
        } catch (ZipException e) {
            throw new IOException(
                    file + ": expected gzip up to the end, found " + e.getMessage()
                            + "; what is appended could not be read",
                    e);
        }
        return last;
    }

    static void write(Iterator<? extends Article> articles, Path file) throws IOException {
        AtomicFile.write(file, stream -> {
            // Nobody sees the file before it is whole: lines need not go out one by one.
            try (OutputStream lines = LineInput.isCompressed(file)
                    ? new GZIPOutputStream(stream, BUFFER)
                    : new BufferedOutputStream(stream, BUFFER)) {
                while (articles.hasNext()) {
                    lines.write(line(articles.next()));
                }
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
     * @throws IOException if the stream cannot be written, now or at an earlier line: nothing is written behind a line
     *     that may be cut
     */
    public void write(Article article) throws IOException {
        byte[] line = line(article);
        synchronized (this) {
            if (failure != null) {
                throw new IOException(
                        "an earlier line could not be written to its end: " + failure.getMessage(), failure);
            }
            try {
                stream.write(line);
                stream.flush();
                if (stream instanceof PrintStream printing && printing.checkError()) {
                    // It keeps its failures to itself: without this, a full disk would look like success.
                    throw new IOException("the stream cannot be written");
                }
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /**
     * Returns a short description.
     *
     * @return whether a file is appended to or a stream is written, and whether that has failed
     */
    @Override
    public synchronized String toString() {
        return "LinesWriter to a " + (closesStream ? "file" : "stream") + (failure == null ? "" : ", failed");
    }

    /**
     * Closes the file that is appended to. A stream that the caller has given stays open.
     *
     * @throws IOException if the file cannot be closed
     */
    @Override
    public synchronized void close() throws IOException {
        if (closesStream) {
            stream.close();
        }
    }
}
