package dev.readout.json.ninjs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas, examples and test suites of the IPTC, which are not part of the project. */
final class NinjsFiles {
    private NinjsFiles() {}

    private static Path folder() {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path folder = parent.resolve("standards").resolve("ninjs");
        assumeTrue(Files.isDirectory(folder), () -> "there are no files of ninjs in " + folder);
        return folder;
    }

    static Schema schema(String version) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(
                        Map.of("https://geojson.org/schema/GeoJSON.json", text("schemas/GeoJSON-schema.json"))));
        return registry.getSchema(text("schemas/ninjs-schema_" + version + ".json"), InputFormat.JSON);
    }

    private static String text(String path) {
        try {
            return Files.readString(folder().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> examples() {
        return files("examples");
    }

    static List<Path> shouldPass() {
        return files("should_pass");
    }

    static List<Path> shouldFail() {
        return files("should_fail");
    }

    private static List<Path> files(String inside) {
        Path folder = folder();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> folder.relativize(file).toString().contains(inside))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
