package dev.readout.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.LossLaw;
import dev.readout.json.RandomArticles;
import dev.readout.json.Seeds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading a written document gives the article less its losses, and every written document is valid. */
class NinjsLossTest {
    private static final int ARTICLES = Seeds.of(10_000);
    private static final int VALIDATED = 300;

    @ParameterizedTest
    @EnumSource
    void losesWhatItReports(NinjsVersion version) {
        NinjsOptions options = NinjsOptions.defaults().withVersion(version);
        // Both versions together hold the law for each article.
        for (long seed = version == NinjsVersion.V2_2 ? 0 : 1; seed < ARTICLES; seed += NinjsVersion.values().length) {
            holds(RandomArticles.article(seed), options, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWithANativeBody(NinjsVersion version) {
        NinjsOptions options = NinjsOptions.defaults().withVersion(version).withNativeBody();
        for (long seed = 0; seed < ARTICLES / 10; seed++) {
            Article article = RandomArticles.article(seed);
            Writing<String> writing = Ninjs.writing(article, options);
            assertThat(writing.losses()).isEmpty();
            assertThat(Ninjs.strict().read(writing.document()))
                    .as("seed %d", seed)
                    .isEqualTo(article);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesValidDocuments(NinjsVersion version) {
        Schema schema = NinjsFiles.schema(version.number());
        for (long seed = 0; seed < VALIDATED; seed++) {
            NinjsOptions options = NinjsOptions.defaults().withVersion(version);
            NinjsOptions chosen = seed % 2 == 0 ? options : options.withNativeBody();
            JsonNode document = new JsonMapper()
                    .readTree(
                            Ninjs.writing(RandomArticles.article(seed), chosen).document());
            assertThat(schema.validate(document)).as("seed %d", seed).isEmpty();
        }
    }

    static void holds(Article article, NinjsOptions options, Object what) {
        Writing<String> writing = Ninjs.writing(article, options);
        Reading<Article> reading = Ninjs.lenient().reading(writing.document());
        assertThat(reading.findings())
                .as("findings of %s: %s", what, writing.document())
                .isEqualTo(List.of());
        try {
            LossLaw.holds(article, writing.losses(), reading.value());
        } catch (AssertionError e) {
            throw new AssertionError(
                    what + ": " + writing.document() + "\n" + writing.losses() + "\n" + e.getMessage(), e);
        }
    }
}
