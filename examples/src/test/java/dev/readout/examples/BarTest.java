package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readout.examples.corpora.CorpusAtAGlance;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BarTest {
    @TempDir
    Path folder;

    @Test
    void showsNothingButLinesWhereThereIsNoTerminal() throws Exception {
        Printed printed = Printed.by(() -> {
            try (Bar files = Bar.ofFiles("Importing", 2);
                    Bar lines = Bar.ofLines("Reading")) {
                files.print("found");
                files.step();
                ReadoutJson.strict()
                        .lines()
                        .onProgress(lines::show)
                        .articles(new ByteArrayInputStream(ReadoutJson.toBytes(JerusalemArticle.article())))
                        .forEach(article -> {});
            }
            return null;
        });
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).isEqualToNormalizingNewlines("found\n");
    }

    private Path articles() throws IOException {
        Path file = folder.resolve("articles.jsonl");
        ReadoutLines.write(List.of(JerusalemArticle.article()), file);
        return file;
    }

    private static List<String> glanceAt(Path file) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CorpusAtAGlance.class.getName(),
                file.toString()));
    }

    private static String printed(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void aPipeGetsNoBar() throws Exception {
        assertThat(printed(glanceAt(articles())))
                .startsWith("articles                   1")
                .doesNotContain("Reading", "\r", "\u001B");
    }

    /** The command {@code script} of util-linux runs another command on a terminal. */
    @Test
    void aTerminalGetsABarWhichIsThenGone() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeThat(script).as("a command that makes a terminal").exists();
        String command = String.join(" ", glanceAt(articles()));
        String printed = printed(List.of(script.toString(), "-qec", command, "/dev/null"));
        String[] parts = printed.split("articles                   1", -1);
        assertThat(parts).hasSize(2);
        assertThat(parts[0])
                .startsWith("\r\u001B[KReading")
                .contains(" 1 articles")
                .endsWith("\r\u001B[K");
        assertThat(parts[1]).doesNotContain("Reading").startsWith("\r\nstatements                12");
    }
}
