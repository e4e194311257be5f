package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.html.HtmlRenderer;
import dev.readout.json.ReadoutJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedPageTest {
    @TempDir
    Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void chooseAPage() {
        page = folder.resolve("page.html");
    }

    @Test
    void writesThePageOfTheExample() throws Exception {
        Printed printed = run("-o", page.toString());
        assertThat(printed).isEqualTo(new Printed(page + ": 12 statements, " + Files.size(page) + " bytes\n", "", "0"));
        assertThat(page).hasContent(HtmlRenderer.create().render(JerusalemArticle.article()));
        assertThat(Files.size(page)).isLessThan(200_000);
    }

    @Test
    void writesThePageOfAnArticle() throws Exception {
        Path json = folder.resolve("article.json");
        ReadoutJson.write(JerusalemArticle.article(), json);
        assertThat(run(json.toString(), "--out", page.toString(), "--no-script").result())
                .isEqualTo("0");
        assertThat(page).hasContent(HtmlRenderer.builder().script(false).build().render(JerusalemArticle.article()));
    }

    @Test
    void writesThePageOfAText() throws Exception {
        Path text = Files.writeString(folder.resolve("article.txt"), "It <rained>.");
        assertThat(run(text.toString(), "-o", page.toString()).out()).startsWith(page + ": 0 statements, ");
        assertThat(Files.readString(page)).contains("It &lt;rained&gt;.");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Path missing = folder.resolve("missing.json");
        assertThat(run(missing.toString(), "-o", page.toString()))
                .isEqualTo(new Printed(
                        "", "AnnotatedPage: there is no file " + missing + " (--help says what is expected)\n", "2"));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        Printed printed = run(bad.toString(), "-o", page.toString());
        assertThat(printed.err()).startsWith("AnnotatedPage: ").hasLineCount(1);
        assertThat(printed.result()).isEqualTo("1");
        assertThat(page).doesNotExist();
    }

    private static Printed run(String... args) throws Exception {
        return Printed.by(() -> Cli.run(new AnnotatedPage(), args));
    }
}
