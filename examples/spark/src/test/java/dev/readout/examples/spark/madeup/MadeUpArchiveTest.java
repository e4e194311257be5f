package dev.readout.examples.spark.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpArchiveTest {
    @TempDir
    Path folder;

    private Path write(String name, int articles, int files, long seed) throws IOException {
        new MadeUpArchive(articles, files, seed).write(folder.resolve(name));
        return folder.resolve(name);
    }

    @Test
    void writesTheSameFileInALargerArchive() throws IOException {
        String file = "articles-0001.jsonl.gz";
        byte[] ofTwo = Files.readAllBytes(write("two", 40, 2, 1).resolve(file));
        assertThat(ofTwo)
                .isEqualTo(Files.readAllBytes(write("three", 60, 3, 1).resolve(file)))
                .isNotEqualTo(Files.readAllBytes(write("other", 40, 2, 2).resolve(file)));
    }

    @Test
    void hasAllArticlesAndNoMore() throws IOException {
        Path archive = write("uneven", 7, 3, 1);
        assertThat(articles(archive, 0)).hasSize(3);
        assertThat(articles(archive, 1)).hasSize(3);
        assertThat(articles(archive, 2)).hasSize(1);
    }

    private static List<Article> articles(Path archive, int file) throws IOException {
        return ReadoutJson.strict().lines().readAll(archive.resolve("articles-000" + file + ".jsonl.gz"));
    }

    @Test
    void looksLikeAnArchive() throws IOException {
        List<Article> articles = articles(write("one", 1_000, 1, 1), 0);
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.text().string()).startsWith(MadeUpArticles.MADE_UP);
            assertThat(article.statements()).hasSizeBetween(3, 4);
        });
        assertThat(articles.stream()
                        .mapToInt(a -> ReadoutJson.toBytes(a).length)
                        .average()
                        .orElseThrow())
                .isBetween(3_000.0, 4_500.0);
        List<String> published = articles.stream()
                .flatMap(article -> article.published().stream())
                .map(Object::toString)
                .toList();
        assertThat(published).isSorted().hasSizeBetween(970, 999).contains("2008-01-01", "2008-01-31");
        List<Statement> statements =
                articles.stream().flatMap(a -> a.statements().stream()).toList();
        assertThat(statements).anyMatch(Statement::isMixed);
        Map<String, Long> direct = statements.stream()
                .filter(statement -> statement.form() == Form.DIRECT)
                .map(statement -> statement.content().orElseThrow().words())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // Few are repeated often, and most are not.
        assertThat(direct.values().stream().mapToLong(Long::longValue).max().orElseThrow())
                .isBetween(8L, 100L);
        assertThat(direct.values().stream().filter(count -> count == 1).count()).isGreaterThan(direct.size() / 2);
    }
}
