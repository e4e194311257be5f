package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
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
        assertThat(written).isEqualTo(ReadoutJson.strict().toJson(article));
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
        String document = "{\"data\": [0, " + ReadoutJson.strict().toJson(article) + "]}";
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
                    assertThat(reason.pointer()).isEqualTo("/articles/1/statements/0/content/0/exact");
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
                .addModule(new ReadoutModule(ReadoutJson.lenient()))
                .build();
        String document = "{\"readout\":\"1\",\"mood\":1,\"text\":\"a\"}";
        assertThat(lenient.readValue(document, Article.class).text().string()).isEqualTo("a");
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> MAPPER.readValue(document, Article.class))
                .withMessageContaining("/mood: expected no member \"mood\" here");
    }
}
