package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.internal.syntax.Sha256;
import dev.readout.text.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CanonicalTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void equalArticlesGiveEqualBytesHoweverTheyWereWritten() {
        Random random = new Random(2);
        for (long seed = 0; seed < 1000; seed++) {
            Article article = RandomArticles.article(seed);
            byte[] canonical = ReadoutJson.canonical(article);
            String json = ReadoutJson.toJson(article);
            Article shuffled = ReadoutJson.strict()
                    .read(MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(shuffled(MAPPER.readTree(json), random)));
            assertThat(ReadoutJson.canonical(shuffled)).as("seed %d", seed).isEqualTo(canonical);
            assertThat(ReadoutJson.sha256(shuffled)).isEqualTo(ReadoutJson.sha256(article));
            assertThat(ReadoutJson.strict().read(canonical)).isEqualTo(article);
        }
    }

    @Test
    void differentArticlesHaveDifferentAddresses() {
        Map<String, Article> byAddress = new HashMap<>();
        for (long seed = 0; seed < 1000; seed++) {
            Article article = RandomArticles.article(seed);
            Article other = byAddress.put(ReadoutJson.sha256(article), article);
            assertThat(other == null || other.equals(article)).isTrue();
        }
        assertThat(byAddress).hasSizeGreaterThan(900);
    }

    /** Whoever keeps addresses relies on this one for ever. */
    @Test
    void theAddressOfAnArticleStays() {
        Article article = ReadoutJson.strict()
                .read("{\"readout\":\"1\",\"text\":\"Ană said yes.\",\"attributes\":{\"b\":\"2\",\"a\":\"1\"},"
                        + "\"provenance\":{\"agent\":\"tool\",\"confidence\":0.90}}");
        String canonical =
                "{\"attributes\":{\"a\":\"1\",\"b\":\"2\"},\"provenance\":{\"agent\":\"tool\",\"confidence\":0.9},"
                        + "\"readout\":\"1\",\"text\":\"Ană said yes.\"}";
        assertThat(ReadoutJson.canonical(article))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(canonical);
        assertThat(ReadoutJson.sha256(article))
                .isEqualTo(Sha256.hexadecimal(canonical.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("23404a719e38ab3a2cf60c66e0e3ebc412bce837bb973707872d862abfe229e4");
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.internal.syntax.CanonicalUriTest#equalUris")
    void writesOneSpellingOfEqualUris(URI uri, String expected) {
        assertThat(URI.create(expected)).isEqualTo(uri);
        Article article = Article.builder().text(Text.of("")).url(uri).build();
        Article same =
                Article.builder().text(Text.of("")).url(URI.create(expected)).build();
        assertThat(ReadoutJson.canonical(article)).isEqualTo(ReadoutJson.canonical(same));
        assertThat(ReadoutJson.strict().read(ReadoutJson.canonical(article))).isEqualTo(article);
    }

    @Test
    void writesKeysLongerThanJacksonReads() {
        String key = "k".repeat(50_001);
        Article article = Article.builder()
                .text(Text.of(""))
                .attributes(Map.of(key, "😀"))
                .build();
        assertThat(ReadoutJson.canonical(article))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"attributes\":{\"" + key + "\":\"😀\"},\"readout\":\"1\",\"text\":\"\"}");
    }

    /** Returns the same value with the members of each object in another order. */
    static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = MAPPER.createObjectNode();
            members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = MAPPER.createArrayNode();
            node.forEach(element -> list.add(shuffled(element, random)));
            return list;
        }
        return node;
    }
}
