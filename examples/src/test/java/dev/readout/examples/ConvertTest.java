package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
    private static final Article ARTICLE = JerusalemArticle.article();

    @TempDir
    Path folder;

    private Path json = Path.of("");

    @BeforeEach
    void writeTheArticle() throws IOException {
        json = folder.resolve("article.json");
        ReadoutJson.write(ARTICLE, json);
    }

    private static Printed convert(String... arguments) throws Exception {
        return Printed.by(() -> Cli.run(new Convert(), arguments));
    }

    private String lines() throws IOException {
        Path lines = folder.resolve("articles.jsonl");
        Files.write(lines, List.of(ReadoutJson.toJson(ARTICLE), "{}", ReadoutJson.toJson(ARTICLE)));
        return lines.toString();
    }

    @Test
    void convertsTheExampleWithoutAFile() throws Exception {
        assertThat(convert("--lossless"))
                .isEqualTo(new Printed(
                        ReadoutJson.toJson(ARTICLE) + "\n",
                        "articles: 1, bad lines: 0, findings: 0, losses: 0\n",
                        "0"));
    }

    @Test
    void convertsAFile() throws Exception {
        assertThat(convert("--from", "readout", "--to", "readout", json.toString())
                        .out())
                .isEqualTo(ReadoutJson.toJson(ARTICLE) + "\n");
    }

    @Test
    void reportsABadLineAndConvertsTheOthers() throws Exception {
        Printed printed = convert(lines());
        assertThat(printed.out()).isEqualTo((ReadoutJson.toJson(ARTICLE) + "\n").repeat(2));
        assertThat(printed.err())
                .contains("articles.jsonl", "line 2", "\narticles: 2, bad lines: 1, findings: 0, losses: 0\n");
        assertThat(printed.result()).isEqualTo("1");
    }

    @Test
    void readsATextAndItsAnnotations() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "“It rained,” Ann said.");
        Path annotations = Files.writeString(
                folder.resolve("a.json"),
                "{\"quotes\": [{\"id\": 0, \"text\": \"“It rained,”\", \"beginIndex\": 0, \"endIndex\": 12}]}");
        Printed printed = convert("--from", "corenlp", "--text", text.toString(), annotations.toString());
        assertThat(ReadoutJson.strict().read(printed.out()).statements()).hasSize(1);
        assertThat(printed.result()).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs", "schema-org", "web-annotation"})
    void convertsThereAndBack(String format) throws Exception {
        Printed there = convert("--to", format);
        Path document = Files.writeString(folder.resolve("document.json"), there.out());
        Path text = Files.writeString(folder.resolve("text.txt"), ARTICLE.text().string());
        Printed back = format.equals("web-annotation")
                ? convert("--from", format, "--text", text.toString(), document.toString())
                : convert("--from", format, document.toString());
        assertThat(back.err()).endsWith("articles: 1, bad lines: 0, findings: 0, losses: 0\n");
        Article read = ReadoutJson.strict().read(back.out());
        assertThat(read.text()).isEqualTo(ARTICLE.text());
        assertThat(there.err().contains("losses: 0")).isEqualTo(read.equals(ARTICLE));
        assertThat(convert("--to", format, "--lossless").result()).isEqualTo(read.equals(ARTICLE) ? "0" : "3");
    }

    @Test
    void readsAPage() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><body><p>It rained.<script type='application/ld+json'>"
                        + convert("--to", "schema-org").out() + "</script></html>");
        assertThat(ReadoutJson.strict()
                        .read(convert("--from", "schema-org", page.toString()).out())
                        .text())
                .isEqualTo(ARTICLE.text());
    }

    @Test
    void reportsWhatReadingLeavesOut() throws Exception {
        Path later = folder.resolve("later.json");
        Files.writeString(later, "{\"readout\": \"1\", \"text\": \"\", \"mood\": \"calm\"}");
        Printed printed = convert("--lossless", later.toString());
        assertThat(printed.err()).startsWith("left out: /mood: ").endsWith("findings: 1, losses: 0\n");
        assertThat(printed.result()).isEqualTo("3");
        assertThat(convert(later.toString()).result()).isEqualTo("0");
    }

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        assertThat(convert("--to", "corenlp").err()).startsWith("Convert: articles are not written as corenlp");
        assertThat(convert("--from", "corenlp").err()).startsWith("Convert: expected a FILE with --from");
        assertThat(convert("--text", "a.txt", json.toString()).err()).startsWith("Convert: expected --text only with");
        assertThat(convert("--to", "word").err())
                .contains("expected one of [readout, ninjs, schema-org, web-annotation, corenlp], found 'word'");
        assertThat(convert("--to", "corenlp").result()).isEqualTo("2");
    }
}
