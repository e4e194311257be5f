package dev.readout.internal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Files of one folder that are written together. Each is written to another file in the folder, and no file replaces an
 * old one before all of them are whole.
 */
public final class FileSet implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String suffix = "." + UUID.randomUUID() + ".part";
    private final Map<Path, OutputStream> streams = new LinkedHashMap<>();

    private FileSet(Path folder) {
        this.folder = folder;
    }

    /** Returns an empty set in a folder, which is created if it does not exist. */
    public static FileSet in(Path folder) throws IOException {
        return new FileSet(Files.createDirectories(folder));
    }

    /** Returns the stream that writes the file with this name. */
    public OutputStream add(String name) throws IOException {
        Path file = folder.resolve(name);
        OutputStream stream =
                new BufferedOutputStream(Files.newOutputStream(part(file), StandardOpenOption.CREATE_NEW), BUFFER);
        streams.put(file, stream);
        return stream;
    }

    /** Closes the streams, and puts the files in the place of the old ones. */
    public void commit() throws IOException {
        for (OutputStream stream : streams.values()) {
            stream.close();
        }
        for (Path file : streams.keySet()) {
            Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path part(Path file) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Map.Entry<Path, OutputStream> file : streams.entrySet()) {
            try {
                file.getValue().close();
            } catch (IOException e) {
                failure = e;
            }
            Files.deleteIfExists(part(file.getKey()));
        }
        if (failure != null) {
            throw failure;
        }
    }
}
