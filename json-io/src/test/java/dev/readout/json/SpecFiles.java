package dev.readout.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The documents that say what the format is: {@code valid} ones, and {@code invalid} ones with the reason beside. */
final class SpecFiles {
    private SpecFiles() {}

    /** A document. */
    record SpecFile(Path file) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return file.getFileName().toString().replace(".json", "");
        }

        /** Returns the lines {@code key: value} of the file beside it, which says why the document is refused. */
        Map<String, String> expected() {
            Map<String, String> expected = new HashMap<>();
            try {
                for (String line : Files.readAllLines(file.resolveSibling(name() + ".expected"))) {
                    int colon = line.indexOf(':');
                    expected.put(
                            line.substring(0, colon), line.substring(colon + 1).strip());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return expected;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<SpecFile> valid() {
        return in("valid");
    }

    static Stream<SpecFile> invalid() {
        return in("invalid");
    }

    private static Stream<SpecFile> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(SpecFiles.class.getResource("/" + folder))
                .toURI()))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SpecFile::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
