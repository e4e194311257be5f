package dev.readout.json.schemaorg;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The vocabulary and the examples of schema.org, which are not part of the project. */
final class SchemaOrgFiles {
    private SchemaOrgFiles() {}

    /** Returns their folder; skips the test if it is absent. */
    static Path folder() {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path folder = parent.resolve("standards").resolve("schemaorg");
        assumeTrue(Files.isDirectory(folder), () -> "there are no files of schema.org in " + folder);
        return folder;
    }
}
