package dev.readout.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.RandomArticles;
import dev.readout.json.Seeds;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is in the vocabulary. */
class SchemaOrgVocabularyTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void writesTypesAndPropertiesOfTheVocabularyOnly() throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        Set<String> faults = new TreeSet<>();
        for (long seed = 0; seed < Seeds.of(1_000); seed++) {
            JsonNode document = MAPPER.readTree(
                    SchemaOrg.writing(RandomArticles.article(seed)).document());
            faults.addAll(vocabulary.faults(document));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void findsWhatIsNotInTheVocabulary() throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        assertThat(vocabulary.faults(MAPPER.readTree("""
                        {"@type": "NewsArticle", "body": "a", "sdDatePublished": "2020-01-01T10:00:00", "attendee": {"@type": "Person"},
                         "author": {"@type": "Event"}, "about": {"@id": "#x"}, "citation": {"@type": "Cite"}}""")))
                .containsExactlyInAnyOrder(
                        "no property body",
                        "sdDatePublished takes only dates, not \"2020-01-01T10:00:00\"",
                        "attendee is not a property of [NewsArticle]",
                        "author takes no [Event, Thing]",
                        "about refers to nothing: {\"@id\":\"#x\"}",
                        "citation takes no [Cite]",
                        "no type Cite");
    }

    @Test
    void knowsEveryArticleOfTheVocabulary() throws IOException {
        Vocabulary vocabulary = Vocabulary.read();
        assertThat(vocabulary.types())
                .filteredOn(type -> NodeType.of(List.of(type)) == NodeType.ARTICLE)
                .containsExactlyInAnyOrderElementsOf(vocabulary.types().stream()
                        .filter(vocabulary::isArticle)
                        .toList());
    }
}
