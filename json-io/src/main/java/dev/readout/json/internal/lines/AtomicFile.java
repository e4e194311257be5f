package dev.readout.json.internal.lines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Writes to another file in the same folder, which then replaces the file, so that a reader sees the old file or the
 * new one, and never a part.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    /** Writes the content of the file. */
    private interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    /** Writes a file that holds these bytes. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, (OutputStream stream) -> stream.write(bytes));
    }

    /**
     * Writes a file that holds these lines, compressed if its name says so.
     *
     * @param lines the lines with their ends
     */
    public static void writeLines(Path file, Iterator<byte[]> lines) throws IOException {
        write(file, (OutputStream stream) -> {
            // Nobody sees the file before it is whole, so the lines need no flush.
            try (OutputStream buffered = LinesSource.isCompressed(file)
                    ? new GZIPOutputStream(stream, BUFFER)
                    : new BufferedOutputStream(stream, BUFFER)) {
                while (lines.hasNext()) {
                    buffered.write(lines.next());
                }
            }
        });
    }

    private static void write(Path file, Content content) throws IOException {
        // Not a file of createTempFile, which only its owner could read.
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(stream);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
