package dev.readout.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of schema.org, of which few are articles. */
class SchemaOrgExamplesTest {
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SchemaOrgFiles.folder().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsAndWritesEveryExampleWithoutALoss() throws IOException {
        assertThat(files()).hasSizeGreaterThan(50).allSatisfy(file -> {
            Article article = SchemaOrg.lenient().read(file);
            Writing<String> writing = SchemaOrg.writing(article);
            assertThat(writing.losses()).isEmpty();
            assertThat(SchemaOrg.lenient().read(writing.document())).isEqualTo(article);
        });
    }

    @Test
    void readsTheArticlesAmongThem() throws IOException {
        Path examples = SchemaOrgFiles.folder().resolve("examples");
        Reading<Article> reading = SchemaOrg.strict().reading(examples.resolve("eg-0245.json"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().publisher().orElseThrow().name()).isEqualTo("BBC News");
        assertThat(reading.value().published().orElseThrow()).hasToString("2017-03-20T20:30:54+00:00");
        assertThat(reading.value().attributes()).containsKeys("schema:image", "schema:headline");
        assertThat(SchemaOrg.strict()
                        .read(examples.resolve("eg-0023.json"))
                        .authors()
                        .get(0)
                        .displayName())
                .isEqualTo("John Doe");
    }
}
