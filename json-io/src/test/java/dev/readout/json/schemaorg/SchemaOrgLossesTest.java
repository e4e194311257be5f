package dev.readout.json.schemaorg;

import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.RandomArticles;
import dev.readout.json.Seeds;
import org.junit.jupiter.api.Test;

/** The law of losses. */
class SchemaOrgLossesTest {
    private static final int ARTICLES = Seeds.of(10_000);

    @Test
    void readsRandomArticlesBackLessTheirLosses() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            holds(RandomArticles.article(seed), "seed " + seed);
        }
    }

    static void holds(Article article, String name) {
        Writing<String> writing = SchemaOrg.writing(article);
        try {
            LossLaw.holds(article, writing.losses(), SchemaOrg.strict().read(writing.document()));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(name + ": " + writing.document(), e);
        }
    }
}
