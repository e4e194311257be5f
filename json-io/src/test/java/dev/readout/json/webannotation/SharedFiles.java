package dev.readout.json.webannotation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The schemas and samples of the standard, which are not in the project. */
final class SharedFiles {
    private SharedFiles() {}

    static Path folder() {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path folder = parent.resolve("standards").resolve("web-annotation");
        assumeTrue(Files.isDirectory(folder), () -> "there are no files of Web Annotation in " + folder);
        return folder;
    }

    /** Returns the samples of a kind, in the order of their names. */
    static List<Path> samples(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("samples").resolve(kind))) {
            return files.sorted().toList();
        }
    }
}
