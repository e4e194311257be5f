package dev.readout.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file beside its place and then puts it there: a reader sees the old one or the new one, never a part. */
final class AtomicFile {
    /** Writes what the file shall hold. */
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    private AtomicFile() {}

    static void write(Path file, Content content) throws IOException {
        // Not a file of createTempFile: that one could be read by its owner alone.
        Path beside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(stream);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
