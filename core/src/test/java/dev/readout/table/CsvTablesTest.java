package dev.readout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.readout.Examples;
import dev.readout.article.Article;
import dev.readout.article.Correction;
import dev.readout.metadata.When;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTablesTest {
    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void writesOneFilePerTable() throws IOException {
        CsvTables.write(List.of(ArticleRows.of(0, Examples.article())), folder);
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Table.values())
                        .map(table -> table.tableName() + ".csv")
                        .toList());
    }

    @Test
    void quotesTextAndNothingElse() throws IOException {
        Article article = Article.builder()
                .text(Text.of("\ud83d\udd4a Se\u0301an,\u00a0“so”\r\n\"so\""))
                .version("2, ")
                .published(When.parse("2022-01"))
                .build();
        CsvTables.write(Stream.of(ArticleRows.of(-3, article)), folder.resolve("new/folder"));
        assertThat(Files.readString(folder.resolve("new/folder/article.csv")))
                .isEqualTo("article,id,url,language_tag,publisher,published,published_from,published_to,modified,"
                        + "retrieved,version,headline,text,provenance\r\n"
                        + "-3,,,,,\"2022-01\",2022-01-01,2022-01-31,,,\"2, \",,"
                        + "\"\ud83d\udd4a Se\u0301an,\u00a0“so”\r\n\"\"so\"\"\",\r\n");
        assertThat(Files.readString(folder.resolve("new/folder/block.csv")))
                .isEqualTo("article,block,kind,span_start,span_end,words\r\n");
    }

    @Test
    void emptyTextIsNotAbsent() throws IOException {
        Article article = Article.builder()
                .text(Text.of(""))
                .addCorrection(Correction.of("note"))
                .putAttribute("a", "")
                .build();
        CsvTables.write(List.of(ArticleRows.of(0, article)), folder);
        assertThat(Files.readString(folder.resolve("attribute.csv"))).endsWith("\r\n0,0,,,,,,\"a\",\"\"\r\n");
        assertThat(Files.readString(folder.resolve("correction.csv"))).endsWith("\r\n0,0,,\"note\"\r\n");
    }

    @Test
    void keepsTheOldFilesUntilAllAreWhole() throws IOException {
        CsvTables.write(List.of(ArticleRows.of(0, Examples.article())), folder);
        String old = Files.readString(folder.resolve("article.csv"));
        Stream<ArticleRows> broken = Stream.of(1, 2).map(number -> {
            if (number == 2) {
                throw new IllegalStateException("cannot go on");
            }
            return ArticleRows.of(number, Examples.article());
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> CsvTables.write(broken, folder))
                .withMessage("cannot go on");
        assertThat(Files.readString(folder.resolve("article.csv"))).isEqualTo(old);
        assertThat(files()).hasSize(Table.values().length);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatIOException().isThrownBy(() -> CsvTables.write(List.of(), file));
    }
}
