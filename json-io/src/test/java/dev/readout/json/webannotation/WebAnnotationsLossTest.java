package dev.readout.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.RandomArticles;
import dev.readout.json.Seeds;
import org.junit.jupiter.api.Test;

/** The law of losses, on random articles. */
class WebAnnotationsLossTest {
    private static final int ARTICLES = Seeds.of(10_000);
    private static final WebAnnotationOptions IRI =
            WebAnnotationOptions.defaults().body(WebAnnotationOptions.Body.IRI);

    @Test
    void nothingIsLostWithNativeJson() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = RandomArticles.article(seed);
            Writing<String> writing = WebAnnotations.writing(article);
            assertThat(writing.losses()).isEmpty();
            assertThat(WebAnnotations.strict().read(article.text(), writing.document()))
                    .as("seed %d", seed)
                    .isEqualTo(article);
        }
    }

    @Test
    void losesWhatItReportsWithoutNativeJson() {
        for (long seed = 0; seed < ARTICLES; seed++) {
            Article article = RandomArticles.article(seed);
            Writing<String> writing = WebAnnotations.writing(article, IRI);
            Article read = WebAnnotations.strict().read(article.text(), writing.document());
            LossLaw.holds(article, writing.losses(), read);
            if (seed % 10 == 0) {
                assertThat(WebAnnotations.writing(read, IRI).losses()).isEmpty();
            }
        }
    }
}
