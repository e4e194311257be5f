package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Wrong words are refused at every position that a passage can have, wherever {@code text} is in the document. The texts are
 * not ASCII, so positions in code points, UTF-16 and UTF-8 differ.
 */
class WrongWordsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ARTICLES = 120;

    private static final Set<String> POSITIONS = Set.of(
            "/meetings/participants/mention",
            "/meetings/designations",
            "/statements/sources/mention",
            "/statements/sources/via/mention",
            "/statements/cue/passage",
            "/statements/content",
            "/statements/frame",
            "/statements/quoted",
            "/statements/addressees/mention",
            "/mentions/passage");

    enum PlaceOfText {
        AS_WRITTEN,
        FIRST,
        LAST
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedAtEveryPosition(PlaceOfText place) {
        Set<String> positions = new TreeSet<>();
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = RandomArticles.article(seed);
            if (article.text().string().chars().allMatch(c -> c < 0x80)) {
                continue;
            }
            JsonNode tree = reordered(JSON.readTree(ReadoutJson.toJson(article)), place);
            assertThat(ReadoutJson.strict().read(bytes(tree)))
                    .as("seed %d", seed)
                    .isEqualTo(article);
            for (JsonPointer exact : exactWords(tree)) {
                JsonNode words = tree.at(exact);
                String wrong = wrong(words.asString());
                replace(tree, exact, wrong);
                String pointer = exact.toString();
                assertThatExceptionOfType(ReadoutReadException.class)
                        .as("seed %d: %s", seed, pointer)
                        .isThrownBy(() -> ReadoutJson.strict().read(bytes(tree)))
                        .satisfies(refused -> assertThat(refused.place())
                                .as("seed and pointer")
                                .isEqualTo(pointer));
                replace(tree, exact, words.asString());
                positions.add(pointer.replaceAll("/[0-9]+", "").replace("/exact", ""));
            }
        }
        assertThat(positions).containsAll(POSITIONS);
    }

    private static JsonNode reordered(JsonNode article, PlaceOfText place) {
        if (place == PlaceOfText.AS_WRITTEN) {
            return article;
        }
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (place == PlaceOfText.FIRST) {
            members.put("text", article.get("text"));
        }
        article.properties().forEach(member -> members.putIfAbsent(member.getKey(), member.getValue()));
        if (place == PlaceOfText.LAST) {
            members.put("text", members.remove("text"));
        }
        return JSON.createObjectNode().setAll(members);
    }

    private static List<JsonPointer> exactWords(JsonNode tree) {
        List<JsonPointer> found = new ArrayList<>();
        addExactWords(tree, JsonPointer.empty(), found);
        return found;
    }

    private static void addExactWords(JsonNode node, JsonPointer here, List<JsonPointer> found) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                JsonPointer pointer = here.appendProperty(member.getKey());
                if (member.getKey().equals("exact") && node.has("start")) {
                    found.add(pointer);
                } else {
                    addExactWords(member.getValue(), pointer, found);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addExactWords(node.get(i), here.appendIndex(i), found);
        }
    }

    private static void replace(JsonNode tree, JsonPointer exact, String words) {
        ((ObjectNode) tree.at(exact.head())).put("exact", words);
    }

    /** Returns other words that have as many bytes and code points. */
    private static String wrong(String words) {
        int last = words.isEmpty() ? 0 : words.offsetByCodePoints(words.length(), -1);
        int end = words.isEmpty() ? 'x' : words.codePointAt(last);
        int other = end == 'x' ? 'y' : end < 0x80 ? 'x' : end ^ 1;
        return words.substring(0, last) + Character.toString(other);
    }

    private static byte[] bytes(JsonNode tree) {
        return JSON.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
    }
}
