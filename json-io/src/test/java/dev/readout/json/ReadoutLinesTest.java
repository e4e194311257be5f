package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutLinesTest {
    private static final ReadoutJson JSON = ReadoutJson.strict();
    private static final ReadoutLines LINES = JSON.lines();
    private static final String A = "{\"readout\":\"1\",\"text\":\"a\uD83D\uDE00\"}";
    private static final String B = "{\"readout\":\"1\",\"text\":\"e\u0301\\r\\n\u00A0\"}";
    private static final Article FIRST = JSON.read(A);
    private static final Article SECOND = JSON.read(B);

    private static final List<Article> SOME =
            IntStream.range(0, 60).mapToObj(RandomArticles::article).toList();

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), content);
    }

    private static List<Article> read(ReadoutLines lines, Path file) throws IOException {
        try (Stream<Article> articles = lines.articles(file)) {
            return articles.toList();
        }
    }

    private static List<Article> read(String content) {
        return LINES.articles(stream(content)).toList();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    // Lines

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s\n%s\n",
                "%s\n%s",
                "%s\r\n%s\r\n",
                "\uFEFF%s\n%s\r",
                "\n \t\r\n%s\n\n\r\n%s\n  \n",
                " %s \n\t%s\t"
            })
    void takesEveryEndOfALineAndSkipsEmptyOnes(String shape) throws IOException {
        String content = shape.formatted(A, B);
        assertThat(read(content)).containsExactly(FIRST, SECOND);
        assertThat(read(LINES, file(content))).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", "\uFEFF\n", "  "})
    void findsNothingInAnEmptyFile(String content) throws IOException {
        assertThat(read(content)).isEmpty();
        assertThat(read(LINES, file(content))).isEmpty();
    }

    @Test
    void aCrAloneEndsNoLine() {
        assertThat(read(A.replace(",", "\r,") + "\r\n" + B)).containsExactly(FIRST, SECOND);
    }

    @Test
    void idsMeanNothingAcrossLines() {
        assertThat(read("{\"readout\":\"1\",\"id\":\"tag:a\",\"text\":\"\"}\n".repeat(2)))
                .hasSize(2);
    }

    @Test
    void readsAnIterator() throws IOException {
        try (Stream<Article> articles = LINES.articles(file(A + "\n" + B + "\nx\n" + A))) {
            Iterator<Article> iterator = articles.iterator();
            assertThat(iterator.next()).isEqualTo(FIRST);
            assertThat(iterator.next()).isEqualTo(SECOND);
            assertThatExceptionOfType(ReadoutReadException.class).isThrownBy(iterator::next);
            assertThat(iterator.next()).as("behind the bad line").isEqualTo(FIRST);
            assertThat(iterator).isExhausted();
        }
    }

    @Test
    void readsWhatTheLinesOfAPipeWouldBe() throws IOException {
        // A stream may give as few bytes at a time as it likes.
        LineFile lines = new LineFile(5, false);
        assertThat(LINES.readings(slow(lines.bytes, 3)).toList()).isEqualTo(lines.good);
    }

    private static InputStream slow(byte[] content, int most) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, most));
            }
        };
    }

    @Test
    void readsLinesOfEveryLength() throws IOException {
        RandomGenerator random = new SplittableRandom(7);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int length = 1 << random.nextInt(19);
            articles.add(Article.builder()
                    .text(Text.of("é".repeat(random.nextInt(length))))
                    .build());
        }
        articles.add(30, Article.builder().text(Text.of("a".repeat(10_000_000))).build());
        Path file = folder.resolve("long.jsonl");
        ReadoutLines.write(articles, file);
        assertThat(read(LINES, file)).isEqualTo(articles);
        try (Stream<Article> parallel = LINES.articles(file)) {
            assertThat(parallel.parallel().toList()).isEqualTo(articles);
        }
    }

    // Parts

    private static List<Article> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SOME.get(i % SOME.size()))
                .toList();
    }

    @Test
    void parallelIsSequentialOnALargeFile() throws IOException {
        Path file = folder.resolve("many.jsonl");
        List<Article> articles = some(1200);
        ReadoutLines.write(articles.stream(), file);
        assertThat(Files.size(file)).isGreaterThan(1_000_000);
        try (Stream<Article> parallel = LINES.articles(file)) {
            assertThat(parallel.parallel().toList()).isEqualTo(articles);
        }
        try (Stream<Reading<Article>> parallel = LINES.readings(file)) {
            assertThat(parallel.parallel()
                            .map(reading -> reading.line().orElseThrow())
                            .toList())
                    .isEqualTo(Stream.iterate(1L, line -> line + 1).limit(1200).toList());
        }
    }

    @Test
    void numbersTheLinesBehindManyShortOnes() throws IOException {
        Path file = file("\n".repeat(5_000_000) + A + "\nx\n");
        for (boolean parallel : new boolean[] {false, true}) {
            List<BadLine> bad = new ArrayList<>();
            try (Stream<Reading<Article>> readings = LINES.onBadLine(bad::add).readings(file)) {
                assertThat((parallel ? readings.parallel() : readings).toList())
                        .containsExactly(Reading.ofLine(FIRST, List.of(), 5_000_001, 5_000_000));
            }
            assertThat(bad).extracting(BadLine::line).containsExactly(5_000_002L);
        }
    }

    @Test
    void numbersTheLinesOfAPartThatBeginsAtAWholeMiB() throws IOException {
        // Lines are counted by the MiB, and no other line starts in the last part.
        Path file = file(A + " ".repeat((1 << 20) - 31) + "\n" + A + "\n");
        try (Stream<Reading<Article>> readings = LINES.readings(file)) {
            assertThat(readings.parallel().toList())
                    .containsExactly(
                            Reading.ofLine(FIRST, List.of(), 1, 0), Reading.ofLine(FIRST, List.of(), 2, 1 << 20));
        }
    }

    @Test
    void whatIsAppendedAfterOpeningDoesNotBelongToIt() throws IOException {
        Path file = file(A + "\n");
        try (Stream<Article> articles = LINES.articles(file);
                LinesWriter writer = ReadoutLines.append(file)) {
            writer.write(SECOND);
            assertThat(articles.toList()).containsExactly(FIRST);
        }
    }

    @Test
    void theEndOfALineThatIsAppendedAfterOpeningDoesNotBelongToIt() throws IOException {
        Path file = file(A + "\n" + B.substring(0, 20));
        List<BadLine> bad = new ArrayList<>();
        try (Stream<Article> articles = LINES.onBadLine(bad::add).articles(file)) {
            Files.writeString(file, B.substring(20) + "\n", StandardOpenOption.APPEND);
            assertThat(articles.toList()).containsExactly(FIRST);
        }
        assertThat(bad).extracting(BadLine::text).containsExactly(B.substring(0, 20));
    }

    @Test
    void tellsStreamsThatLinesHaveAnOrderAndAreNoMoreThanBytes() throws IOException {
        try (Stream<Article> articles = LINES.articles(file(A + "\n"))) {
            Spliterator<Article> lines = articles.spliterator();
            assertThat(lines).hasOnlyCharacteristics(Spliterator.ORDERED, Spliterator.NONNULL);
            assertThat(lines.estimateSize()).isEqualTo(31);
        }
        assertThat(LINES.articles(stream(A)).spliterator().estimateSize())
                .as("unknown")
                .isEqualTo(Long.MAX_VALUE);
    }

    // Compressed

    @Test
    void readsACompressedFileOfSeveralMembers() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            LineFile lines = new LineFile(seed, true);
            int cut = new SplittableRandom(seed).nextInt(lines.bytes.length + 1);
            Path file = Files.write(
                    folder.resolve("random.jsonl.GZ"),
                    GzipBytes.of(
                            Arrays.copyOf(lines.bytes, cut), Arrays.copyOfRange(lines.bytes, cut, lines.bytes.length)));
            List<BadLine> bad = new ArrayList<>();
            for (boolean parallel : new boolean[] {false, true}) {
                bad.clear();
                try (Stream<Reading<Article>> readings =
                        LINES.onBadLine(bad::add).readings(file)) {
                    assertThat((parallel ? readings.parallel() : readings).toList())
                            .isEqualTo(lines.good);
                }
                assertThat(bad).extracting(BadLine::byteOffset).isEqualTo(lines.badOffsets);
            }
        }
    }

    @Test
    void aCompressedFileThatIsCutGivesItsLinesAndIsReported() throws IOException {
        byte[] bytes = GzipBytes.of((A + "\n" + B + "\n" + A.repeat(50)).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 9));
        List<Article> articles = new ArrayList<>();
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> {
                    try (Stream<Article> stream = LINES.articles(file)) {
                        stream.forEach(articles::add);
                    }
                })
                .withMessage(file + ": line 3, column 1, byte " + (A + B + "..").getBytes(StandardCharsets.UTF_8).length
                        + ": expected gzip up to the end, found a stream that is cut short");
        assertThat(articles).containsExactly(FIRST, SECOND);
    }

    @Test
    void aCompressedFileThatIsCutBetweenLinesIsReportedToo() throws IOException {
        byte[] bytes = GzipBytes.of((A + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 3));
        List<BadLine> bad = new ArrayList<>();
        assertThat(read(LINES.onBadLine(bad::add), file)).containsExactly(FIRST);
        assertThat(bad).hasSize(1);
        assertThat(bad.get(0).bytes()).isEmpty();
        assertThat(bad.get(0).length()).isZero();
        assertThat(bad.get(0).line()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotCompressedAlthoughItsNameSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.jsonl.gz"), A);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(LINES, file))
                .withMessage(file + ": line 1, column 1, byte 0: expected gzip up to the end, found something else");
    }

    // Bad lines

    @Test
    void aBadLineStopsReading() throws IOException {
        String bad = "{\"readout\":\"1\",\"text\":\"ă\uD83D\uDE00\",\r\"id\":7}";
        Path file = file("\uFEFF" + A + "\r\n\n" + bad + "\n" + B);
        long offset = ("\uFEFF" + A + "\r\n\n").getBytes(StandardCharsets.UTF_8).length;
        List<Article> articles = new ArrayList<>();
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> {
                    try (Stream<Article> stream = LINES.articles(file)) {
                        stream.forEach(articles::add);
                    }
                })
                .withMessage(file + ": /id (line 3, column 34, byte " + (offset + 37)
                        + "): expected a string, found the number 7")
                .satisfies(refusal -> {
                    assertThat(refusal.line()).hasValue(3);
                    assertThat(refusal.column()).hasValue(34);
                    assertThat(refusal.byteOffset()).hasValue(offset + 37);
                    assertThat(refusal.place()).isEqualTo("/id");
                });
        assertThat(articles).containsExactly(FIRST);
    }

    @Test
    void aStreamHasNoNameInMessages() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(A + "\n[]\n"))
                .withMessage("line 2, column 1, byte 31: expected an object, found a list");
    }

    @Test
    void thePlaceInTheFirstLineIsBehindTheMark() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read("\uFEFF []\n"))
                .withMessage("line 1, column 2, byte 4: expected an object, found a list");
    }

    @Test
    void badLinesAreMendedAndReadAgain() throws IOException {
        String bad = A.replace("}", "");
        Path file = file(A + "\r\n" + bad + "\r\n" + B + "\n" + "x");
        List<BadLine> collected = new ArrayList<>();
        List<Article> articles = new ArrayList<>(read(LINES.onBadLine(collected::add), file));
        assertThat(articles).containsExactly(FIRST, SECOND);
        assertThat(collected).extracting(BadLine::line).containsExactly(2L, 4L);
        assertThat(collected).extracting(BadLine::byteOffset).containsExactly(32L, 98L);
        assertThat(collected).extracting(BadLine::length).containsExactly(29L, 1L);
        assertThat(collected).extracting(BadLine::text).containsExactly(bad, "x");
        assertThat(collected).allMatch(BadLine::isWhole);
        assertThat(collected.get(0))
                .hasToString("BadLine " + collected.get(0).refusal().getMessage());

        Path mended = folder.resolve("mended.jsonl");
        Files.writeString(mended, collected.get(0).text() + "}\n");
        articles.addAll(read(LINES, mended));
        assertThat(articles).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void keepsBytesThatAreNoUtf8() {
        byte[] latin = "{\"readout\":\"1\",\"text\":\"für\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<BadLine> bad = new ArrayList<>();
        assertThat(LINES.onBadLine(bad::add).articles(new ByteArrayInputStream(latin)))
                .isEmpty();
        assertThat(bad.get(0).bytes()).isEqualTo(latin);
        assertThat(bad.get(0).text()).isEqualTo("{\"readout\":\"1\",\"text\":\"f\uFFFDr\"}");
        assertThat(bad.get(0).refusal())
                .hasMessage("/text (line 1, column 25, byte 24): expected UTF-8, found a byte that starts no character"
                        + " (byte FC); the last line has no end, so it may have been cut short");
        bad.get(0).bytes()[0] = 'x';
        assertThat(bad.get(0).bytes()).as("a copy was changed").isEqualTo(latin);
    }

    @Test
    void saysThatTheLastLineMayHaveBeenCut() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(A + "\n" + A.substring(0, 10)))
                .withMessageStartingWith("/readout (line 2, column 11, byte 41): not JSON: ")
                .withMessageEndingWith("; the last line has no end, so it may have been cut short");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(A + "\n" + A.substring(0, 10) + "\n"))
                .withMessageNotContaining("cut short");
    }

    @Test
    void refusesAByteOrderMarkInTheMiddle() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(A + "\n\uFEFF" + B + "\n"))
                .withMessage(
                        "line 2, column 1, byte 31: expected a byte order mark at the start of the file only, found"
                                + " one here");
    }

    @Test
    void saysThatAFileIsInAnotherEncoding() {
        InputStream stream = new ByteArrayInputStream((A + "\n").getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LINES.articles(stream).toList())
                .withMessageStartingWith("line 1, column 1, byte 0: expected UTF-8, found UTF-16 (big-endian)");
    }

    @Test
    void whatTheActionThrowsStopsReading() {
        ReadoutLines lines = LINES.onBadLine(bad -> {
            throw bad.refusal();
        });
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> lines.articles(stream("x\n")).toList())
                .withMessageStartingWith("line 1, ");
    }

    // Long lines

    @Test
    void aLineThatIsTooLongStopsReading() {
        int length = A.getBytes(StandardCharsets.UTF_8).length;
        String longest = "\uFEFF" + A + "\r\n" + A;
        assertThat(limited(length).articles(stream(longest))).hasSize(2);
        assertThat(limited(length).articles(slow(longest.getBytes(StandardCharsets.UTF_8), 1)))
                .hasSize(2);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() ->
                        limited(length - 1).articles(stream("\n" + A + "\n")).toList())
                .withMessage("line 2, column 1, byte 1: expected at most 29 bytes, found more"
                        + " (Limits.documentLength, which withLimits sets)");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {31, 32, 33, 34, 35, 36, 1000, 1024, 1025, 130_000, 131_071, 131_072, 131_073, 131_074, 1_000_000})
    void ofALineThatIsTooLongTheStartIsKept(int length) throws IOException {
        for (String end : new String[] {"\n", "\r\n", ""}) {
            for (String start : new String[] {"", "\uFEFF"}) {
                byte[] bytes = (start + "é" + "x".repeat(length - 2) + end + (end.isEmpty() ? "" : A))
                        .getBytes(StandardCharsets.UTF_8);
                List<BadLine> bad = new ArrayList<>();
                ReadoutLines lines = limited(30).onBadLine(bad::add);
                assertThat(lines.readings(new ByteArrayInputStream(bytes))
                                .map(reading -> reading.line().orElseThrow()))
                        .isEqualTo(end.isEmpty() ? List.of() : List.of(2L));
                assertThat(bad).hasSize(1);
                assertThat(bad.get(0).length()).isEqualTo(length);
                assertThat(bad.get(0).isWhole()).isEqualTo(length <= 1024);
                assertThat(bad.get(0).bytes())
                        .isEqualTo(Arrays.copyOfRange(
                                bytes, start.isEmpty() ? 0 : 3, (start.isEmpty() ? 0 : 3) + Math.min(length, 1024)));
                assertThat(bad.get(0).refusal().getMessage()).doesNotContain("cut short");
            }
        }
    }

    @Test
    void anIteratorGoesOnBehindALineThatIsTooLong() {
        byte[] lines = ("x".repeat(1000) + "\n" + A).getBytes(StandardCharsets.UTF_8);
        Iterator<Article> articles = limited(30).articles(slow(lines, 100)).iterator();
        assertThatExceptionOfType(ReadoutReadException.class).isThrownBy(articles::next);
        assertThat(articles.next()).isEqualTo(FIRST);
        assertThat(articles).isExhausted();
    }

    @Test
    void theEndOfALineThatIsTooLongMayComeLate() {
        InputStream late =
                new SequenceInputStream(stream("x".repeat(100)), stream("\n" + " \n".repeat(100_000) + A + "\n"));
        List<BadLine> bad = new ArrayList<>();
        assertThat(limited(30).onBadLine(bad::add).articles(late)).containsExactly(FIRST);
        assertThat(bad).extracting(BadLine::length).containsExactly(100L);
    }

    @Test
    void aLineLongerThanMemoryIsReadPast() {
        long length = 3L << 30;
        InputStream stream = new InputStream() {
            private long position;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int most) {
                if (position == length) {
                    return -1;
                }
                int count = (int) Math.min(most, length - position);
                Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                position += count;
                return count;
            }
        };
        List<BadLine> bad = new ArrayList<>();
        assertThat(limited(1 << 20).onBadLine(bad::add).articles(stream)).isEmpty();
        assertThat(bad).extracting(BadLine::length).containsExactly(length);
    }

    private static ReadoutLines limited(int bytes) {
        return JSON.withLimits(Limits.builder().documentLength(bytes).build()).lines();
    }

    // Lenient

    @Test
    void findingsStandBesideTheirLine() throws IOException {
        String future = "{\"readout\":\"1\",\"text\":\"b\",\"mood\":1}";
        Path file = file(A + "\n" + future + "\n");
        try (Stream<Reading<Article>> readings = ReadoutJson.lenient().lines().readings(file)) {
            assertThat(readings.toList())
                    .containsExactly(
                            Reading.ofLine(FIRST, List.of(), 1, 0),
                            Reading.ofLine(
                                    JSON.read("{\"readout\":\"1\",\"text\":\"b\"}"),
                                    List.of(Finding.of("/mood", "unknown member, left out", true)),
                                    2,
                                    31));
        }
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> read(LINES, file))
                .withMessageContaining("/mood (line 2, ");
    }

    // Progress

    @ParameterizedTest
    @ValueSource(strings = {"many.jsonl", "many.jsonl.gz"})
    void progressReachesTheTotal(String name) throws IOException {
        Path file = folder.resolve(name);
        ReadoutLines.write(some(1200), file);
        for (boolean parallel : new boolean[] {false, true}) {
            List<LinesProgress> progress = new ArrayList<>();
            try (Stream<Article> articles = LINES.onProgress(progress::add).articles(file)) {
                assertThat((parallel ? articles.parallel() : articles)
                                .mapToInt(article -> 1)
                                .sum())
                        .isEqualTo(1200);
            }
            assertThat(progress).hasSizeGreaterThan(1);
            assertThat(progress).extracting(LinesProgress::bytes).isSorted();
            assertThat(progress).extracting(LinesProgress::documents).isSorted();
            assertThat(progress).allMatch(each -> each.totalBytes().orElse(0) == size(file));
            LinesProgress last = progress.get(progress.size() - 1);
            assertThat(last.bytes()).isEqualTo(size(file));
            assertThat(last.documents()).isEqualTo(1200);
        }
    }

    @Test
    void progressIsToldAfterEvery64KiB() throws IOException {
        // Lines of 64 bytes.
        Path file = file((A + " ".repeat(33) + "\n").repeat(2100));
        List<LinesProgress> progress = new ArrayList<>();
        assertThat(read(LINES.onProgress(progress::add), file)).hasSize(2100);
        long total = 134_400;
        assertThat(progress)
                .containsExactly(
                        new LinesProgress(65_536, total, 1024),
                        new LinesProgress(131_072, total, 2048),
                        new LinesProgress(134_400, total, 2100));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tellsItsNumbersInOneLine() throws IOException {
        List<LinesProgress> first = new ArrayList<>();
        List<LinesProgress> again = new ArrayList<>();
        Path file = file(A + "\n");
        assertThat(LINES.onProgress(first::add).readAll(file)).containsExactly(FIRST);
        assertThat(LINES.onProgress(again::add).readAll(file)).containsExactly(FIRST);
        assertThat(first.get(0)).hasToString("LinesProgress bytes: 31 of 31, documents: 1");
        assertThat(first).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(LINES.onProgress(again::add).articles(stream(A + "\n"))).hasSize(1);
        assertThat(again.get(again.size() - 1))
                .isNotEqualTo(first.get(0))
                .hasToString("LinesProgress bytes: 31, documents: 1");
    }

    @Test
    void readsAllArticlesOfAFile() throws IOException {
        Path file = file(A + "\n\n" + A + "\n");
        assertThat(LINES.readAll(file)).containsExactly(FIRST, FIRST);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), A + "\nx\n");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LINES.readAll(broken))
                .withMessageStartingWith(broken + ": line 2, column 1, byte 31: not JSON");
        assertThatIOException().isThrownBy(() -> LINES.readAll(folder.resolve("none.jsonl")));
        Path cut = folder.resolve("cut.jsonl.gz");
        Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8});
        assertThatExceptionOfType(ReadoutReadException.class).isThrownBy(() -> LINES.readAll(cut));
    }

    @Test
    void showsHowItReads() {
        assertThat(LINES).hasToString("ReadoutLines[strict]");
        assertThat(ReadoutJson.lenient().lines()).hasToString("ReadoutLines[lenient]");
        assertThat(ReadoutJson.lenient()).hasToString("ReadoutJson[lenient]");
        assertThat(ReadoutJson.strict().drafts()).hasToString("ReadoutDrafts[strict]");
        assertThat(ReadoutLines.writer(OutputStream.nullOutputStream())).hasToString("LinesWriter to a stream");
    }

    @Test
    void progressOfAStreamHasNoTotal() {
        List<LinesProgress> progress = new ArrayList<>();
        assertThat(LINES.onProgress(progress::add).articles(stream(A + "\n\n"))).hasSize(1);
        assertThat(progress).hasSize(1);
        assertThat(progress.get(0).bytes()).isEqualTo(32);
        assertThat(progress.get(0).totalBytes()).isEmpty();
        assertThat(progress.get(0).documents()).isOne();
    }

    // Files and streams

    @Test
    void closingTheStreamClosesTheFile() throws IOException {
        for (String name : new String[] {"a.jsonl", "a.jsonl.gz"}) {
            Path file = folder.resolve(name);
            ReadoutLines.write(List.of(FIRST), file);
            Stream<Article> articles = LINES.articles(file);
            Iterator<Article> iterator = articles.iterator();
            articles.close();
            assertThatExceptionOfType(name.endsWith("gz") ? RuntimeException.class : UncheckedIOException.class)
                    .isThrownBy(iterator::hasNext);
        }
    }

    @Test
    void aStreamOfTheCallerStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(A.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Article> articles = LINES.articles(stream)) {
            assertThat(articles.toList()).containsExactly(FIRST);
        }
        assertThat(closed).isFalse();
    }

    @Test
    void anErrorOfTheStreamIsAnUncheckedIoException() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> LINES.articles(broken).toList())
                .withMessage("Stream closed");
    }

    @Test
    void aMissingFileIsAnIoException() {
        for (String name : new String[] {"none.jsonl", "none.jsonl.gz"}) {
            assertThatIOException()
                    .isThrownBy(() -> LINES.articles(folder.resolve(name)))
                    .isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void readsFromAnotherFileSystem() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("articles.zip"), Map.of("create", "true"))) {
            Path file = Files.writeString(zip.getPath("articles.jsonl"), A + "\n" + B);
            List<LinesProgress> progress = new ArrayList<>();
            assertThat(read(LINES.onProgress(progress::add), file)).containsExactly(FIRST, SECOND);
            assertThat(progress).containsExactly(new LinesProgress(size(file), size(file), 2));
        }
    }

    @Test
    void aFolderIsAnError() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> read(LINES, folder))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }

    @Test
    void readersOfManyThreadsDoNotDisturbEachOther() throws IOException {
        Path file = folder.resolve("many.jsonl");
        List<Article> articles =
                IntStream.range(0, 100).mapToObj(RandomArticles::article).toList();
        ReadoutLines.write(articles, file);
        Collection<BadLine> bad = new ArrayList<>();
        ReadoutLines lines = LINES.onBadLine(bad::add);
        assertThat(IntStream.range(0, 16).parallel().allMatch(i -> {
                    try (Stream<Article> stream = lines.articles(file)) {
                        return stream.toList().equals(articles);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .isTrue();
        assertThat(bad).isEmpty();
    }
}
