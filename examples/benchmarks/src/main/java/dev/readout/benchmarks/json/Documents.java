package dev.readout.benchmarks.json;

import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The documents that are read and written, by size. Readout writes them, and they are the same in every run. */
public final class Documents {
    private static final int STATEMENTS_OF_9_KB = 14;

    private Documents() {}

    /**
     * Writes a document of about 9 KB.
     *
     * @param args the file
     * @throws IOException if the file can't be written
     */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), small(0));
    }

    /** Returns all documents of a size, each of a different seed. */
    static List<byte[]> of(String size) {
        return switch (size) {
            case "9KB" -> documents(50, STATEMENTS_OF_9_KB);
            case "100KB" -> documents(5, 200);
            case "1MB" -> documents(1, 2_600);
            case "10MB" -> documents(1, 20_000);
            default -> throw new IllegalArgumentException("size must be 9KB, 100KB, 1MB or 10MB: " + size);
        };
    }

    /** Returns the document of about 9 KB of this seed. */
    static byte[] small(long seed) {
        return document(seed, STATEMENTS_OF_9_KB);
    }

    /** Returns the number of all their bytes. */
    static long bytes(List<byte[]> documents) {
        return documents.stream().mapToLong(document -> document.length).sum();
    }

    private static List<byte[]> documents(int number, int statements) {
        return IntStream.range(0, number)
                .mapToObj(seed -> document(seed, statements))
                .toList();
    }

    private static byte[] document(long seed, int statements) {
        return ReadoutJson.toBytes(Newswire.article(seed, statements));
    }
}
