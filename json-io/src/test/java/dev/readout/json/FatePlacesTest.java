package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.revision.PassageFate;
import dev.readout.revision.Revision;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places of a revision's passages are those that the native format gives them. */
class FatePlacesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void pointIntoTheNativeForm() {
        Set<String> kinds = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Article article = RandomArticles.article(seed);
            JsonNode root = JSON.readTree(ReadoutJson.toJson(article));
            for (PassageFate fate : Revision.of(article, article.text()).passages()) {
                assertThat(root.at(fate.place())
                                .valueStream()
                                .map(piece -> piece.path("exact").stringValue()))
                        .as(fate.place())
                        .isEqualTo(fate.oldPassage().wordsOfPieces());
                kinds.add(fate.place().replaceAll("\\d+", "*").replaceAll("(/via/\\*)+", "/via/*"));
            }
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "/meetings/*/participants/*/mention",
                        "/meetings/*/designations/*",
                        "/statements/*/sources/*/mention",
                        "/statements/*/sources/*/via/*/mention",
                        "/statements/*/cue/passage",
                        "/statements/*/content",
                        "/statements/*/frame",
                        "/statements/*/quoted/*",
                        "/statements/*/addressees/*/mention",
                        "/mentions/*/passage");
    }
}
