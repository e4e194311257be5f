package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.article.Article;
import dev.readout.json.ninjs.Ninjs;
import dev.readout.json.schemaorg.SchemaOrg;
import dev.readout.json.webannotation.WebAnnotations;
import dev.readout.text.Text;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of foreign formats that try to make a reader hang, overflow, or throw something else than its exception. */
class HostileForeignDocumentsTest {
    private static final int MANY = 12_000;
    private static final String ARTICLE = "{\"@type\":\"NewsArticle\",\"articleBody\":\"word word end\",";
    private static final String ITEM = "{\"uri\":\"urn:a\",";
    private static final String ANNOTATION = "{\"type\":\"Annotation\",\"id\":\"urn:a\",\"target\":";
    private static final String QUOTE =
            "{\"source\":\"urn:s\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"wrong words\"}}";

    private static String many(IntFunction<String> element) {
        return IntStream.range(0, MANY).mapToObj(element).collect(Collectors.joining(","));
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    static Stream<Arguments> documents() {
        SchemaOrg schemaOrg = SchemaOrg.lenient();
        Ninjs ninjs = Ninjs.lenient();
        WebAnnotations annotations = WebAnnotations.lenient();
        return Stream.of(
                arguments(
                        "many authors",
                        schemaOrg,
                        ARTICLE + "\"author\":[" + many(i -> "{\"@type\":\"Person\",\"name\":\"P" + i + "\"}") + "]}"),
                arguments("many authors of one name", schemaOrg, ARTICLE + "\"author\":[" + many(i -> "\"P\"") + "]}"),
                arguments(
                        "a long cycle",
                        schemaOrg,
                        "[" + ARTICLE + "\"author\":{\"@id\":\"#0\"}},"
                                + many(i -> "{\"@type\":\"Organization\",\"@id\":\"#" + i
                                        + "\",\"name\":\"o\",\"member\":{\"@id\":\"#" + (i + 1) % MANY + "\"}}")
                                + "]"),
                arguments(
                        "many quotations",
                        schemaOrg,
                        ARTICLE + "\"hasPart\":[" + many(i -> "{\"@type\":\"Quotation\",\"text\":\"word\"}") + "]}"),
                arguments("many nodes", schemaOrg, "[" + many(i -> "{\"@type\":\"Thing\"}") + "]"),
                arguments("a deep node", schemaOrg, ARTICLE + "\"author\":" + nested(900) + "}"),
                arguments("many people", ninjs, ITEM + "\"people\":[" + many(i -> "{\"name\":\"P\"}") + "]}"),
                arguments(
                        "many bodies",
                        ninjs,
                        ITEM + "\"bodies\":[" + many(i -> "{\"contentType\":\"text/plain\",\"value\":\"x\"}") + "]}"),
                arguments("many members", ninjs, ITEM + many(i -> "\"m" + i + "\":1") + "}"),
                arguments(
                        "deep HTML",
                        ninjs,
                        ITEM + "\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"" + "<div>".repeat(MANY)
                                + "\"}]}"),
                arguments("a deep item", ninjs, ITEM + "\"associations\":[" + nested(900) + "]}"),
                arguments("many annotations", annotations, "[" + many(i -> ANNOTATION + QUOTE + "}") + "]"),
                arguments("many targets", annotations, ANNOTATION + "[" + many(i -> QUOTE) + "]}"),
                arguments(
                        "many selectors",
                        annotations,
                        ANNOTATION + "{\"source\":\"urn:s\",\"selector\":["
                                + many(i -> "{\"type\":\"TextQuoteSelector\",\"exact\":\"wrong words\"}") + "]}}"),
                arguments("a deep target", annotations, ANNOTATION + nested(900) + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void areReadOrRefused(String name, ForeignReader<?> reader, String document) {
        Optional<Article> article = read(reader, document);

        article.ifPresent(one -> assertThat(ReadoutJson.strict().read(ReadoutJson.toBytes(one)))
                .as(name)
                .isEqualTo(one));
    }

    private static Optional<Article> read(ForeignReader<?> reader, String document) {
        try {
            return Optional.of(
                    reader instanceof StandoffReader<?> standoff
                            ? standoff.read(Text.of("word ".repeat(2_000)), document)
                            : reader.read(document));
        } catch (ReadoutReadException e) {
            assertThat(e).hasMessageContaining("expected");
            return Optional.empty();
        }
    }
}
