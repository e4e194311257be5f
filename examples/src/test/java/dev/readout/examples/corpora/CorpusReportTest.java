package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.examples.Printed;
import dev.readout.examples.corpora.statistics.SmallCorpus;
import dev.readout.json.ReadoutLines;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CorpusReportTest {
    @TempDir
    Path folder;

    private static Printed run(String... args) throws Exception {
        return Printed.by(() -> new CommandLine(new CorpusReport()).execute(args));
    }

    private Path corpus(String name) throws IOException {
        Path lines = folder.resolve(name);
        ReadoutLines.write(SmallCorpus.articles(), lines);
        return lines;
    }

    @Test
    void writesAPageAndPrintsItsName() throws Exception {
        Path page = folder.resolve("page.html");
        Printed printed = run(corpus("small.jsonl").toString(), "-o", page.toString());
        assertThat(printed).isEqualTo(new Printed(page + System.lineSeparator(), "", "0"));
        assertThat(page).content().contains("<h1><bdi>small.jsonl</bdi></h1>");
        assertThat(folder.resolve("page-articles")).isDirectoryContaining("glob:**/line-1.html");
    }

    @Test
    void aCompressedFileHasTheSamePage() throws Exception {
        Path plain = folder.resolve("plain.html");
        Path packed = folder.resolve("packed.html");
        run(corpus("small.jsonl").toString(), "-o", plain.toString());
        run(corpus("small.jsonl.gz").toString(), "-o", packed.toString());
        assertThat(packed)
                .content()
                .isEqualTo(Files.readString(plain)
                        .replace("small.jsonl", "small.jsonl.gz")
                        .replace("plain-articles", "packed-articles"));
        for (int line = 1; line <= 3; line++) {
            assertThat(folder.resolve("packed-articles/line-" + line + ".html"))
                    .hasSameTextualContentAs(folder.resolve("plain-articles/line-" + line + ".html"));
        }
    }

    @Test
    void findsTheOddArticlesBetweenMarksAndBlankAndBadLines() throws Exception {
        String lines = "\uFEFF\r\n{\"bad\":1}\r\n\n"
                + Files.readString(corpus("small.jsonl")).replace("\n", "\r\n \r\n");
        Path file = Files.writeString(folder.resolve("crlf.jsonl"), lines);
        Path page = folder.resolve("crlf.html");
        Printed printed = run(file.toString(), "-o", page.toString());
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.out()).isEqualTo(page + System.lineSeparator());
        assertThat(printed.err())
                .startsWith("CorpusReport: " + file + ": /bad (line 2, ")
                .hasLineCount(1);
        assertThat(page).content().contains("1 line could not be read and is not counted above.", "/bad (line 2, ");
        assertThat(folder.resolve("crlf-articles/line-4.html")).content().contains("Talks in Lyon");
        assertThat(folder.resolve("crlf-articles/line-8.html")).content().contains("NATO");
    }

    @Test
    void printsOnlyTheFirstBadLines() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "x\n".repeat(1234));
        Printed printed = run(file.toString(), "-o", folder.resolve("bad.html").toString());
        assertThat(printed.result()).isEqualTo("1");
        assertThat(printed.err())
                .hasLineCount(11)
                .endsWith("CorpusReport: 1,234 lines are not articles" + System.lineSeparator());
        assertThat(folder.resolve("bad.html"))
                .content()
                .contains("1,234 lines could not be read and are not counted above. The first 20:");
    }

    @Test
    void theFileMayBeLargerThanTheMemory() throws Exception {
        Path lines = folder.resolve("large.jsonl");
        ReadoutLines.write(
                IntStream.range(0, 1_500)
                        .mapToObj(i -> Article.builder()
                                .text(Text.of("a".repeat(40_000) + i))
                                .build()),
                lines);
        assertThat(Files.size(lines)).isGreaterThan(60_000_000);
        Path page = folder.resolve("large.html");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CorpusReport.class.getName(),
                        lines.toString(),
                        "-o",
                        page.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(page + System.lineSeparator());
        assertThat(process.waitFor()).isZero();
        assertThat(page).content().contains("<dt>articles</dt><dd>1,500</dd>");
    }
}
