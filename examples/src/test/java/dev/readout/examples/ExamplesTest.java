package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.corpora.CorpusAtAGlance;
import dev.readout.json.Layout;
import dev.readout.json.ReadoutJson;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private static final Article ARTICLE = JerusalemArticle.article();
    private static final String IDENTICAL =
            "2555 bytes, sha256 dc4ff2a8e1becf4d5b3c50869104c4c5c174d242920638525a8ee80c768b8723: identical";

    @TempDir
    Path folder;

    static Stream<Callable<Integer>> mains() {
        return Stream.of(new ReconstructArticle(), new WhoSaidWhat(), new WriteYourOwn(), new WrongWords());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | both leaders                         | netanyahu, geoana | emphasized       | emphasize       | REPORTED | 272-330
            2  | Prime Minister Netanyahu             | netanyahu         | expressed        | express         | REPORTED | 368-462
            3  | Netanyahu                            | netanyahu         | said             | say             | DIRECT   | 466-817 836-943
            4  | He                                   | netanyahu         | highlighted      | highlight       | REPORTED | 961-1073
            5  | Netanyahu                            | netanyahu         | stressed         | stress          | INDIRECT | 1099-1229
            6  | NATO Deputy Secretary General Geoană | geoana            | conveyed         | convey          | REPORTED | 1278-1314
            7  | NATO Deputy Secretary General Geoană | geoana            | spoke about      | speak about     | REPORTED | 1331-1402
            8  | He                                   | geoana            | acknowledged     | acknowledge     | INDIRECT | 1425-1606
            9  | Geoană                               | geoana            | emphasized       | emphasize       | REPORTED | 1627-1709
            10 | he                                   | geoana            | expressed        | express         | REPORTED | 1760-1818
            11 | He                                   | geoana            | acknowledged     | acknowledge     | REPORTED | 1836-1885
            12 | He                                   | geoana            | looked forward to| look forward to | REPORTED | 1908-1968
            """)
    void theArticleHasItsTwelveStatements(
            int number, String mention, String speakers, String cue, String lemma, Form form, String content) {
        assertThat(ARTICLE.statements()).hasSize(12);
        Statement statement = ARTICLE.statements().get(number - 1);
        assertThat(statement.sources()).hasSize(1);
        Source source = statement.sources().get(0);
        assertThat(source.mention().map(Passage::words)).contains(mention);
        assertThat(source.speakers().stream().map(s -> s.id()).toList()).isEqualTo(List.of(speakers.split(", ")));
        assertThat(statement.cue().map(c -> c.passage().words())).contains(cue);
        assertThat(statement.cue().flatMap(Cue::lemma)).contains(lemma);
        assertThat(statement.form()).isEqualTo(form);
        assertThat(statement.meeting()).isEqualTo(ARTICLE.meeting("jerusalem"));
        assertThat(statement.content().orElseThrow().pieces().stream()
                        .map(piece -> piece.start() + "-" + piece.end())
                        .toList())
                .isEqualTo(List.of(content.split(" ")));
    }

    @Test
    void theArticleHasWhatElseItSays() {
        Statement chair = ARTICLE.statements().get(9);
        assertThat(chair.frame().map(Passage::toString))
                .contains("[1711,1759) \"As the chair of innovation in NATO, he expressed\"");
        assertThat(chair.sources().get(0).capacity().map(c -> c.displayName())).contains("chair of innovation (NATO)");
        assertThat(ARTICLE.statements().get(11).medium()).contains(Medium.SPEECH);
        assertThat(ARTICLE.statements().get(11).orMedium()).contains(Medium.THOUGHT);
        assertThat(ARTICLE.statements()
                        .get(2)
                        .sources()
                        .get(0)
                        .mention()
                        .map(p -> p.hull().toString()))
                .contains("[819,828)");
        assertThat(ARTICLE.paragraphs()).hasSize(8);
        assertThat(ARTICLE.headline().map(Passage::words))
                .contains("Netanyahu meets in Jerusalem with NATO Deputy Secretary General");
        assertThat(ARTICLE.byline().map(Passage::words)).contains("Dr Mike Evans");
        assertThat(ARTICLE.published()).isEmpty();
    }

    @Test
    void reconstructArticleTellsThatItIsIdentical() throws Exception {
        Printed printed = Printed.by(() -> Cli.run(new ReconstructArticle()));
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out())
                .startsWith("""
                        Netanyahu meets in Jerusalem with NATO Deputy Secretary General
                        by Dr Mike Evans

                        meeting at Prime Minister’s Office, Jerusalem
                          host        Benjamin Netanyahu, Prime Minister (Israel)
                          guest       Mircea Geoană, Deputy Secretary General (NATO)
                          attendee    several key officials
                          attendee    Prime Minister’s Chief of Staff
                          attendee    Director (National Security Council)
                          attendee    Prime Minister’s Military Secretary
                          attendee    Head (National Public Diplomacy Directorate)
                          attendee    Ambassador (Israel) to UN, NATO
                        """)
                .contains("[paragraph 1] Benjamin Netanyahu and Mircea Geoană emphasized: the strong and growing ")
                .contains("[paragraph 6] Mircea Geoană (chair of innovation) expressed: his commitment to taking ")
                .contains(" bytes of JSON, read again: an equal article\n")
                .endsWith("\n" + IDENTICAL + "\n");
    }

    @Test
    void aChangedCharacterIsSeen() throws Exception {
        byte[] original;
        try (InputStream file =
                Objects.requireNonNull(ReconstructArticle.class.getResourceAsStream("netanyahu-geoana.txt"))) {
            original = file.readAllBytes();
        }
        assertThat(ReconstructArticle.comparison(ARTICLE.text(), original)).isEqualTo(IDENTICAL);

        String changed = ARTICLE.text().string().replace("Geoană at", "Geoana at");
        assertThat(ReconstructArticle.comparison(Text.of(changed), original))
                .matches("2554 bytes, sha256 [0-9a-f]{64}: different at byte 176");
        assertThat(ReconstructArticle.comparison(Text.of(ARTICLE.text().string() + "."), original))
                .endsWith(": different at byte 2555");
    }

    @Test
    void whoSaidWhatReadsAFileOrTheArticle() throws Exception {
        String expected = """
                Benjamin Netanyahu
                  Benjamin Netanyahu and Mircea Geoană emphasized: the strong and growing partnership between Israel and NATO
                """;
        assertThat(Printed.by(() -> Cli.run(new WhoSaidWhat())).out()).startsWith(expected);

        Path file = folder.resolve("ă.json");
        ReadoutJson.write(ARTICLE, file, Layout.INDENTED);
        assertThat(Printed.by(() -> Cli.run(new WhoSaidWhat(), file.toString())))
                .isEqualTo(Printed.by(() -> Cli.run(new WhoSaidWhat())));
    }

    @Test
    void whoSaidWhatSaysInOneLineWhatIsWrongWithAFile() throws Exception {
        String none = folder.resolve("none.json").toString();
        assertThat(Printed.by(() -> Cli.run(new WhoSaidWhat(), none)))
                .isEqualTo(new Printed(
                        "", "WhoSaidWhat: there is no file " + none + " (--help says what is expected)\n", "2"));

        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThat(Printed.by(() -> Cli.run(new WhoSaidWhat(), broken.toString())))
                .isEqualTo(new Printed(
                        "",
                        "WhoSaidWhat: " + broken
                                + ": line 1, column 1, byte 0: expected the member \"readout\", found none\n",
                        "1"));
    }

    @Test
    void anErrorWhileAStreamIsReadIsOneLineToo() throws Exception {
        Printed printed = Printed.by(() -> Cli.run(new CorpusAtAGlance(), folder.toString()));
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err())
                .startsWith("CorpusAtAGlance: " + folder + ": ")
                .hasLineCount(1);
    }

    @Test
    void writeYourOwnPrintsAnArticle() throws Exception {
        Printed printed = Printed.by(() -> Cli.run(new WriteYourOwn()));
        assertThat(printed.result()).isEqualTo("0");
        Article article = ReadoutJson.strict().read(printed.out());
        assertThat(article.statements()).hasSize(1);
        assertThat(article.headline().map(Passage::words)).contains("Mayor opens bridge");
    }

    @Test
    void wrongWordsShowsThatEachFaultIsRefused() throws Exception {
        Printed printed = Printed.by(() -> Cli.run(new WrongWords()));
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out())
                .contains("\"his gratitude for the warm reception\", found \"his regret for the warm reception\"")
                .endsWith("6 of 6 faults were refused.\n");
    }

    @ParameterizedTest
    @MethodSource("mains")
    void helpSaysWhatAMainDoes(Callable<Integer> main) throws Exception {
        Printed printed = Printed.by(() -> Cli.run(main, "--help"));
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out()).startsWith("Usage: " + main.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("mains")
    void versionSaysWhichReadoutItIs(Callable<Integer> main) throws Exception {
        Printed printed = Printed.by(() -> Cli.run(main, "--version"));
        assertThat(printed.result()).isEqualTo("0");
        assertThat(printed.out()).matches("Readout [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @MethodSource("mains")
    void aWrongArgumentGetsOneLineAndExitCode2(Callable<Integer> main) throws Exception {
        Printed printed = Printed.by(() -> Cli.run(main, "--wrong"));
        assertThat(printed.result()).isEqualTo("2");
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err())
                .isEqualTo(main.getClass().getSimpleName()
                        + ": Unknown option: '--wrong' (--help says what is expected)\n");
    }

    @Test
    void theOriginalIsTheSharedArticle() throws Exception {
        String shared = System.getProperty("readout.shared", "");
        Path folder = shared.isBlank() ? Path.of(System.getProperty("readout.root"), "../shared") : Path.of(shared);
        Path original = folder.resolve("article/netanyahu-geoana.txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(original), "needs " + original);
        assertThat(Files.readString(original, StandardCharsets.UTF_8))
                .isEqualTo(ARTICLE.text().string());
    }
}
