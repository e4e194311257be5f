package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.ReadoutJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        ReadoutJson.strict().write(JerusalemArticle.article(), json);
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
