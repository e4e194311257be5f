package dev.readout.json;

import dev.readout.exchange.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The documents that say what the format is: {@code valid} ones, {@code invalid} ones with the reason beside, and those of
 * a {@code future} version 1.x with what a lenient reader makes of them today.
 */
public final class SpecFiles {
    private SpecFiles() {}

    /** A document. */
    public record SpecFile(Path file) {
        public byte[] bytes() {
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

        /** Returns the file beside it of the document that says today what this one says in the future. */
        SpecFile present() {
            return new SpecFile(file.resolveSibling(name() + ".present.json"));
        }

        /** Returns the lines {@code pointer: problem} of the file beside it. */
        List<Finding> findings() {
            try (Stream<String> lines = Files.lines(file.resolveSibling(name() + ".findings"))) {
                return lines.map(line -> {
                            int colon = line.lastIndexOf(": ");
                            String problem = line.substring(colon + 2);
                            return Finding.of(line.substring(0, colon), problem, !problem.contains(", read as "));
                        })
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name();
        }
    }

    public static Stream<SpecFile> valid() {
        return in("valid");
    }

    public static Stream<SpecFile> invalid() {
        return in("invalid");
    }

    static Stream<SpecFile> future() {
        return in("future").filter(file -> !file.name().endsWith(".present"));
    }

    static Stream<SpecFile> validDrafts() {
        return in("valid-drafts");
    }

    /** Returns drafts that are read although they leave out what the schema requires. */
    static Stream<SpecFile> terseDrafts() {
        return in("terse-drafts");
    }

    static Stream<SpecFile> readDrafts() {
        return Stream.concat(validDrafts(), terseDrafts());
    }

    static Stream<SpecFile> invalidDrafts() {
        return in("invalid-drafts");
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
