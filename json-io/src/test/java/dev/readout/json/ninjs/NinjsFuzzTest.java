package dev.readout.json.ninjs;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any document is read as an article that the native format holds, or refused with the read exception. What was read is
 * written, and reading that again gives the same if nothing is lost. Inputs that fuzzing once found are in the folders {@code
 * NinjsFuzzTestInputs}.
 */
class NinjsFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.concat(
                        Stream.of(
                                "{\"uri\": \"urn:x:1\", \"headlines\": [{\"value\": \"h\"}], \"by\": \"b\", \"bodies\":"
                                        + " [{\"contentType\": \"text/html\", \"value\": \"<p>a</p>\"}]}",
                                "[{\"headline\": \"h\", \"body_text\": \"h\\n\\nb\", \"person\": [{\"code\": \"c\"}]}, 5]",
                                "{\"places\": [{\"literal\": \"readout:m/0\"}], \"events\": {\"literal\": \"readout:talks/m\"},"
                                        + " \"edNote\": \"Correction: a\", \"subjects\": [{\"name\": \"s\", \"creator\": 1}]}",
                                "{\"associations\": {\"a\": {\"uri\": 5, \"renditions\": {}}}, \"firstcreated\": \"2026-1\"}",
                                ""),
                        Stream.of(0L, 1L, 2L)
                                .map(seed -> Ninjs.writing(
                                                RandomArticles.article(seed),
                                                NinjsOptions.defaults().withNativeBody())
                                        .document()))
                .map(document -> document.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void read(byte[] document) {
        try {
            Reading<Article> reading = Ninjs.lenient().reading(document);
            Article article = reading.value();
            require(
                    ReadoutJson.strict().read(ReadoutJson.toBytes(article)).equals(article),
                    "the article is written and read");
            require(isRead(document) == reading.findings().isEmpty(), "strict refuses what has findings");
            for (NinjsVersion version : NinjsVersion.values()) {
                Writing<String> writing =
                        Ninjs.writing(article, NinjsOptions.defaults().withVersion(version));
                Article again = Ninjs.strict().read(writing.document());
                require(!writing.losses().isEmpty() || again.equals(article), "nothing is lost without a report");
            }
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
    }

    private static boolean isRead(byte[] document) {
        try {
            Ninjs.strict().read(document);
            return true;
        } catch (ReadoutReadException e) {
            return false;
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
