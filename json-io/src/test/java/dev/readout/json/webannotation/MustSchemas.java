package dev.readout.json.webannotation;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the standard that every annotation must satisfy. */
final class MustSchemas {
    private static final String BASE = "https://schemas.test/";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Schema> schemas;

    private MustSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static MustSchemas read() throws IOException {
        Path folder = SharedFiles.folder();
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> definitions = Files.list(folder.resolve("definitions"))) {
            definitions.filter(file -> file.toString().endsWith(".json")).forEach(file -> add(files, file));
        }
        List<String> names = new ArrayList<>();
        for (JsonNode assertion : MAPPER.readTree(
                        folder.resolve("annotations/annotationMusts.test").toFile())
                .get("assertions")) {
            names.add(add(files, folder.resolve(assertion.stringValue())));
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4,
                builder -> builder.schemas(files)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        Map<String, Schema> schemas = new HashMap<>();
        names.forEach(name -> schemas.put(name, registry.getSchema(SchemaLocation.of(name))));
        return new MustSchemas(schemas);
    }

    /** Adds a file under the IRI that its references are relative to. */
    private static String add(Map<String, String> files, Path file) {
        String name = BASE + file.getFileName();
        ObjectNode schema = (ObjectNode) MAPPER.readTree(file.toFile());
        files.put(name, schema.put("id", name).toString());
        return name;
    }

    int count() {
        return schemas.size();
    }

    /** Returns what the schemas say against an annotation. */
    List<String> faults(JsonNode annotation) {
        List<String> faults = new ArrayList<>();
        schemas.forEach((name, schema) -> {
            List<Error> errors = schema.validate(annotation.toString(), InputFormat.JSON);
            if (!errors.isEmpty()) {
                faults.add(name + ": " + errors);
            }
        });
        return faults;
    }
}
