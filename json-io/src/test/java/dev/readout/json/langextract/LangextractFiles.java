package dev.readout.json.langextract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Documents of langextract: valid ones with their findings beside them, and invalid ones with the reason. */
final class LangextractFiles {
    private LangextractFiles() {}

    /** A document. */
    record LangextractFile(Path file) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String document() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        /** Returns the lines of the file beside it. */
        List<String> beside(String kind) {
            try {
                return Files.readAllLines(file.resolveSibling(this + kind));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return file.getFileName().toString().replace(".json", "");
        }
    }

    static LangextractFile valid(String name) {
        return valid().filter(file -> file.toString().equals(name)).findFirst().orElseThrow();
    }

    static Stream<LangextractFile> valid() {
        return in("valid");
    }

    static Stream<LangextractFile> invalid() {
        return in("invalid");
    }

    private static Stream<LangextractFile> in(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(LangextractFiles.class.getResource("/langextract/" + folder))
                        .toURI()))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(LangextractFile::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
