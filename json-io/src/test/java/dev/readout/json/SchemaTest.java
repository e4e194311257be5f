package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readout.json.SpecFiles.SpecFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JSON Schema to the specification files, and their flags {@code schema: sees} and {@code blind} to it. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    // A double would make 1e999 infinite, and the validator compares that with nothing.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String SCHEMA_JSON = ReadoutJson.schema();
    private static final Schema SCHEMA = REGISTRY.getSchema(SCHEMA_JSON, InputFormat.JSON);

    @Test
    void isItselfASchema() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(SCHEMA_JSON, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.getId()).isEqualTo("https://readout.dev/schema/readout-1.schema.json");
    }

    @Test
    void describesEveryMemberAndAllowsNoOther() {
        JsonNode article = MAPPER.readTree(SCHEMA_JSON);
        List<JsonNode> objects = new ArrayList<>(List.of(article));
        article.get("$defs")
                .valueStream()
                .filter(d -> d.has("additionalProperties"))
                .forEach(objects::add);

        assertThat(objects).hasSizeGreaterThan(15).allSatisfy(object -> {
            assertThat(object.path("title").asString()).isNotBlank();
            assertThat(object.path("description").asString()).isNotBlank();
            assertThat(object.path("properties").valueStream())
                    .allSatisfy(member ->
                            assertThat(member.path("description").asString()).isNotBlank());
            if (object.has("properties")) {
                assertThat(object.get("additionalProperties").isBoolean()).isTrue();
                assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void acceptsEveryValidFile(SpecFile file) {
        assertThat(faults(file)).contains(List.of());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#invalid")
    void seesOnlyTheFaultsThatASchemaCanSee(SpecFile file) {
        Optional<List<Error>> faults = faults(file);
        if ("sees".equals(file.expected().get("schema"))) {
            assertThat(faults).hasValueSatisfying(seen -> assertThat(seen).isNotEmpty());
        } else {
            assertThat(faults.orElse(List.of())).isEmpty();
        }
    }

    @Test
    void acceptsWhatIsWritten() {
        for (long seed = 0; seed < 300; seed++) {
            String written = ReadoutJson.toJson(RandomArticles.article(seed));
            assertThat(SCHEMA.validate(MAPPER.readTree(written)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Returns what the schema says of a file, or nothing if the file is not JSON in UTF-8. */
    private static Optional<List<Error>> faults(SpecFile file) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            JsonNode article = MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
            return article.isMissingNode() ? Optional.empty() : Optional.of(SCHEMA.validate(article));
        } catch (CharacterCodingException | JacksonException e) {
            return Optional.empty();
        }
    }
}
