package dev.readout.json.internal.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/** A source of lines: a file whose parts can be read at the same time, or a stream. */
sealed interface LinesSource extends Closeable permits FileLinesSource, StreamLinesSource {
    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be opened
     */
    static LinesSource of(Path file) throws IOException {
        if (isCompressed(file)) {
            OptionalLong size = OptionalLong.of(Files.size(file));
            GzipStream stream = new GzipStream(Files.newInputStream(file));
            return new StreamLinesSource(file.toString(), stream, stream::consumed, size);
        }
        // A pipe cannot be read from the middle, and another file system may have no channel.
        if (Files.isRegularFile(file) && file.getFileSystem().equals(FileSystems.getDefault())) {
            return new FileLinesSource(file);
        }
        OptionalLong size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        return new StreamLinesSource(file.toString(), Files.newInputStream(file), () -> -1, size);
    }

    /** Returns a stream, which is not compressed and stays open. */
    static LinesSource of(InputStream stream) {
        return new StreamLinesSource("", Objects.requireNonNull(stream), () -> -1, OptionalLong.empty());
    }

    /** Returns whether the name says that the file is compressed with gzip. */
    static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Returns the name of the file, with which messages begin; empty for a stream. */
    String name();

    /** Returns how many bytes there are, as progress counts them. */
    OptionalLong size();

    /** Returns the end, before which all lines start, or {@link Long#MAX_VALUE} if it is not known. */
    long end();

    /** Returns whether {@link #open} accepts an offset other than 0, and several threads may call it. */
    boolean hasParts();

    /** Returns the bytes from an offset on. */
    InputStream open(long from);

    /** Returns how many lines end before an offset; only for a source with parts. */
    long linesBefore(long offset) throws IOException;

    /**
     * Returns how many bytes of the source were read at an offset in the lines: of a compressed file, compressed bytes.
     */
    long progressAt(long offset);
}
