package dev.readout.examples.spark.tables;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.article.Article;
import dev.readout.examples.spark.LocalSpark;
import dev.readout.examples.spark.madeup.MadeUpArchive;
import dev.readout.json.ReadoutJson;
import dev.readout.table.ArticleRows;
import dev.readout.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTablesTest {
    private static final String ARCTIC = "{\"readout\":\"1\",\"text\":\"\ud83d\udd4a e\u0301\u00a0x\"}";

    private static SparkSession spark;

    @TempDir
    static Path archive;

    @TempDir
    Path folder;

    private static List<Path> files;

    /** Makes three files: a made-up one, the articles of the library's tests that have every member, and bad lines. */
    @BeforeAll
    static void start() throws IOException {
        spark = LocalSpark.start(Map.of());
        new MadeUpArchive(40, 1, 7).write(archive);
        writeCompressed(archive.resolve("bad ä%20 1.jsonl.gz"), hostile("\n"));
        writeCompressed(archive.resolve("every-member.jsonl.GZ"), everyMember());
        try (Stream<Path> list = Files.list(archive)) {
            files = list.sorted().toList();
        }
        assertThat(files).hasSize(3);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static void writeCompressed(Path file, byte[] bytes) throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(bytes);
        }
    }

    /** Returns the valid documents of the library's tests, a line each. */
    static byte[] everyMember() throws IOException {
        Path valid = Path.of(System.getProperty("readout.root"), "json-io/src/test/resources/valid");
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (Stream<Path> documents = Files.list(valid)) {
            for (Path document : documents
                    .filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.write(ReadoutJson.toBytes(ReadoutJson.lenient().read(document)));
                lines.write('\n');
            }
        }
        return lines.toByteArray();
    }

    /** Returns lines that are not articles, among some that are. */
    private static byte[] hostile(String end) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write(bytes("\ufeff" + ARCTIC + end + end + " \t" + end));
        lines.write(bytes("\ufeff" + ARCTIC + end));
        lines.write(bytes("{\"readout\":\"1\",\"text\":\"a"));
        lines.write(0xFF);
        lines.write(bytes("b\"}" + end));
        lines.write(bytes(ARCTIC.substring(0, 20) + end));
        lines.write(bytes(
                "{\"readout\":\"1\",\"text\":\"a b\",\"statements\":[{\"form\":\"direct\",\"content\":[{\"start\":0,"
                        + "\"end\":1,\"exact\":\"b\"}]}]}" + end));
        lines.write(bytes("\u2028" + end + "\r" + end + "null" + end + "[]" + end + ARCTIC + " x" + end));
        lines.write(bytes(ARCTIC + end + "{\"readout\":\"1\""));
        return lines.toByteArray();
    }

    private static byte[] bytes(String string) {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    private ArticleTables read() {
        return ArticleTables.read(spark, archive.toString());
    }

    @Test
    void hasTheRowsOfThePlainReader() throws IOException {
        ArticleTables tables = read();
        Map<Table, List<List<@Nullable Object>>> expected = TableRows.plain(files);
        assertThat(expected.values()).as("each table has rows").noneMatch(List::isEmpty);
        assertThat(TableRows.values(tables.of(Table.STATEMENT))).isEqualTo(expected.get(Table.STATEMENT));
        tables.persist(StorageLevel.MEMORY_AND_DISK());
        assertThat(TableRows.ofSpark(tables::of)).isEqualTo(expected);
        tables.unpersist();
    }

    @Test
    void hasTheColumnsOfTheTables() {
        ArticleTables tables = read();
        for (Table table : Table.values()) {
            StructType schema = tables.of(table).schema();
            assertThat(schema.fields())
                    .as(table.tableName())
                    .extracting(
                            StructField::name,
                            StructField::nullable,
                            field -> field.dataType().typeName())
                    .containsExactlyElementsOf(table.columns().stream()
                            .map(column -> org.assertj.core.groups.Tuple.tuple(
                                    column.name(),
                                    column.isNullable(),
                                    switch (column.type()) {
                                        case TEXT -> "string";
                                        case INTEGER -> "integer";
                                        case BIGINT -> "long";
                                        case DOUBLE -> "double";
                                        case BOOLEAN -> "boolean";
                                        case DATE -> "date";
                                    }))
                            .toList());
        }
    }

    @Test
    void numbersFilesInTheOrderOfTheirPaths() {
        assertThat(read().files().collectAsList())
                .containsExactlyElementsOf(IntStream.range(0, 3)
                        .mapToObj(i -> RowFactory.create((long) i, "file:" + files.get(i)))
                        .toList());
    }

    @Test
    void setsBadLinesAside() throws IOException {
        List<Row> bad = read().badLines().orderBy("article").collectAsList();
        int file = files.indexOf(archive.resolve("bad ä%20 1.jsonl.gz"));
        assertThat(bad).hasSize(9).allSatisfy(row -> {
            assertThat(row.getString(1)).isEqualTo("file:" + files.get(file));
            assertThat(row.getLong(0)).isEqualTo(file * ArticleTables.LINES + row.getLong(2));
        });
        assertThat(TableRows.values(read().badLines().select("line", "problem")))
                .isEqualTo(TableRows.badLines(files.get(file)));
        assertThat(bad.get(0).getString(3))
                .isEqualTo("column 1: expected a byte order mark at the start of the file only, found one here");
    }

    /** Spark reads the file in many blocks, some of which begin in the middle of a character or of a CRLF. */
    @ParameterizedTest
    @CsvSource({"\\n, 1000", "\\r\\n, 997", "\\n, 100000000"})
    void countsLinesThroughTheBlocksOfAFile(String end, long block) throws IOException {
        Path file = folder.resolve("plain.jsonl");
        String lineEnd = end.replace("\\r", "\r").replace("\\n", "\n");
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int i = 0; i < 30; i++) {
                byte[] lines = hostile(lineEnd);
                int mark = i == 0 ? 0 : 3;
                stream.write(lines, mark, lines.length - mark);
                stream.write(bytes(lineEnd));
            }
            stream.write(bytes(ARCTIC));
        }
        SparkSession small = spark.newSession();
        small.conf().set("spark.sql.files.maxPartitionBytes", String.valueOf(block));
        small.conf().set("spark.sql.files.openCostInBytes", "1");
        ArticleTables tables = ArticleTables.read(small, file.toString());
        if (block < 1_000_000) {
            assertThat(tables.badLines().javaRDD().getNumPartitions()).isGreaterThan(10);
        }
        assertThat(TableRows.values(tables.of(Table.ARTICLE)))
                .isEqualTo(TableRows.plain(List.of(file)).get(Table.ARTICLE));
        assertThat(TableRows.values(tables.badLines().select("line", "problem")))
                .hasSize(270)
                .isEqualTo(TableRows.badLines(file));
    }

    @Test
    void readsStrictly() throws IOException {
        Path file = folder.resolve("later.jsonl");
        Files.writeString(file, "{\"readout\":\"1\",\"text\":\"a\",\"later\":1}\n");
        assertThat(ArticleTables.read(spark, file.toString()).badLines().count())
                .isZero();
        assertThat(ArticleTables.read(spark, ReadoutJson::strict, file.toString())
                        .badLines()
                        .collectAsList())
                .extracting(row -> row.getString(3))
                .singleElement()
                .asString()
                .contains("later");
    }

    @Test
    void refusesAFileInTwoPaths() {
        String file = files.get(0).toString();
        assertThatThrownBy(() -> ArticleTables.read(spark, archive.toString(), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paths must have each file once: file:" + file + " is in " + archive + " and in " + file);
        assertThatThrownBy(() -> ArticleTables.read(spark, file, file)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void failsOnABrokenFileAndNamesIt() throws IOException {
        byte[] bytes = Files.readAllBytes(files.get(1));
        Path file = folder.resolve("broken.jsonl.gz");
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Dataset<Row> bad = ArticleTables.read(spark, file.toString()).badLines();
        assertThatThrownBy(bad::count).hasStackTraceContaining("broken.jsonl.gz");
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl"));
        ArticleTables tables = ArticleTables.read(spark, file.toString());
        assertThat(tables.of(Table.ARTICLE).count()).isZero();
        assertThat(tables.badLines().count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesDocumentsFromAColumn(boolean asString) {
        List<Row> rows = new ArrayList<>();
        for (@Nullable String document : new @Nullable String[] {ARCTIC, null, "\ufeff" + ARCTIC, "{", ARCTIC}) {
            Object value = document == null || asString ? document : bytes(document);
            rows.add(RowFactory.create(rows.size() == 4 ? null : 7 + rows.size(), value));
        }
        Dataset<Row> documents = spark.createDataFrame(
                rows,
                new StructType()
                        .add("article", DataTypes.IntegerType)
                        .add("document", asString ? DataTypes.StringType : DataTypes.BinaryType));
        ArticleTables tables = ArticleTables.ofDocuments(documents);
        assertThat(tables.of(Table.ARTICLE).select("article").orderBy("article").collectAsList())
                .containsExactly(RowFactory.create(7L), RowFactory.create(9L));
        assertThat(tables.badLines().orderBy(col("article").asc_nulls_last()).collectAsList())
                .extracting(Row::mkString)
                .containsExactly(
                        "8nullnullcolumn 1: expected a document, found null",
                        "10nullnullcolumn 2: not JSON: Unexpected end-of-input: expected close marker for Object",
                        "nullnullnullcolumn 1: expected the number of the article, found null");
        assertThat(tables.files().count()).isZero();
    }

    @Test
    void keepsTheFileAndLineOfDocuments() {
        Dataset<Row> documents = spark.sql("select 5 as article, 'x' as document, 3 as line, 'f' as file");
        assertThat(ArticleTables.ofDocuments(documents, ReadoutJson::strict)
                        .badLines()
                        .select("article", "file", "line")
                        .collectAsList())
                .containsExactly(RowFactory.create(5L, "f", 3L));
    }

    /** The session's settings change neither the rows nor the days, which are in UTC. */
    @ParameterizedTest
    @CsvSource({
        "UTC, true, true",
        "Pacific/Kiritimati, false, true",
        "America/Los_Angeles, true, false",
        "Pacific/Pago_Pago, false, false"
    })
    void doesNotDependOnSettings(String zone, String ansi, String java8Dates) throws IOException {
        Path file = folder.resolve("days.jsonl");
        Files.writeString(
                file,
                Stream.of("0001-01-01", "1500-02-28", "1883-11-18", "2019-03-31T23:30:00-05:00", "9999-12-31", "2019")
                        .map(day -> "{\"readout\":\"1\",\"text\":\"a\",\"published\":\"" + day + "\"}\n")
                        .reduce("", String::concat));
        SparkSession other = spark.newSession();
        other.conf().set("spark.sql.session.timeZone", zone);
        other.conf().set("spark.sql.ansi.enabled", ansi);
        other.conf().set("spark.sql.datetime.java8API.enabled", java8Dates);
        ArticleTables tables = ArticleTables.read(other, file.toString());
        assertThat(TableRows.values(tables.of(Table.ARTICLE)))
                .isEqualTo(TableRows.plain(List.of(file)).get(Table.ARTICLE));
        assertThat(tables.of(Table.ARTICLE)
                        .orderBy("article")
                        .selectExpr("cast(published_from as string)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("0001-01-01", "1500-02-28", "1883-11-18", "2019-04-01", "9999-12-31", "2019-01-01");
    }

    @Test
    void givesBackEqualArticlesFromParquet() throws IOException {
        ArticleTables tables = read();
        tables.persist(StorageLevel.MEMORY_AND_DISK());
        List<dev.readout.table.Row> rows = new ArrayList<>();
        for (Table table : Table.values()) {
            String path = folder.resolve(table.tableName()).toString();
            tables.of(table).write().parquet(path);
            TableRows.values(spark.read().parquet(path))
                    .forEach(values -> rows.add(dev.readout.table.Row.of(table, values)));
        }
        int count = 0;
        for (int i = 0; i < files.size(); i++) {
            try (var readings =
                    ReadoutJson.lenient().lines().onBadLine(bad -> {}).readings(files.get(i))) {
                for (var reading : readings.toList()) {
                    long key = i * ArticleTables.LINES + reading.line().orElseThrow();
                    Article article = ArticleRows.of(rows.stream()
                                    .filter(row ->
                                            row.value("article").orElseThrow().equals(key))
                                    .toList())
                            .article();
                    assertThat(article).isEqualTo(reading.value());
                    count++;
                }
            }
        }
        assertThat((long) count).isEqualTo(tables.of(Table.ARTICLE).count());
    }

    @Test
    void answersQueriesOfViews() {
        SparkSession session = spark.newSession();
        ArticleTables.read(session, archive.toString()).createViews();
        assertThat(session.sql("select count(*) from statement join article using (article)")
                        .first()
                        .getLong(0))
                .isGreaterThan(120);
    }
}
