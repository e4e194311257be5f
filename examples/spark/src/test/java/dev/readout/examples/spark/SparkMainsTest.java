package dev.readout.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.examples.Cli;
import dev.readout.examples.corpora.CorpusAtAGlance;
import dev.readout.examples.spark.madeup.MadeUpArchive;
import dev.readout.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkMainsTest {
    private static final String LINE = System.lineSeparator();

    @TempDir
    static Path folder;

    private static Path archive;

    @BeforeAll
    static void makeArchive() throws IOException {
        archive = folder.resolve("archive");
        // 14 months, so two years.
        new MadeUpArchive(420, 14, 1).write(archive);
    }

    private record Printed(int exitCode, String out, String err) {}

    private static Printed run(Object main, Object... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int exitCode =
                    Cli.run(main, Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
            return new Printed(
                    exitCode, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static Printed onSpark(Object main, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--master", "local[2]"));
        return run(main, all.toArray());
    }

    private static Map<String, Long> counts(String out) {
        Map<String, Long> counts = new HashMap<>();
        out.lines().forEach(line -> {
            String[] cells = line.strip().split(" +", -1);
            counts.put(cells[0], Long.parseLong(cells[1].replace(",", "")));
        });
        return counts;
    }

    @Test
    void writesTablesByMonthAndReadsThemAgain() throws Exception {
        Path out = folder.resolve("tables");
        Printed written = onSpark(new WriteTables(), archive, "--out", out);
        assertThat(written.err()).isEmpty();
        assertThat(written.exitCode()).isZero();
        Map<String, Long> counts = counts(written.out());
        try (DuckDbAnswers duckDb = DuckDbAnswers.of(archive)) {
            for (Table table : Table.values()) {
                assertThat(counts.get(table.tableName()))
                        .as(table.tableName())
                        .isEqualTo(Long.parseLong(duckDb.answer("select count(*) from " + table.tableName())
                                .get(0)
                                .get(0)));
            }
            assertThat(counts).containsEntry("bad-lines", 0L).containsEntry("article", 420L);
            assertThat(out.resolve("statement/year=2009/month=2")).isDirectory();
            assertThat(out.resolve("statement/year=__HIVE_DEFAULT_PARTITION__")).isDirectory();

            Printed ofTables = onSpark(new SpeakersByYear(), out, "--limit", 30, "--out", folder.resolve("csv"));
            Printed ofLines = onSpark(new SpeakersByYear(), archive, "--limit", 30, "--metrics");
            assertThat(ofTables.err()).isEmpty();
            assertThat(ofTables.exitCode()).isZero();
            assertThat(ofTables.out()).isEqualTo(ofLines.out());
            assertThat(ofLines.err()).matches("(?s)tasks \\d+, task seconds .*, shuffle MB written .*");
            List<List<String>> expected = duckDb.answer(SpeakersByYear.sql());
            assertThat(expected).hasSizeGreaterThan(100);
            assertThat(ofTables.out().lines().skip(1).map(SparkMainsTest::who))
                    .containsExactlyElementsOf(
                            expected.stream().limit(30).map(row -> row.get(0)).toList());
            assertThat(csv(folder.resolve("csv")))
                    .isEqualTo(expected.stream()
                            .map(row -> String.join(
                                    ",",
                                    row.stream()
                                            .map(cell -> cell.equals("null") ? "" : cell)
                                            .toList()))
                            .toList());
        }
        Printed again = onSpark(new WriteTables(), archive, "--out", out);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo("WriteTables: expected a new folder or --overwrite, found " + out
                        + " (--help says what is expected)" + LINE);
    }

    private static String who(String line) {
        return line.replaceFirst("  .*", "");
    }

    /** Returns the rows that Spark wrote as CSV, in the order of its files. */
    private static List<String> csv(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                rows.addAll(Files.readAllLines(file).stream().skip(1).toList());
            }
        }
        return rows;
    }

    @Test
    void setsBadLinesAside() throws Exception {
        Path lines = folder.resolve("bad.jsonl");
        Files.writeString(lines, "{\"readout\":\"1\",\"text\":\"a\"}\n{}\n");
        Path out = folder.resolve("some");
        Printed written =
                onSpark(new WriteTables(), lines, "--out", out, "--tables", "article,block", "--gather", "--overwrite");
        assertThat(written.exitCode()).isEqualTo(1);
        assertThat(written.err()).isEqualTo("WriteTables: 1 line is not an article" + LINE);
        assertThat(counts(written.out())).isEqualTo(Map.of("article", 1L, "block", 0L, "bad-lines", 1L));
        try (Stream<Path> files = Files.list(out.resolve("bad-lines"))) {
            String bad = files.filter(f -> f.toString().endsWith(".json"))
                    .map(SparkMainsTest::read)
                    .reduce("", String::concat);
            assertThat(bad)
                    .isEqualTo(
                            "{\"article\":2,\"file\":\"file:" + lines
                                    + "\",\"line\":2,\"problem\":\"column 1: expected the member \\\"readout\\\", found none\"}\n");
        }
        Printed same = onSpark(new SameQuotations(), lines);
        assertThat(same.exitCode()).isEqualTo(1);
        assertThat(same.out())
                .isEqualTo("articles 1, quotations 0, too short 0, versions 0, links 0, hashes left out 0" + LINE);
        assertThat(same.err())
                .isEqualTo("SameQuotations: file:" + lines
                        + " line 2, column 1: expected the member \"readout\", found none" + LINE
                        + "SameQuotations: 1 line is not an article" + LINE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void checksAnArchive() throws IOException {
        Path some = folder.resolve("checked");
        new MadeUpArchive(30, 1, 1).write(some);
        Printed sound = onSpark(new CheckArchive(), some);
        assertThat(sound.exitCode()).isZero();
        assertThat(sound.out()).matches("articles 30, statements 1\\d\\d, bad lines 0" + LINE);
        Matcher counts = Pattern.compile("\\d+").matcher(sound.out());
        assertThat(run(new CorpusAtAGlance(), some.resolve("articles-0000.jsonl.gz"))
                        .out()
                        .lines()
                        .limit(2)
                        .map(line -> line.strip().replaceAll("\\D+", "")))
                .containsExactlyElementsOf(
                        counts.results().map(MatchResult::group).limit(2).toList());
        Files.writeString(some.resolve("bad.jsonl"), "\n{}\nx\n");
        Printed bad = onSpark(new CheckArchive(), some, "--limit", 1);
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.out())
                .matches("articles 30, statements 1\\d\\d, bad lines 2" + LINE
                        + ".*/bad.jsonl line 2, column 1: expected the member \"readout\", found none" + LINE);
    }

    @Test
    void generatesAnArchive() {
        Path made = folder.resolve("made");
        Printed printed = run(new GenerateArchive(), 5, made, "--files", 2, "--seed", 3);
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out())
                .isEqualTo("MADE UP: nobody published these 5 articles or said what is quoted in them." + LINE
                        + "2 files in " + made + LINE);
        assertThat(made.resolve("articles-0001.jsonl.gz")).isNotEmptyFile();
        assertThat(run(new GenerateArchive(), 5, made).err())
                .isEqualTo("GenerateArchive: expected a folder that is new or empty, found " + made
                        + " (--help says what is expected)" + LINE);
        assertThat(run(new GenerateArchive(), -1, folder.resolve("none")).exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("mains")
    void hasHelp(Object main) {
        assertThat(run(main, "--help").out())
                .contains("Usage: " + main.getClass().getSimpleName(), "Exit codes: ");
        assertThat(run(main, "--no-such-option").exitCode()).isEqualTo(2);
    }

    static Stream<Object> mains() {
        return Stream.of(
                new GenerateArchive(),
                new CheckArchive(),
                new WriteTables(),
                new SpeakersByYear(),
                new SameQuotations());
    }

    /** With a limit of 3, hashes are left out too. */
    @ParameterizedTest
    @ValueSource(ints = {200, 3})
    void printsTheQuotationsThatOneMachinePrints(int mostVersions) throws IOException {
        List<Object> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(archive)) {
            list.sorted().forEach(files::add);
        }
        files.addAll(List.of("--most-versions", mostVersions, "--limit", 500));
        Printed expected = run(new dev.readout.examples.SameQuotations(), files.toArray());
        assertThat(expected.out()).contains("changed", "part", "elision", "verbatim");
        assertThat(expected.out().contains("hashes left out 0")).isEqualTo(mostVersions == 200);
        Printed printed = onSpark(new SameQuotations(), archive, "--most-versions", mostVersions, "--limit", 500);
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out()).isEqualTo(expected.out());
    }

    @Test
    void reportsWhatSparkRefusesInOneLine() {
        Printed printed = onSpark(new SpeakersByYear(), folder.resolve("absent"));
        assertThat(printed.exitCode()).isEqualTo(1);
        assertThat(printed.err()).startsWith("SpeakersByYear: [PATH_NOT_FOUND]").hasLineCount(1);
        assertThat(run(new WriteTables(), "a", "--out", "b", "--tables", "no").err())
                .startsWith("WriteTables: expected a table in --tables, found no; the tables are article, block,");
    }
}
