package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.table.ArticleRows;
import dev.readout.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Articles of every shape, and back from their rows. */
class ArticleRowsRandomTest {
    @Test
    void rowsGiveAnEqualArticle() {
        for (long seed = 0; seed < Seeds.of(10_000); seed++) {
            Article article = RandomArticles.article(seed);
            ArticleRows rows = ArticleRows.of(seed, article);
            assertThat(rows.article()).as("seed %d", seed).isEqualTo(article);
            assertThat(rows.article().attributes().keySet())
                    .as("the order of attributes, seed %d", seed)
                    .containsExactlyElementsOf(article.attributes().keySet());
        }
    }

    @Test
    void rowsMayBeInAnyOrderAndAreValid() {
        for (long seed = 0; seed < Seeds.of(2_000); seed++) {
            ArticleRows rows = ArticleRows.of(seed, RandomArticles.article(seed));
            List<Row> shuffled = new ArrayList<>(
                    rows.stream().map(row -> Row.of(row.table(), row.values())).toList());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ArticleRows.of(shuffled)).as("seed %d", seed).isEqualTo(rows);
        }
    }
}
