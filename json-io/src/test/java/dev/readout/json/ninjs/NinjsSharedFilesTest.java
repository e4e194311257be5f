package dev.readout.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Schema;
import dev.readout.article.Article;
import dev.readout.exchange.Loss;
import dev.readout.exchange.Writing;
import dev.readout.json.ReadoutReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The examples and the test suites of the IPTC. */
class NinjsSharedFilesTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Path> valid() {
        return Stream.of(NinjsFiles.examples(), NinjsFiles.shouldPass()).flatMap(List::stream);
    }

    static Stream<Path> invalid() {
        return NinjsFiles.shouldFail().stream();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsValidFilesWithoutFindings(Path file) throws IOException {
        assertThat(Ninjs.lenient().reading(file).findings()).isEmpty();
        assertThat(Ninjs.strict().read(file)).isEqualTo(Ninjs.lenient().read(file));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void findsWhatIsWrongInInvalidFiles(Path file) throws IOException {
        assertThat(Ninjs.lenient().reading(file).findings()).isNotEmpty();
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> Ninjs.strict().read(file));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void writesAllThatItRead(Path file) throws IOException {
        Article article = Ninjs.strict().read(file);
        Writing<String> writing = Ninjs.writing(article);

        // The standard of TT is a profile of ninjs 2.1, and the document is not in this profile any more.
        assertThat(writing.losses()).extracting(Loss::place).isSubsetOf("/attributes/ninjs:standard");
        assertThat(Ninjs.strict().read(writing.document()).toBuilder()
                        .attributes(Map.of())
                        .build())
                .isEqualTo(article.toBuilder().attributes(Map.of()).build());
        assertThat(canonical(MAPPER.readTree(writing.document())))
                .isEqualTo(canonical(MAPPER.readTree(Files.readAllBytes(file))));
        assertThat(NinjsFiles.schema("3.1").validate(MAPPER.readTree(writing.document())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void holdsTheLawInBothVersions(Path file) throws IOException {
        Article article = Ninjs.strict().read(file);
        for (NinjsVersion version : NinjsVersion.values()) {
            NinjsLossTest.holds(article, NinjsOptions.defaults().withVersion(version), file);
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void writesValidDocumentsOfInvalidFiles(Path file) throws IOException {
        Article article = Ninjs.lenient().read(file);
        for (NinjsVersion version : NinjsVersion.values()) {
            NinjsOptions options = NinjsOptions.defaults().withVersion(version);
            NinjsLossTest.holds(article, options, file);
            Schema schema = NinjsFiles.schema(version.number());
            assertThat(schema.validate(
                            MAPPER.readTree(Ninjs.writing(article, options).document())))
                    .isEmpty();
        }
    }

    /** Returns the document without its standard, with names in lower case and in order, and with lists in order. */
    private static JsonNode canonical(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            List<String> names = new ArrayList<>(object.propertyNames());
            names.sort(String.CASE_INSENSITIVE_ORDER);
            for (String name : names) {
                if (!name.equals("standard")) {
                    sorted.set(name.toLowerCase(Locale.ROOT), canonical(object.get(name)));
                }
            }
            return sorted;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            list.forEach(one -> all.add(canonical(one)));
            return all;
        }
        return value;
    }
}
