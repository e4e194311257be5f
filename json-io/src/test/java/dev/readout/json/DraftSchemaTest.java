package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readout.draft.DraftSpeaker;
import dev.readout.json.SpecFiles.SpecFile;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Status;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the schema of drafts to what the structured output of language models takes, and to the specification files.
 *
 * <p>The rules and limits are the strictest of those published, so that all take it: the guide “Structured model outputs”
 * of OpenAI, section “Supported schemas”, as of August 2024, before its limits were raised (since then 5,000 properties,
 * 10 levels, 1,000 enum values, 120,000 characters), and the page “Structured outputs” of Anthropic, sections “JSON Schema
 * limitations” and “Schema complexity limits”, as of 2026.
 */
class DraftSchemaTest {
    /** OpenAI, August 2024. */
    private static final int MOST_LEVELS = 5;

    /** OpenAI, August 2024. */
    private static final int MOST_PROPERTIES = 100;

    /** OpenAI, August 2024: property names and enum values together. */
    private static final int MOST_CHARACTERS = 15_000;

    /** OpenAI, August 2024. */
    private static final int MOST_ENUM_VALUES = 500;

    /** Anthropic: parameters that have several types, as nullable ones have. */
    private static final int MOST_UNIONS = 16;

    /** What all of them take; the first two only at the root. No reference, so no cycle. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SCHEMA_JSON = ReadoutDrafts.schema();
    private static final Schema SCHEMA = REGISTRY.getSchema(SCHEMA_JSON, InputFormat.JSON);
    private static final List<Level> LEVELS = levels(MAPPER.readTree(SCHEMA_JSON), 0);

    /**
     * A schema inside the schema, and how deep it is. That is counted as strictly as by OpenAI's library for Java: the
     * root is at 0, and each property and each item is one deeper than the object or list that it is in, be it an object,
     * a list or a string.
     */
    private record Level(JsonNode schema, int depth) {
        boolean isOf(String type) {
            return types().contains(type);
        }

        List<String> types() {
            JsonNode type = schema.get("type");
            return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
        }

        List<String> properties() {
            return List.copyOf(schema.path("properties").propertyNames());
        }

        List<JsonNode> enumValues() {
            return schema.path("enum").valueStream().toList();
        }
    }

    private static List<Level> levels(JsonNode schema, int depth) {
        List<Level> levels = new ArrayList<>(List.of(new Level(schema, depth)));
        schema.path("properties").valueStream().forEach(property -> levels.addAll(levels(property, depth + 1)));
        if (schema.has("items")) {
            levels.addAll(levels(schema.get("items"), depth + 1));
        }
        return levels;
    }

    private static Stream<Level> of(String type) {
        return LEVELS.stream().filter(level -> level.isOf(type));
    }

    @Test
    void isItselfASchema() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(SCHEMA_JSON, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.getId()).isEqualTo("https://readout.dev/schema/draft-1.schema.json");
    }

    @Test
    void hasNoKeywordThatIsNotTakenEverywhere() {
        assertThat(LEVELS).allSatisfy(level -> {
            assertThat(KEYWORDS).containsAll(level.schema().propertyNames());
            assertThat(level.schema().has("$schema") || level.schema().has("$id"))
                    .isEqualTo(level.depth() == 0);
            assertThat(level.types()).isIn(TYPES);
        });
        assertThat(LEVELS.get(0).types()).containsExactly("object");
    }

    private static final List<List<String>> TYPES =
            List.of(List.of("object"), List.of("array"), List.of("string"), List.of("string", "null"));

    @Test
    void requiresEveryMemberAndAllowsNoOther() {
        assertThat(of("object")).hasSize(9).allSatisfy(object -> {
            assertThat(object.properties()).isNotEmpty();
            assertThat(object.schema().get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(object.properties());
            JsonNode additional = object.schema().get("additionalProperties");
            assertThat(additional.isBoolean() && !additional.booleanValue()).isTrue();
        });
    }

    @Test
    void describesEveryValue() {
        assertThat(LEVELS)
                .allSatisfy(
                        level -> assertThat(level.schema().path("description").asString())
                                .isNotBlank());
        assertThat(of("object"))
                .allSatisfy(object ->
                        assertThat(object.schema().path("title").asString()).isNotBlank());
        assertThat(of("array"))
                .allSatisfy(list -> assertThat(list.schema().has("items")).isTrue());
    }

    @Test
    void isWithinTheLimits() {
        assertThat(LEVELS).allSatisfy(level -> assertThat(level.depth()).isLessThanOrEqualTo(MOST_LEVELS));
        assertThat(of("object").mapToInt(object -> object.properties().size()).sum())
                .isLessThanOrEqualTo(MOST_PROPERTIES);
        assertThat(LEVELS.stream().mapToInt(level -> level.enumValues().size()).sum())
                .isLessThanOrEqualTo(MOST_ENUM_VALUES);
        assertThat(Stream.concat(
                                LEVELS.stream().flatMap(level -> level.properties().stream()),
                                LEVELS.stream()
                                        .flatMap(level -> level.enumValues().stream())
                                        .map(JsonNode::asString))
                        .mapToInt(String::length)
                        .sum())
                .isLessThanOrEqualTo(MOST_CHARACTERS);
        assertThat(LEVELS.stream().filter(level -> level.types().size() > 1).count())
                .isLessThanOrEqualTo(MOST_UNIONS);
    }

    @Test
    void hasTheWordsOfTheClosedLists() {
        assertThat(words("/properties/speakers/items/properties/kind")).isEqualTo(words(DraftSpeaker.Kind.values()));
        assertThat(words("/properties/meetings/items/properties/kind")).isEqualTo(words(Meeting.Kind.values()));
        assertThat(words("/properties/meetings/items/properties/participants/items/properties/part"))
                .isEqualTo(with(words(Participant.Part.values()), "null"));
        assertThat(words("/properties/statements/items/properties/form")).isEqualTo(words(Form.values()));
        assertThat(words("/properties/statements/items/properties/medium"))
                .isEqualTo(with(words(Medium.values()), "null"));
        assertThat(words("/properties/statements/items/properties/status"))
                .isEqualTo(with(words(Status.values()), "said"));
    }

    /** Returns the words at this place, with the word null for null, which may be there only if the type allows it. */
    private static Set<String> words(String pointer) {
        JsonNode schema = MAPPER.readTree(SCHEMA_JSON).at(pointer);
        Set<String> words = new TreeSet<>();
        schema.get("enum").forEach(word -> words.add(word.isNull() ? "null" : word.stringValue()));
        assertThat(words.contains("null")).isEqualTo(schema.get("type").isArray());
        return words;
    }

    private static Set<String> words(Enum<?>... constants) {
        return new TreeSet<>(Arrays.stream(constants).map(EnumWords::word).toList());
    }

    private static Set<String> with(Set<String> words, String word) {
        words.add(word);
        return words;
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#validDrafts")
    void acceptsEveryValidFile(SpecFile file) {
        assertThat(faults(file)).contains(List.of());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#terseDrafts")
    void wantsEveryMember(SpecFile file) {
        assertThat(faults(file)).hasValueSatisfying(seen -> assertThat(seen).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#invalidDrafts")
    void seesOnlyTheFaultsThatASchemaCanSee(SpecFile file) {
        Optional<List<Error>> faults = faults(file);
        if ("sees".equals(file.expected().get("schema"))) {
            assertThat(faults).hasValueSatisfying(seen -> assertThat(seen).isNotEmpty());
        } else {
            assertThat(faults.orElse(List.of())).isEmpty();
        }
    }

    @Test
    void acceptsWhatIsWrittenWhichHasEveryMember() {
        Set<String> written = new TreeSet<>();
        for (long seed = 0; seed < 300; seed++) {
            JsonNode draft = MAPPER.readTree(ReadoutDrafts.toBytes(RandomDrafts.draft(seed)));
            assertThat(SCHEMA.validate(draft)).as("seed %d", seed).isEmpty();
            names(draft, written);
        }
        Set<String> described = new TreeSet<>();
        of("object").forEach(object -> described.addAll(object.properties()));
        assertThat(written).isEqualTo(described);
    }

    private static void names(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.valueStream().forEach(value -> names(value, names));
    }

    /** Returns what the schema says of a file, or nothing if the file is not JSON in UTF-8. */
    private static Optional<List<Error>> faults(SpecFile file) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            JsonNode draft = MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
            return draft.isMissingNode() ? Optional.empty() : Optional.of(SCHEMA.validate(draft));
        } catch (CharacterCodingException | JacksonException e) {
            return Optional.empty();
        }
    }
}
