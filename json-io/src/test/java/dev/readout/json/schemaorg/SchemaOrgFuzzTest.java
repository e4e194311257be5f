package dev.readout.json.schemaorg;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any document is read as an article that the native format holds, or refused with the read exception. The article is written, and what
 * is read then is equal if nothing was lost.
 */
class SchemaOrgFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.concat(
                        Stream.of(5L, 21L, 77L)
                                .map(seed -> SchemaOrg.writing(RandomArticles.article(seed))
                                        .document()),
                        Stream.of(
                                "{\"@context\": [\"http://schema.org\", {\"id\": \"@id\"}], \"@type\": [\"NewsArticle\"], \"id\": \"#a\","
                                        + " \"author\": [\"A\", {\"@id\": \"#b\", \"name\": {\"@value\": \"B\"}}], \"about\": [\"c\", {\"@type\": \"Event\"}]}",
                                "{\"@graph\": [{\"@type\": \"Person\", \"name\": \"A\", \"worksFor\": [{\"@type\": \"Role\"}, \"B\"]}, []]}",
                                "[]",
                                ""))
                .map(document -> document.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void read(byte[] document) {
        try {
            Article article = SchemaOrg.lenient().read(document);
            require(
                    ReadoutJson.strict().read(ReadoutJson.toBytes(article)).equals(article),
                    "the article is written and read");
            Writing<String> writing = SchemaOrg.writing(article);
            Article again = SchemaOrg.lenient().read(writing.document());
            require(!writing.isLossless() || again.equals(article), "what is written without a loss is read again");
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
