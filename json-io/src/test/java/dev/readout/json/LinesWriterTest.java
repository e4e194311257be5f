package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesWriterTest {
    private static final ReadoutJson JSON = ReadoutJson.strict();
    private static final ReadoutLines LINES = JSON.lines();
    private static final Article FIRST = RandomArticles.article(1);
    private static final Article SECOND = RandomArticles.article(2);

    @TempDir
    Path folder;

    private static List<Article> read(Path file) throws IOException {
        return read(LINES, file);
    }

    private static List<Article> read(ReadoutLines lines, Path file) throws IOException {
        try (Stream<Article> articles = lines.articles(file)) {
            return articles.toList();
        }
    }

    private static String line(Article article) {
        return ReadoutJson.toJson(article) + "\n";
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    // Lines

    @Test
    void handsOnWholeLines() throws IOException {
        List<String> handed = new ArrayList<>();
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                handed.add(toString(StandardCharsets.UTF_8));
                reset();
            }

            @Override
            public void close() {
                handed.add("closed");
            }
        };
        try (LinesWriter writer = ReadoutLines.writer(stream)) {
            writer.write(FIRST);
            writer.write(SECOND);
        }
        assertThat(handed).as("whole, flushed each, and open").containsExactly(line(FIRST), line(SECOND));
    }

    @Test
    void nothingIsWrittenBehindALineThatMayBeCut() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            private boolean once;

            @Override
            public void write(int b) throws IOException {
                if (!once) {
                    once = true;
                    written.write(b);
                    throw new IOException("no space left on device");
                }
                written.write(b);
            }
        };
        LinesWriter writer = ReadoutLines.writer(full);
        assertThatIOException().isThrownBy(() -> writer.write(FIRST)).withMessage("no space left on device");
        assertThatIOException()
                .isThrownBy(() -> writer.write(SECOND))
                .withMessage("an earlier line could not be written to its end: no space left on device");
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("{");
    }

    @Test
    @SuppressWarnings("NullAway") // That it is refused is tested.
    void goesOnAfterAnArticleThatCannotBeWritten() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        LinesWriter writer = ReadoutLines.writer(stream);
        assertThatNullPointerException().isThrownBy(() -> writer.write(null));
        writer.write(FIRST);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(line(FIRST));
    }

    @Test
    void seesTheFailureOfAPrintStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        LinesWriter writer = ReadoutLines.writer(new PrintStream(full, true, StandardCharsets.UTF_8));
        assertThatIOException().isThrownBy(() -> writer.write(FIRST)).withMessage("the stream cannot be written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"threads.jsonl", "threads.jsonl.gz"})
    void linesOfManyThreadsStayWhole(String name) throws IOException {
        Path file = folder.resolve(name);
        List<Article> articles =
                IntStream.range(0, 300).mapToObj(RandomArticles::article).toList();
        try (LinesWriter writer = ReadoutLines.append(file)) {
            articles.parallelStream().forEach(article -> write(writer, article));
        }
        assertThat(read(file)).containsExactlyInAnyOrderElementsOf(articles);
    }

    private static void write(LinesWriter writer, Article article) {
        try {
            writer.write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Appending

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz"})
    void appendsToAFile(String name) throws IOException {
        Path file = folder.resolve(name);
        for (Article article : List.of(FIRST, SECOND)) {
            try (LinesWriter writer = ReadoutLines.append(file)) {
                writer.write(article);
            }
        }
        assertThat(read(file)).containsExactly(FIRST, SECOND);
    }

    @Test
    void appendsNoEmptyLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), line(FIRST));
        try (LinesWriter writer = ReadoutLines.append(file)) {
            writer.write(SECOND);
        }
        assertThat(file).hasContent(line(FIRST) + line(SECOND));
        Path compressed = Files.write(
                folder.resolve("a.jsonl.gz"), GzipBytes.of(line(FIRST).getBytes(StandardCharsets.UTF_8)));
        try (LinesWriter writer = ReadoutLines.append(compressed)) {
            writer.write(SECOND);
        }
        try (InputStream lines = new GZIPInputStream(Files.newInputStream(compressed))) {
            assertThat(lines).hasContent(line(FIRST) + line(SECOND));
        }
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));
        try (LinesWriter writer = ReadoutLines.append(empty)) {
            writer.write(SECOND);
        }
        assertThat(empty).hasContent(line(SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz"})
    void doesNotGlueToALineWithoutEnd(String name) throws IOException {
        byte[] whole = ReadoutJson.toBytes(FIRST);
        assertThat(read(appendedTo(name, whole))).containsExactly(FIRST, SECOND);

        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        List<BadLine> bad = new ArrayList<>();
        assertThat(read(LINES.onBadLine(bad::add), appendedTo(name, cut))).containsExactly(SECOND);
        assertThat(bad).extracting(BadLine::bytes).containsExactly(cut);
    }

    private Path appendedTo(String name, byte[] last) throws IOException {
        Path file = Files.write(folder.resolve(name), name.endsWith("gz") ? GzipBytes.of(last) : last);
        try (LinesWriter writer = ReadoutLines.append(file)) {
            writer.write(SECOND);
        }
        return file;
    }

    @Test
    void refusesToAppendToABrokenCompressedFile() throws IOException {
        byte[] bytes = GzipBytes.of(ReadoutJson.toBytes(FIRST));
        Path file = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 1));
        assertThatIOException()
                .isThrownBy(() -> ReadoutLines.append(file))
                .withMessage(file + ": expected gzip up to the end, found a stream that is cut short; what is appended"
                        + " could not be read");
        assertThat(Files.size(file)).isEqualTo(bytes.length - 1);
    }

    // Whole files

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz"})
    void writesAWholeFile(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "old");
        List<Article> articles =
                IntStream.range(0, 100).mapToObj(RandomArticles::article).toList();
        ReadoutLines.write(articles, file);
        assertThat(read(file)).isEqualTo(articles);
        assertThat(files()).containsExactly(file);
        try (Stream<Article> old = LINES.articles(file)) {
            ReadoutLines.write(old.skip(90), file);
        }
        assertThat(read(file)).isEqualTo(articles.subList(90, 100));
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "old");
        Stream<Article> failing = IntStream.range(0, 1000).mapToObj(i -> {
            if (i == 999) {
                throw new IllegalStateException("the source failed");
            }
            return FIRST;
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ReadoutLines.write(failing, file))
                .withMessage("the source failed");
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
        assertThatIOException().isThrownBy(() -> ReadoutLines.write(List.of(FIRST), folder.resolve("none/a.jsonl")));
    }

    // Crashes

    /** Writes lines to a file until it is killed, and says each on standard output once it is written. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] args) throws IOException {
            try (LinesWriter writer = ReadoutLines.append(Path.of(args[0]))) {
                for (int i = 0; ; i++) {
                    writer.write(RandomArticles.article(i % 100));
                    System.out.write('.');
                    System.out.flush();
                }
            }
        }
    }

    /** Writes ten lines and half of another one, says so on standard output, and then waits to be killed. */
    static final class Half {
        private Half() {}

        public static void main(String[] args) throws IOException {
            try (OutputStream file = Files.newOutputStream(Path.of(args[0]));
                    LinesWriter writer = ReadoutLines.writer(new OutputStream() {
                        private int lines;

                        @Override
                        public void write(int b) {
                            throw new UnsupportedOperationException();
                        }

                        @Override
                        public void write(byte[] bytes, int offset, int length) throws IOException {
                            lines++;
                            file.write(bytes, offset, lines <= 10 ? length : length / 2);
                            if (lines > 10) {
                                System.out.write('.');
                                System.out.flush();
                                int none = System.in.read();
                                throw new IOException("not killed: " + none);
                            }
                        }
                    })) {
                for (int i = 0; i < 11; i++) {
                    writer.write(RandomArticles.article(i));
                }
            }
        }
    }

    /** Starts a process, waits until it has said so many dots, and kills it. Returns all dots. */
    private static int killed(Class<?> main, Path file, int dots) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream said = process.getInputStream()) {
            int first = said.readNBytes(dots).length;
            assertThat(first).isEqualTo(dots);
            // Process.destroyForcibly would close the stream with the dots that are not yet read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            return first + said.readAllBytes().length;
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed.jsonl", "killed.jsonl.gz"})
    void aKilledProcessLosesNoLineThatWasWritten(String name) throws Exception {
        Path file = folder.resolve(name);
        int said = killed(Endless.class, file, 200);
        List<BadLine> bad = new ArrayList<>();
        List<Article> articles = read(LINES.onBadLine(bad::add), file);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(said);
        for (int i = 0; i < articles.size(); i++) {
            assertThat(articles.get(i)).isEqualTo(RandomArticles.article(i % 100));
        }
        assertThat(bad).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theHalfLineOfAKilledProcessIsReported() throws Exception {
        Path file = folder.resolve("killed.jsonl");
        assertThat(killed(Half.class, file, 1)).isOne();
        List<BadLine> bad = new ArrayList<>();
        assertThat(read(LINES.onBadLine(bad::add), file))
                .isEqualTo(
                        IntStream.range(0, 10).mapToObj(RandomArticles::article).toList());
        assertThat(bad).hasSize(1);
        byte[] half = Objects.requireNonNull(bad.get(0).bytes());
        assertThat(line(RandomArticles.article(10)).getBytes(StandardCharsets.UTF_8))
                .startsWith(half);
        assertThat(bad.get(0).line()).isEqualTo(11);
        assertThat(bad.get(0).refusal())
                .hasMessageContaining("line 11, ")
                .hasMessageEndingWith("; the last line has no end, so it may have been cut short");
    }
}
