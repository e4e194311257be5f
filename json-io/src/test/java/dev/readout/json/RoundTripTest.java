package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.internal.syntax.MemberName;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTest {
    private static final int ARTICLES = Seeds.of(10_000);
    private static final Set<MemberName> OF_DRAFTS =
            EnumSet.of(MemberName.DRAFT, MemberName.ORGANIZATION, MemberName.PREFIX, MemberName.SUFFIX);
    private static final Set<MemberName> OF_COMPARISONS = EnumSet.range(MemberName.COMPARISON, MemberName.SECOND_PLACE);
    private static final Set<String> OF_ARTICLES = Stream.of(MemberName.values())
            .filter(member -> !OF_DRAFTS.contains(member) && !OF_COMPARISONS.contains(member))
            .map(MemberName::json)
            .collect(Collectors.toSet());
    private static final ReadoutJson JSON = ReadoutJson.strict();
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void readingWhatWasWrittenGivesAnEqualArticleAndTheSameBytes() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = RandomArticles.article(seed);
            byte[] written = ReadoutJson.toBytes(article);
            Article read = JSON.read(written);
            assertThat(read).as("seed %d", seed).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(ReadoutJson.toBytes(read)).as("seed %d", seed).isEqualTo(written);
        }
    }

    @Test
    void randomArticlesHaveEveryMember() {
        Map<String, Long> members = Stream.iterate(0L, seed -> seed + 1)
                .limit(500)
                .flatMap(seed -> Stream.of(
                        ReadoutJson.toJson(RandomArticles.article(seed)).split("\"")))
                .filter(OF_ARTICLES::contains)
                .collect(Collectors.groupingBy(part -> part, TreeMap::new, Collectors.counting()));
        assertThat(members.keySet()).containsExactlyInAnyOrderElementsOf(OF_ARTICLES);
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        for (long seed = 0; seed < Seeds.of(1_000); seed++) {
            Article article = RandomArticles.article(seed);
            String sorted =
                    sorted(MAPPER.readTree(ReadoutJson.toBytes(article)), false).toString();
            String reversed =
                    sorted(MAPPER.readTree(ReadoutJson.toBytes(article)), true).toString();
            assertThat(JSON.read(sorted)).as("seed %d", seed).isEqualTo(article);
            assertThat(JSON.read(reversed)).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void indentingChangesWhiteSpaceAlone() {
        for (long seed = 0; seed < Seeds.of(1_000); seed++) {
            Article article = RandomArticles.article(seed);
            String indented = ReadoutJson.toJson(article, Layout.INDENTED);
            assertThat(JSON.read(indented)).isEqualTo(article);
            assertThat(MAPPER.readTree(indented)).isEqualTo(MAPPER.readTree(ReadoutJson.toBytes(article)));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void validFilesAreRead(SpecFiles.SpecFile file) {
        Article article = JSON.read(file.bytes());
        assertThat(JSON.read(ReadoutJson.toBytes(article))).isEqualTo(article);
        assertThat(ReadoutJson.lenient().reading(file.bytes())).isEqualTo(Reading.of(article, List.of()));
    }

    /** Returns the value with the members of its objects sorted, in one or the other direction. */
    private static JsonNode sorted(JsonNode node, boolean reversed) {
        if (node instanceof ObjectNode object) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            object.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue(), reversed)));
            ObjectNode result = MAPPER.createObjectNode();
            (reversed ? members.descendingMap() : members).forEach(result::set);
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = MAPPER.createArrayNode();
            array.forEach(element -> result.add(sorted(element, reversed)));
            return result;
        }
        return node;
    }
}
