package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.readout.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class ReadoutModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final String WRONG = """
            {"count": 1, "articles": [{"readout": "1", "text": "a"}, {"readout": "1", "text": "a",
              "statements": [{"form": "reported", "content": [{"start": 0, "end": 1, "exact": "b"}]}]}]}""";

    record Page(int count, List<Article> articles) {}

    record Response<T>(T body, Optional<Article> other) {}

    @Test
    void isFoundByTheServiceLoader() {
        Article article = RandomArticles.article(1);
        String written = MAPPER.writeValueAsString(article);
        assertThat(written).isEqualTo(ReadoutJson.toJson(article));
        assertThat(MAPPER.readValue(written, Article.class)).isEqualTo(article);
    }

    @Test
    void readsAndWritesCollectionsAndUsersOwnTypes() {
        List<Article> articles = List.of(RandomArticles.article(2), RandomArticles.article(3));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(articles), new TypeReference<List<Article>>() {}))
                .isEqualTo(articles);

        Map<String, Article> map = Map.of("x", RandomArticles.article(4));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(map), new TypeReference<Map<String, Article>>() {}))
                .isEqualTo(map);

        Page page = new Page(2, articles);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(page), Page.class)).isEqualTo(page);

        Response<Page> response = new Response<>(page, Optional.of(RandomArticles.article(5)));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(response), new TypeReference<Response<Page>>() {}))
                .isEqualTo(response);
    }

    @Test
    void readsEveryRandomArticleAsReadoutJsonDoes() {
        for (long seed = 0; seed < 500; seed++) {
            Article article = RandomArticles.article(seed);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(article), Article.class))
                    .isEqualTo(article);
        }
    }

    @Test
    void readsAtAPointer() {
        Article article = RandomArticles.article(6);
        String document = "{\"data\": [0, " + ReadoutJson.toJson(article) + "]}";
        assertThat(MAPPER.readerFor(Article.class).at("/data/1").<Article>readValue(document))
                .isEqualTo(article);
    }

    @Test
    void givesTheReasonAsCause() {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(WRONG, Page.class))
                .withMessageContaining("expected the words at [0,1) of the text, \"a\", found \"b\"")
                .havingCause()
                .isInstanceOfSatisfying(ReadoutReadException.class, reason -> {
                    assertThat(reason.place()).isEqualTo("/articles/1/statements/0/content/0/exact");
                    assertThat(reason.byteOffset()).isEmpty();
                    assertThat(reason.line()).isEmpty();
                });
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue("[1]", new TypeReference<List<Article>>() {}))
                .withMessageContaining("/0: expected an object, found the number 1");
    }

    @Test
    void mayBeLenient() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(ReadoutModule.lenient(finding -> {}))
                .build();
        String document = "{\"readout\":\"1\",\"mood\":1,\"text\":\"a\"}";
        assertThat(lenient.readValue(document, Article.class).text().string()).isEqualTo("a");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue(document, Article.class))
                .withMessageContaining("/mood: expected no member \"mood\" here");
    }

    @Test
    void readsAndWritesGenericTypesWithAnArticleAsTheirArgument() {
        Article article = RandomArticles.article(7);
        Response<Article> response = new Response<>(article, Optional.empty());
        String written = MAPPER.writeValueAsString(response);
        assertThat(written).isEqualTo("{\"body\":" + ReadoutJson.toJson(article) + ",\"other\":null}");
        assertThat(MAPPER.readValue(written, new TypeReference<Response<Article>>() {}))
                .isEqualTo(response);

        Map<String, List<Optional<Article>>> nested =
                Map.of("x", List.of(Optional.of(article), Optional.of(RandomArticles.article(8))));
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsBytes(nested), new TypeReference<Map<String, List<Optional<Article>>>>() {}))
                .isEqualTo(nested);

        Article[] array = {article, RandomArticles.article(9)};
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(array), Article[].class))
                .isEqualTo(array);
    }

    @Test
    void readsAndWritesTrees() {
        for (long seed = 0; seed < 200; seed++) {
            Article article = RandomArticles.article(seed);
            JsonNode tree = MAPPER.valueToTree(article);
            assertThat(ReadoutJson.strict().read(tree.toString())).isEqualTo(article);
            assertThat(MAPPER.treeToValue(tree, Article.class)).isEqualTo(article);
            assertThat(MAPPER.convertValue(article, Article.class)).isEqualTo(article);
        }
    }

    @Test
    void readsOneValueAfterAnother() throws IOException {
        List<Article> articles = List.of(RandomArticles.article(10), RandomArticles.article(11));
        StringBuilder documents = new StringBuilder();
        articles.forEach(
                article -> documents.append(MAPPER.writeValueAsString(article)).append('\n'));
        try (MappingIterator<Article> values = MAPPER.readerFor(Article.class).readValues(documents.toString())) {
            assertThat(values.readAll()).isEqualTo(articles);
        }
    }

    @Test
    void settingsOfTheMapperDoNotChangeWhatIsWrittenAndRead() {
        JsonMapper settings = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                        .withContentInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .changeDefaultVisibility(visibility -> visibility.with(JsonAutoDetect.Visibility.ANY))
                .build();
        for (long seed = 0; seed < 200; seed++) {
            Article article = RandomArticles.article(seed);
            String written = settings.writeValueAsString(article);
            assertThat(written).isEqualTo(ReadoutJson.toJson(article));
            assertThat(settings.readValue(written, Article.class)).isEqualTo(article);
        }
        assertThat(settings.writeValueAsString(Map.of("a", RandomArticles.article(12))))
                .isEqualTo("{\"a\":" + ReadoutJson.toJson(RandomArticles.article(12)) + "}");
    }

    @Test
    void settingsOfTheMapperDoNotMakeTheReaderLenient() {
        JsonMapper lax = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .build();
        Map<String, String> refused = Map.of(
                "\"mood\":1", "/mood: expected no member \"mood\" here",
                "\"blocks\":{\"kind\":\"other\"}", "/blocks: expected a list, found an object",
                "\"version\":1", "/version: expected a string, found the number 1",
                "\"version\":null", "/version: expected a string, found null",
                "\"text\":\"b\"", "/text: expected each member once, found \"text\" again");
        refused.forEach((member, problem) -> assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> lax.readValue("{\"readout\":\"1\",\"text\":\"a\"," + member + "}", Article.class))
                .withMessageStartingWith(problem)
                .withCauseInstanceOf(ReadoutReadException.class));
    }

    @Test
    void indentsAsTheMapperDoes() {
        JsonMapper indenting = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        Article article = RandomArticles.article(13);
        String written = indenting.writeValueAsString(article);
        String[] lines = written.split("\\R");
        assertThat(lines).startsWith("{", "  \"readout\" : \"1\",");
        assertThat(indenting.readTree(written)).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(article)));
        assertThat(indenting.readValue(written, Article.class)).isEqualTo(article);
    }

    @Test
    void readsNullAndWhatIsMissingAsJacksonDoes() {
        assertThat(MAPPER.readValue("null", Article.class)).isNull();
        Response<Article> nothing = MAPPER.readValue("{\"body\":null}", new TypeReference<Response<Article>>() {});
        assertThat(nothing.body()).isNull();
    }

    @Test
    void givesThePointerOfTheUsersDocumentWhereverItReads() {
        String wrong = "{\"readout\":\"1\",\"text\":\"a\",\"blocks\":[{\"kind\":\"other\",\"start\":0,\"end\":2}]}";
        refusedAt("/blocks/0", () -> MAPPER.readValue(wrong, Article.class));
        refusedAt("/blocks/0", () -> MAPPER.treeToValue(MAPPER.readTree(wrong), Article.class));
        refusedAt(
                "/body/blocks/0",
                () -> MAPPER.readValue("{\"body\":" + wrong + "}", new TypeReference<Response<Article>>() {}));
        refusedAt(
                "/other/blocks/0",
                () -> MAPPER.readValue("{\"other\":" + wrong + "}", new TypeReference<Response<Article>>() {}));
        refusedAt(
                "/a~1b/1/blocks/0",
                () -> MAPPER.readValue(
                        "{\"a/b\":[null," + wrong + "]}", new TypeReference<Map<String, List<Article>>>() {}));
        refusedAt(
                "/data/1/blocks/0",
                () -> MAPPER.readerFor(Article.class)
                        .at("/data/1")
                        .<Article>readValue("{\"x\":{},\"data\":[0," + wrong + "]}"));
    }

    private static void refusedAt(String pointer, ThrowingCallable reading) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(reading)
                .withMessageStartingWith(pointer + ": ")
                .havingCause()
                .isInstanceOfSatisfying(
                        ReadoutReadException.class,
                        reason -> assertThat(reason.place()).isEqualTo(pointer));
    }

    @Test
    void leavesWhatIsNotJsonToJackson() {
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"readout\":\"1\",\"text\":'a'}", Article.class));
    }

    @Test
    void hasLimits() {
        ReadoutModule small =
                ReadoutModule.strict().withLimits(Limits.builder().elements(1).build());
        JsonMapper mapper = JsonMapper.builder().addModule(small).build();
        String statement = "{\"form\":\"reported\",\"content\":[{\"start\":0,\"end\":1,\"exact\":\"a\"}]}";
        String document = "{\"readout\":\"1\",\"text\":\"a\",\"statements\":[" + statement + "," + statement + "]}";
        assertThat(MAPPER.readValue(document, Article.class).statements()).hasSize(2);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> mapper.readValue(document, Article.class))
                .withMessageStartingWith("/statements/1: ")
                .withCauseInstanceOf(ReadoutReadException.class);
    }
}
