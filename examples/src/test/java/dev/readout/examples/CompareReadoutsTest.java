package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.json.ReadoutJson;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareReadoutsTest {
    private static final Article ISRAEL = MadeUpReadouts.israel();
    private static final Article NATO = MadeUpReadouts.nato();

    @TempDir
    Path folder;

    private String a = "";
    private String b = "";

    @BeforeEach
    void writeTheReadouts() throws Exception {
        a = folder.resolve("a.json").toString();
        b = folder.resolve("b.json").toString();
        ReadoutJson.write(ISRAEL, Path.of(a));
        ReadoutJson.write(NATO, Path.of(b));
    }

    @Test
    void comparesTheReadoutsThatAreMadeUp() throws Exception {
        assertThat(compareReadouts()).isEqualTo(new Printed("""
                A: made up, Prime Minister Netanyahu meets with NATO Deputy Secretary General Geoană
                B: made up, NATO Deputy Secretary General visits Israel

                meeting jerusalem = visit (participants, time and place fit)
                  time       A 2023-01-14, B 2023-01: agree
                  place      A Prime Minister’s Office, Jerusalem, B Jerusalem: agree
                  in both    Benjamin Netanyahu; Mircea Geoană
                  only in A  Director (National Security Council)
                  only in B  Ambassador (Israel) to NATO

                in both, similarity 0.68
                  A   1  Benjamin Netanyahu (Prime Minister) said: “We have excellent relations with NATO and excellent cooperation, and we will increase it even further. We also have g…
                  B   3  Benjamin Netanyahu (Prime Minister) said: “We have excellent relations with NATO and excellent cooperation, and we may increase it even further,”
                  quoted: DIFFERENT WORDS
                    A "will", B "may"

                in both, similarity 0.85
                  A   2  Benjamin Netanyahu (Prime Minister) stressed: Israel and NATO work together to deter these threats
                  B   4  Benjamin Netanyahu (Prime Minister) noted: NATO and Israel are working together to deter threats

                in both, similarity 0.79
                  A   3  Mircea Geoană (chair of innovation) praised: Israel’s advanced technology and innovation
                  B   1  Mircea Geoană (Deputy Secretary General) praised: Israel’s technology and its innovation

                only in A
                  A   4  Benjamin Netanyahu (Prime Minister) made clear: Israel will always defend itself by itself

                only in B
                  B   2  Mircea Geoană (Deputy Secretary General) acknowledged: authoritarian regimes are a concern of both sides

                disagreements
                  capacity: A chair of innovation (NATO) (/statements/2/sources/0/capacity), B Deputy Secretary General (NATO) (/statements/0/sources/0/capacity)

                meetings: 1 in both, 0 only in A, 0 only in B
                statements: 3 in both, 1 only in A, 1 only in B
                """, "", "1"));
    }

    @Test
    void theReadoutsSayThatTheyAreMadeUp() {
        for (Article article : new Article[] {ISRAEL, NATO}) {
            assertThat(article.text().string())
                    .startsWith("MADE UP AS AN EXAMPLE: nobody published this text or said these words.\n");
            assertThat(article.attributes()).containsKey("made-up");
        }
    }

    @Test
    void anArticleSaysTheSameAsItself() throws Exception {
        Printed printed = compareReadouts(a, a);
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out())
                .contains("quoted: the same words")
                .doesNotContain("only in A\n", "disagreements")
                .endsWith("statements: 4 in both, 0 only in A, 0 only in B\n");
    }

    @Test
    void theOtherSideIsTheMirrorImage() throws Exception {
        String out = compareReadouts(b, a).out();
        assertThat(out).contains("meeting visit = jerusalem", "    A \"may\", B \"will\"\n");
        assertThat(compareReadouts(a, b).result()).isEqualTo("1");
    }

    @Test
    void theCallerStatesWhatIsTheSame() throws Exception {
        Printed printed = compareReadouts(
                a,
                b,
                "--threshold",
                "0.8",
                "--same-speaker",
                "director=ambassador",
                "--same-meeting",
                "jerusalem=visit");
        assertThat(printed.out())
                .contains("meeting jerusalem = visit (as stated)")
                .contains("  in both    Benjamin Netanyahu; Mircea Geoană; Director (National Security Council)\n")
                .contains("Director (National Security Council) = Ambassador (Israel) to NATO (stated)")
                .contains("statements: 1 in both, 3 only in A, 3 only in B");
    }

    @Test
    void writesTheComparisonAsJson() throws Exception {
        Path out = folder.resolve("comparison.json");
        assertThat(compareReadouts(a, b, "--out", out.toString()).result()).isEqualTo("1");
        Comparison comparison = ReadoutJson.strict().comparisons().read(out);
        assertThat(comparison.first()).isEqualTo(ISRAEL);
        assertThat(comparison.statements()).hasSize(3);
    }

    @Test
    void writesAPage() throws Exception {
        Path page = folder.resolve("page.html");
        assertThat(compareReadouts("--page", page.toString()).result()).isEqualTo("1");
        assertThat(page)
                .content()
                .contains("Statements in both articles: 3.")
                .contains("Only in the first article: 1. Only in the second: 1.")
                .contains("Changed words in quotation marks");
    }

    @Test
    void refusesWhatIsWrong() throws Exception {
        assertThat(compareReadouts(a))
                .isEqualTo(new Printed(
                        "", "CompareReadouts: expected A and B, or neither (--help says what is expected)\n", "2"));
        assertThat(compareReadouts(a, b, "--threshold", "2").err())
                .isEqualTo("CompareReadouts: threshold must be more than 0 and at most 1: 2.0 (--help says what is"
                        + " expected)\n");
        assertThat(compareReadouts(a, b, "--same-speaker", "nobody=pm").err())
                .isEqualTo(
                        "CompareReadouts: first must be an id that its article lists: \"nobody\" (--help says what is"
                                + " expected)\n");
        assertThat(compareReadouts(a, folder.resolve("none.json").toString()).result())
                .isEqualTo("2");
    }

    @Test
    void stemsTheWordsOfOneLanguage() {
        assertThat(Stemmers.of(ISRAEL, NATO).orElseThrow().apply("working")).isEqualTo("work");
        Article german = NATO.toBuilder().language("de-AT").build();
        assertThat(Stemmers.of(ISRAEL, german)).isEmpty();
        assertThat(Stemmers.of(german, german).orElseThrow().apply("häuser")).isEqualTo("haus");
        Article unknown = NATO.toBuilder().language(null).build();
        assertThat(Stemmers.of(unknown, unknown)).isEmpty();
    }

    private static Printed compareReadouts(String... arguments) throws Exception {
        return Printed.by(() -> Cli.run(new CompareReadouts(), arguments));
    }
}
