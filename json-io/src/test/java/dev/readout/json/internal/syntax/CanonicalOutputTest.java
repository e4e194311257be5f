package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts of RFC 8785 are cited by section. */
class CanonicalOutputTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Section 3.2.3: by UTF-16 code units, so that an emoji comes before U+FB33. */
    @Test
    void sortsMembersByTheirCodeUnits() {
        String json =
                "{\"\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Sections 3.2.2.2 and 3.2.4. */
    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(
                        canonical(
                                "{ \"string\" : \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u007f\\b\\f\\t\" ,\n"
                                        + "\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]}"))
                .isEqualTo("{\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\\b\\f\\t\"}");
    }

    private static String canonical(String json) {
        CanonicalOutput output = new CanonicalOutput();
        write(MAPPER.readTree(json), output);
        return new String(output.toBytes(), StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, JsonOutput output) {
        if (node.isObject()) {
            output.startObject();
            node.properties().forEach(member -> {
                output.name(member.getKey());
                write(member.getValue(), output);
            });
            output.endObject();
        } else if (node.isArray()) {
            output.startList();
            node.forEach(element -> write(element, output));
            output.endList();
        } else if (node.isNumber()) {
            output.number(node.doubleValue());
        } else {
            output.string(node.stringValue());
        }
    }
}
