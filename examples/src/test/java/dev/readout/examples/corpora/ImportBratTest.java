package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.brat.Brat;
import dev.readout.brat.BratMapping;
import dev.readout.examples.Printed;
import dev.readout.json.ReadoutJson;
import dev.readout.statement.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportBratTest {
    private static final String TEXT = "\ud83d\ude00 “We met,” Ito said.\n";
    private static final String ANNOTATIONS = """
                    T1\tSource 12 15\tIto
                    T2\tCue 16 20\tsaid
                    T3\tContent 2 11\t“We met,”
                    T4\tAttribution 16 20\tsaid
                    E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
                    """.stripIndent();

    @TempDir
    private Path folder;

    private record Output(String exitCode, List<String> out, List<String> err) {
        List<Article> articles() {
            return out.stream().map(ReadoutJson.strict()::read).toList();
        }
    }

    private static Output run(String... args) throws Exception {
        Printed printed = Printed.by(() -> new CommandLine(new ImportBrat()).execute(args));
        return new Output(
                String.valueOf(printed.result()),
                printed.out().lines().toList(),
                printed.err().lines().toList());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void readsPairsInTheOrderOfNames() throws Exception {
        write("b.txt", TEXT);
        write("b.ann", ANNOTATIONS);
        write("a.txt", TEXT);
        write("a.ann", "");
        write("readme.md", "no pair");
        Output output = run(folder.toString());
        assertThat(output.exitCode()).isEqualTo("0");
        assertThat(output.articles())
                .extracting(article -> article.attributes().get("documentName"))
                .containsExactly("a", "b");
        assertThat(output.articles().get(1).statements())
                .hasSize(1)
                .allMatch(statement -> statement.form() == Form.DIRECT);
        assertThat(output.articles()).allMatch(article -> article.provenance().isEmpty());
        assertThat(output.err())
                .containsExactly(
                        "2 articles with 1 statements; 0 findings, for which 0 lines were left out; 0 files refused");
    }

    @Test
    void readsSeveralAnnotatorsOfOneText() throws Exception {
        write("text/nyt_2016_x.txt", TEXT);
        Path first = write("attributions/nyt_2016_x_4b22.ann", ANNOTATIONS);
        write("attributions/nyt_2016_x_ef2d.ann", "T1\tDiscard 12 15\tIto\n");
        Output output = run("--polnear", folder.toString());
        assertThat(output.exitCode()).isEqualTo("0");
        assertThat(output.articles())
                .extracting(article -> article.provenance().orElseThrow().agent())
                .containsExactly("4b22", "ef2d");
        assertThat(output.articles())
                .extracting(article -> article.attributes().get("documentName"))
                .containsExactly("nyt_2016_x", "nyt_2016_x");
        String written = Brat.writing(output.articles().get(0), BratMapping.polnear())
                .document()
                .annotations();
        assertThat(written.lines().collect(Collectors.toSet())).isEqualTo(Set.copyOf(Files.readAllLines(first)));
    }

    private static List<String> documentNames(Output output) {
        return output.articles().stream()
                .map(article -> String.valueOf(article.attributes().get("documentName")))
                .toList();
    }

    @Test
    void readsFoldersInTheFolder() throws Exception {
        write("news/2026/a.txt", TEXT);
        write("news/2026/a.ann", ANNOTATIONS);
        write("news/a.txt", TEXT);
        write("news/a.ann", ANNOTATIONS);
        write("polnear/dev/text/a_b.txt", TEXT);
        write("polnear/dev/attributions/a_b_4b22.ann", ANNOTATIONS);
        write("polnear/test/text/a_b.txt", TEXT);
        write("polnear/test/attributions/a_b_4b22.ann", ANNOTATIONS);

        Output output = run(folder.toString());
        assertThat(output.exitCode()).isEqualTo("0");
        assertThat(documentNames(output))
                .containsExactly("news/2026/a", "news/a", "polnear/dev/a_b", "polnear/test/a_b");
        assertThat(documentNames(run(folder.resolve("polnear/dev").toString()))).containsExactly("a_b");
        assertThat(documentNames(run(folder.resolve("polnear/dev/attributions").toString())))
                .containsExactly("a_b");
    }

    @Test
    void givesEachTextItsOwnName() throws Exception {
        write("a.txt", TEXT);
        write("a.ann", ANNOTATIONS);
        write("text/a.txt", TEXT);
        write("attributions/a.ann", ANNOTATIONS);

        assertThat(documentNames(run(folder.toString()))).containsExactly("a", "text/a");
    }

    @Test
    void saysThatThereIsNothingToImport() throws Exception {
        write("text/a.txt", TEXT);
        write("readme.md", "no pair");

        Output output = run(folder.toString());
        assertThat(output.exitCode()).isEqualTo("1");
        assertThat(output.out()).isEmpty();
        assertThat(output.err())
                .containsExactly(folder + ": there is nothing to import; expected here, or in a folder inside it: "
                        + "X.txt with X.ann or X_ANNOTATOR.ann beside it, or text/X.txt with "
                        + "attributions/X_ANNOTATOR.ann");
    }

    @Test
    void tellsWhatIsWrong() throws Exception {
        write("a.txt", TEXT);
        Path a = write("a.ann", ANNOTATIONS + "T5\tCue 16 19\tsaid\nT6\tFull 2 20\t“We met,”  Ito said\n");
        write("b.txt", TEXT);
        write("b.ann", ANNOTATIONS);
        Path c = write("c.ann", ANNOTATIONS);
        String noText = c + ": there is no text for this file in " + folder;
        String wrong = a + ": line 6: words must be those of the text, \"sai\": \"T5\\tCue 16 19\\tsaid\"";

        Output output = run(folder.toString());
        assertThat(output.exitCode()).isEqualTo("1");
        assertThat(output.articles()).hasSize(2);
        assertThat(output.err())
                .containsExactly(
                        wrong,
                        a + ": line 7: words differ from the text in white space only, \"“We met,” Ito said\":"
                                + " \"T6\\tFull 2 20\\t“We met,”  Ito said\"",
                        noText,
                        "2 articles with 2 statements; 2 findings, for which 1 lines were left out; 1 files refused");

        Output strict = run("--strict", folder.toString());
        assertThat(strict.exitCode()).isEqualTo("1");
        assertThat(strict.articles()).hasSize(1);
        assertThat(strict.err())
                .containsExactly(
                        wrong,
                        noText,
                        "1 articles with 1 statements; 0 findings, for which 0 lines were left out; 2 files refused");
    }
}
