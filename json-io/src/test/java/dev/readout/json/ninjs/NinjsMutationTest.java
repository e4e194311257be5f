package dev.readout.json.ninjs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changed, cut and mixed documents go through the checks of {@link NinjsFuzzTest}. */
class NinjsMutationTest {
    private static final int DOCUMENTS = 1_500;

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final List<String> NAMES = List.of(
            "uri",
            "name",
            "literal",
            "value",
            "role",
            "contentType",
            "headlines",
            "by",
            "bodies",
            "people",
            "organisations",
            "places",
            "events",
            "subjects",
            "infoSources",
            "altIds",
            "edNote",
            "byline",
            "body_text",
            "person",
            "altids");

    private static final List<String> VALUES = List.of(
            "null",
            "5",
            "true",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "\"readout:0/a\"",
            "\"readout:m/0\"",
            "\"readout:talks/a\"",
            "\"readout:a\"",
            "\"author\"",
            "\"publisher\"",
            "\"text/plain\"",
            "\"text/html\"",
            "\"h\"",
            "\"h\\n\\nb\"",
            "\"<p>a</p>\"",
            "\"Correction: a\"",
            "\"2026-11-24\"",
            "\"urn:x:1\"",
            "[{\"name\":\"a\"}]",
            "[{\"value\":\"h\"}]",
            "{\"value\":\"h\"}",
            "[\"a\",\"b\"]",
            "\"url\"",
            "[{\"address\":{\"country\":\"x\"}}]");

    private static final List<String> PIECES = List.of(
            "\"headline\":\"h\",",
            "\"by\":\"b\",",
            "\"bodies\":[{\"value\":\"h\\n\\nb\\n\\nc\"}],",
            "null",
            "[",
            "]",
            "{",
            "}",
            "\"\"",
            "5",
            "\"literal\":\"readout:0/a\",",
            "\"uri\":\"a b\",",
            "\"name\":\" \",",
            "[{\"name\":\"n\"}]",
            "true",
            "-0.0",
            "1E+5",
            "\"readout:\"",
            "\"value\":\"<article xmlns=\\\"http://www.w3.org/1999/xhtml\\\" class=\\\"readout\\\">\",");

    @Test
    void changedDocumentsAreReadOrRefused() {
        List<byte[]> seeds = NinjsFuzzTest.seeds().toList();
        NinjsFuzzTest test = new NinjsFuzzTest();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder document =
                    new StringBuilder(new String(seeds.get(random.nextInt(seeds.size())), StandardCharsets.UTF_8));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(document.length() + 1);
                int end = Math.min(document.length(), at + random.nextInt(4) * random.nextInt(10));
                document.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
            }
            byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
            try {
                test.read(bytes);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + document, e);
            }
        }
    }

    @Test
    void changedValuesAreReadOrRefused() {
        NinjsFuzzTest test = new NinjsFuzzTest();
        List<JsonNode> documents = NinjsFuzzTest.seeds()
                .filter(document -> document.length > 0)
                .map(MAPPER::readTree)
                .toList();
        List<JsonNode> values = VALUES.stream().map(MAPPER::readTree).toList();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            JsonNode document = changed(documents.get(random.nextInt(documents.size())), values, random);
            try {
                test.read(document.toString().getBytes(StandardCharsets.UTF_8));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + document, e);
            }
        }
    }

    private static JsonNode changed(JsonNode value, List<JsonNode> values, SplittableRandom random) {
        if (random.nextInt(15) == 0) {
            return values.get(random.nextInt(values.size()));
        }
        if (value instanceof ObjectNode object) {
            ObjectNode other = MAPPER.createObjectNode();
            object.forEachEntry((name, member) -> {
                String renamed = random.nextInt(15) == 0 ? NAMES.get(random.nextInt(NAMES.size())) : name;
                if (random.nextInt(20) > 0) {
                    other.set(renamed, changed(member, values, random));
                }
            });
            return other;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode other = MAPPER.createArrayNode();
            for (JsonNode element : list) {
                int copies = random.nextInt(15) == 0 ? 2 : 1;
                for (int i = 0; i < copies; i++) {
                    other.add(changed(element, values, random));
                }
            }
            return other;
        }
        return value;
    }
}
