package dev.readout.json.internal.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.Limits;
import dev.readout.json.internal.boundary.PublicTypes;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonAttributeTest {
    private static final DocumentLimits LIMITS = PublicTypes.limits(Limits.defaults());

    private static JsonNode tree(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonReader in = new JsonReader(DocumentBytes.of(bytes, 0, bytes.length, LIMITS), LIMITS);
        return in.document("value", () -> JsonTree.read(in));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[1,2.50,true,null,{\"b\":\"\"}]}",
                "[]",
                "123456789012345678901234567890",
                "1.5E+400",
                "-7",
                "true",
                "null",
                "\"words\"",
                "\"\"",
                "\"5\"",
                "\"5 apples\"",
                "\"-\"",
                "\"null\"",
                "\"[x]\"",
                "\"{}\"",
                "\"\\\"quoted\\\"\"",
                "\"2026-11-28\""
            })
    void keepsEveryValue(String json) {
        JsonNode value = tree(json);

        assertThat(JsonAttribute.value(JsonAttribute.of(value), LIMITS)).isEqualTo(value);
        assertThat(value).hasToString(json);
    }

    @Test
    void keepsAStringAsItIsUnlessItReadsLikeJson() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertThat(JsonAttribute.of(nodes.stringNode("5 apples"))).isEqualTo("5 apples");
        assertThat(JsonAttribute.of(nodes.stringNode("5"))).isEqualTo("\"5\"");
        assertThat(JsonAttribute.of(nodes.numberNode(5))).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]", "{", "\"", "[1,]", "{\"a\":1,\"a\":2}", "\uD83D\uDE00"})
    void takesWhatIsNotJsonAsAString(String attribute) {
        assertThat(JsonAttribute.value(attribute, LIMITS)).isEqualTo(JsonNodeFactory.instance.stringNode(attribute));
    }
}
