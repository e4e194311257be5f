package dev.readout.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/** What lines are read from: a file whose parts can be read at once, or a stream. */
sealed interface LineInput extends Closeable permits FileInput, StreamInput {
    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be opened
     */
    static LineInput of(Path file) throws IOException {
        if (isCompressed(file)) {
            OptionalLong size = OptionalLong.of(Files.size(file));
            GzipStream stream = new GzipStream(Files.newInputStream(file));
            return new StreamInput(file.toString(), stream, stream::consumed, size);
        }
        // Pipes have no places to go to, and other file systems perhaps no channel.
        if (Files.isRegularFile(file) && file.getFileSystem().equals(FileSystems.getDefault())) {
            return new FileInput(file);
        }
        OptionalLong size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        return new StreamInput(file.toString(), Files.newInputStream(file), () -> -1, size);
    }

    /** Returns a stream, which is not compressed and stays open. */
    static LineInput of(InputStream stream) {
        return new StreamInput("", Objects.requireNonNull(stream), () -> -1, OptionalLong.empty());
    }

    /** Returns whether the name says that the file is compressed with gzip. */
    static boolean isCompressed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Returns the name of the file, with which messages begin; empty for a stream. */
    String name();

    /** Returns how many bytes there are, as progress counts them. */
    OptionalLong size();

    /** Returns the end up to which lines start, which is beyond every line if it is not known. */
    long end();

    /** Returns whether {@link #open} takes another place than 0, from several threads. */
    boolean hasParts();

    /** Returns the bytes from a place on. */
    InputStream open(long from);

    /** Returns how many lines end before a place; only for an input with parts. */
    long linesBefore(long offset) throws IOException;

    /** Returns the place, as progress counts it, that belongs to a place in the lines. */
    long progressAt(long offset);
}
