package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatChangedTest {
    private static final Article ARTICLE = JerusalemArticle.article();

    @TempDir
    Path folder;

    private Path json = Path.of("");

    @BeforeEach
    void writeTheArticle() throws IOException {
        json = folder.resolve("article.json");
        ReadoutJson.write(ARTICLE, json);
    }

    @Test
    void showsACorrectionAndAMove() throws Exception {
        assertThat(whatChanged()).isEqualTo(new Printed("""
                moved: statement 2, Benjamin Netanyahu expressed: his satisfaction with the existing excellent relations and cooperation…
                edited: statement 3, Benjamin Netanyahu said: “I’m very happy to see my old friend, and who’s now the deputy secretary ge…
                  content: "principally" is now "mainly"
                statements: 10 unchanged, 1 moved, 1 edited
                other passages: 17 unchanged
                """, "", "1"));
    }

    @Test
    void writesAPage() throws Exception {
        Path page = folder.resolve("page.html");
        assertThat(whatChanged("--page", page.toString()).result()).isEqualTo("1");
        assertThat(page)
                .content()
                .contains("Statements: 10 unchanged, 1 moved, 1 edited")
                .contains("<td><bdi>principally</bdi></td><td><bdi>mainly</bdi></td>");
    }

    @Test
    void saysThatNothingChanged() throws Exception {
        Path out = folder.resolve("new.json");
        Printed printed = whatChanged(json.toString(), json.toString(), "--out", out.toString());
        assertThat(printed.out()).isEqualTo("""
                statements: 12 unchanged
                other passages: 17 unchanged
                """);
        assertThat(printed.result()).isEqualTo("0");
        assertThat(ReadoutJson.strict().read(out)).isEqualTo(ARTICLE);
    }

    @Test
    void writesTheArticleOnTheNewText() throws Exception {
        String text = ARTICLE.text()
                .string()
                .replace("’", "'")
                .replace("Netanyahu stressed that", "Netanyahu never stressed that")
                .replace("a meeting with", "talks with")
                .replace(
                        "spoke about the importance of strengthening the partnership between NATO and Israel. ",
                        "left. ");
        Path version = Files.writeString(folder.resolve("new.txt"), text);
        Path out = folder.resolve("new.json");
        Printed printed = whatChanged(json.toString(), version.toString(), "--out", out.toString());
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.out())
                .contains("edited: statement 5, Benjamin Netanyahu stressed: ", "\n  next to it: added \"never\"\n")
                .contains("restyled: statement 3, ", "\n  content: \"I’m\" is now \"I'm\"\n")
                .contains("gone: statement 7, ", "\n  content: gone\n")
                .contains("edited: meetings[0].designations[0], a meeting\n  \"a meeting\" is now \"talks\"\n");
        Article now = ReadoutJson.strict().read(out);
        assertThat(now.text()).isEqualTo(Text.of(text));
        assertThat(now.statements()).hasSize(10);
        assertThat(now.blocks()).hasSameSizeAs(ARTICLE.blocks());
    }

    @Test
    void requiresBothVersions() throws Exception {
        assertThat(whatChanged(json.toString()))
                .isEqualTo(new Printed(
                        "", "WhatChanged: expected OLD and NEW, or neither (--help says what is expected)\n", "2"));
    }

    private static Printed whatChanged(String... arguments) throws Exception {
        return Printed.by(() -> Cli.run(new WhatChanged(), arguments));
    }
}
