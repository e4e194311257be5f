package dev.readout.json.internal.lines;

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
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Writes lines, each of them flushed before the next one begins. Threads may share it. */
public final class LineAppender implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final boolean closesStream;
    private @Nullable IOException failure;

    private LineAppender(OutputStream stream, boolean closesStream) {
        this.stream = stream;
        this.closesStream = closesStream;
    }

    /** Returns an appender to a stream, which stays open. */
    public static LineAppender to(OutputStream stream) {
        return new LineAppender(stream, false);
    }

    /** Returns an appender to a file, whose last line gets an end if it has none. */
    public static LineAppender to(Path file) throws IOException {
        boolean compressed = LinesSource.isCompressed(file);
        boolean needsLineEnd = Files.exists(file) && (compressed ? checkedLast(file) : last(file)) != '\n';
        OutputStream stream = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            // A flush must write everything, because others that read the file meanwhile must see whole lines.
            OutputStream lines = compressed ? new GZIPOutputStream(stream, BUFFER, true) : stream;
            if (needsLineEnd) {
                lines.write('\n');
            }
            return new LineAppender(lines, true);
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

    /**
     * Writes a line and flushes it.
     *
     * @param line the line with its end
     * @throws IOException if the stream cannot be written, now or at an earlier line
     */
    public synchronized void append(byte[] line) throws IOException {
        if (failure != null) {
            throw new IOException("an earlier line could not be written to its end: " + failure.getMessage(), failure);
        }
        try {
            stream.write(line);
            stream.flush();
            if (stream instanceof PrintStream printing && printing.checkError()) {
                // A PrintStream does not throw its failures: without this check, a full disk would look like success.
                throw new IOException("the stream cannot be written");
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Returns what is appended to, and whether that has failed. */
    @Override
    public synchronized String toString() {
        return "a " + (closesStream ? "file" : "stream") + (failure == null ? "" : ", failed");
    }

    @Override
    public synchronized void close() throws IOException {
        if (closesStream) {
            stream.close();
        }
    }
}
