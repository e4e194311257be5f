package dev.readout.json.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that CoreNLP wrote. */
class CoreNlpSharedFilesTest {
    private static Path folder() {
        String shared = System.getProperty("readout.shared", "");
        Path parent =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path folder = parent.resolve("standards").resolve("corenlp");
        assumeTrue(Files.isDirectory(folder), () -> "there are no files of CoreNLP in " + folder);
        return folder;
    }

    private static Reading<Article> reading(String name, String kind, CoreNlp reader) throws IOException {
        return reader.reading(folder().resolve(name + ".txt"), folder().resolve(name + kind));
    }

    private static List<List<String>> contents(String name, CoreNlp reader) throws IOException {
        return reading(name, ".json", reader).value().statements().stream()
                .map(statement -> statement.content().orElseThrow().wordsOfPieces())
                .toList();
    }

    @Test
    void bothFilesOfEachPairGiveTheSame() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .toList();
            assertThat(names).isNotEmpty();
            for (String name : names) {
                Reading<Article> reading = reading(name, ".json", CoreNlp.strict());
                assertThat(reading(name, ".codepoint.json", CoreNlp.strict())).isEqualTo(reading);
                assertThat(reading.findings()).isEmpty();
            }
        }
    }

    @Test
    void readsASplitQuotation() throws IOException {
        assertThat(contents("split", CoreNlp.strict()))
                .containsExactly(
                        List.of("We have agreed to meet again,"),
                        List.of("and we will do so before the end of the year."),
                        List.of("much remains to be done."));
        assertThat(contents("split", CoreNlp.strict().joinSplitQuotations()))
                .containsExactly(
                        List.of("We have agreed to meet again,", "and we will do so before the end of the year."),
                        List.of("much remains to be done."));
    }

    @Test
    void readsAQuotationThatItsSecondParagraphOpensAgain() throws IOException {
        assertThat(contents("crlf", CoreNlp.strict()))
                .containsExactly(List.of("Unclosed paragraph one,", "continues in two,"));
    }

    @Test
    void knowsNobodyAndNoCue() throws IOException {
        Article article = reading("split", ".json", CoreNlp.strict()).value();
        assertThat(article.speakers()).isEmpty();
        assertThat(article.statements()).extracting(Statement::form).containsOnly(Form.DIRECT);
        assertThat(article.statements()).allSatisfy(statement -> {
            assertThat(statement.sources()).isEmpty();
            assertThat(statement.cue()).isEmpty();
        });
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.attributes()).containsExactly(Map.entry("corenlp:docId", "split.txt"));
    }
}
