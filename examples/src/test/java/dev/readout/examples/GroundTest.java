package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import dev.readout.metadata.When;
import dev.readout.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundTest {
    @TempDir
    Path folder;

    private Path json = Path.of("");

    @BeforeEach
    void writeTheArticle() throws IOException {
        json = folder.resolve("article.json");
        ReadoutJson.write(JerusalemArticle.article(), json);
    }

    @Test
    void marksTheWordsThatAreTheArticlesOwn() throws Exception {
        Printed printed = ground(json.toString(), "\"I'm very happy to see my old friend\"");
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out())
                .startsWith("verbatim (outer) at [466,501)")
                .contains("[[I’m very happy to see my old friend]]")
                .contains("APOSTROPHE \"I'm\" for \"I’m\" at [466,469)");
    }

    @Test
    void showsWhatWasChanged() throws Exception {
        Printed printed = ground(json.toString(), "I’m not very happy to see my old friend");
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.out())
                .startsWith("changed; the nearest words at [466,501)")
                .contains("ADDED \"not\"");
    }

    @Test
    void saysThatWordsAreAbsentOrInSeveralPlaces() throws Exception {
        assertThat(ground(json.toString(), "a quick brown fox jumps").out()).startsWith("absent (similarity ");
        Path text = Files.writeString(folder.resolve("article.txt"), "It rained. Ann said so. It rained.");
        Printed printed = ground(text.toString(), "It rained");
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out().lines())
                .containsExactly(
                        "ambiguous: in 2 places, all equally good",
                        "at [0,9)",
                        "  [[It rained]]. Ann said so. It rained.",
                        "at [24,33)",
                        "  It rained. Ann said so. [[It rained]].");
    }

    @Test
    void showsWhichArticlesHaveAQuotationTheOriginalFirst() throws Exception {
        Path corpus = folder.resolve("corpus.jsonl.gz");
        Article agency = article("“We’ll sign before the snow melts 😀,” the minister said.")
                .id(URI.create("urn:x:agency"))
                .published(When.parse("2026-11-01"))
                .build();
        Article website = article("She told us that they will “sign before the snow melts”.")
                .build();
        Article blog = article("\"We'll never sign before the snow melts 😀,\" she said.")
                .build();
        Article copy = article("Again: “We'll sign … before the snow melts 😀,” she said.")
                .build();
        Article other = article("It rained.").build();
        ReadoutLines.write(List.of(other, blog, copy, website, agency, agency), corpus);
        Printed printed = ground(corpus.toString(), "We'll sign before the snow melts");
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out().lines().filter(line -> !line.startsWith("  ")))
                .containsExactly(
                        "line 5, 2026-11-01, urn:x:agency",
                        "verbatim (typography) at [1,33)",
                        "line 6, 2026-11-01, urn:x:agency",
                        "verbatim (typography) at [1,33)",
                        "line 2",
                        "changed; the nearest words at [1,39)",
                        "line 3",
                        "changed; the nearest words at [8,42)",
                        "line 4",
                        "changed; the nearest words at [28,54)",
                        "2 of 6 articles have the words, 3 changed");
        assertThat(printed.out()).contains("  “[[We’ll sign before the snow melts]] 😀,” the minister said.");
        assertThat(ground(corpus.toString(), "They refused to sign anything").out())
                .isEqualTo("0 of 6 articles have the words, 0 changed" + System.lineSeparator());
        assertThat(ground(corpus.toString(), " ").err()).startsWith("Ground: quotation must not be blank: \" \"");
    }

    private static Article.Builder article(String text) {
        return Article.builder().text(Text.of(text));
    }

    @Test
    void asksForAFileAndAQuotation() throws Exception {
        for (String[] arguments : new String[][] {{}, {"a.txt"}, {"--lines", "a.txt"}}) {
            Printed printed = ground(arguments);
            assertThat(printed.result()).isEqualTo("2");
            assertThat(printed.err())
                    .startsWith("Ground: expected FILE and QUOTATION, or --lines alone (--help says what is expected)");
        }
        assertThat(ground(json.toString(), " ").err()).startsWith("Ground: quotation must not be blank: \" \"");
    }

    @Test
    void answersEachLine() throws IOException {
        String text = "😀 “We met,” she said. “It went well, we think.”";
        assertThat(lines(
                        "{\"text\": \"" + text + "\", \"quote\": \"We met\"}",
                        "",
                        "{\"quote\": \"\\\"It went\\u00a0well\\\"\", \"text\": \"" + text + "\", \"id\": 7}",
                        "{\"text\": \"" + text + "\", \"quote\": \"It went badly, we think.\"}",
                        "{\"text\": \"one two one\", \"quote\": \"one\"}",
                        "{\"text\": \"one two one\", \"quote\": \"completely different words\"}"))
                .isEqualTo("""
                        {"faithful":true,"start":3,"end":9,"verdict":"verbatim","tier":"exact"}
                        {"faithful":true,"start":23,"end":35,"verdict":"verbatim","tier":"outer"}
                        {"faithful":false,"start":23,"end":46,"verdict":"changed"}
                        {"faithful":true,"start":0,"end":3,"verdict":"ambiguous","tier":"exact"}
                        {"faithful":false,"start":-1,"end":-1,"verdict":"absent"}
                        true""");
    }

    @Test
    void saysWhatIsWrongWithALineAndGoesOn() throws IOException {
        assertThat(lines(
                        "{\"text\": \"a\"}",
                        "{",
                        "{\"text\": \"a b\", \"quote\": \" \"}",
                        "{\"text\": \"a b\", \"quote\": \"b\"}"))
                .startsWith(
                        "{\"faithful\":false,\"start\":-1,\"end\":-1,\"verdict\":\"absent\",\"error\":\"line 1: expected a string"
                                + " \\\"quote\\\", found missing\"}\n")
                .contains("\"error\":\"line 2: not JSON: ")
                .contains("\"error\":\"line 3: quotation must not be blank: \\\" \\\"\"}")
                .endsWith(
                        "{\"faithful\":true,\"start\":2,\"end\":3,\"verdict\":\"verbatim\",\"tier\":\"exact\"}\nfalse");
    }

    private static String lines(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        boolean allGood =
                new GroundLines().run(new ByteArrayInputStream(in), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + allGood;
    }

    private static Printed ground(String... arguments) throws Exception {
        return Printed.by(() -> Cli.run(new Ground(), arguments));
    }
}
