package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.readout.article.Article;
import dev.readout.examples.database.CorpusDatabase;
import dev.readout.json.ReadoutTables;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.CsvTables;
import dev.readout.table.Row;
import dev.readout.table.Table;
import dev.readout.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What DuckDB reads is what was written, in each form of the tables. */
class TablesInDuckDbTest {
    private static final List<ArticleRows> ROWS = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void makeRows() {
        Article nulls = Article.builder()
                .text(Text.of("\u0000 \ud83d\udd4a Se\u0301an,\u00a0\"so\"\r\n\n\r\\N NULL ''"))
                .published(When.parse("0001-01-01/9999-12-31"))
                .provenance(Provenance.of("\u0000").toBuilder()
                        .confidence(Double.MIN_VALUE)
                        .build())
                .putAttribute("empty", "")
                .putAttribute("null", "null")
                .putAttribute("number", "007")
                .putAttribute("comma", ",")
                .build();
        Stream.of(
                        Stream.of(JerusalemArticle.article(), nulls, MadeUpReadouts.israel(), MadeUpReadouts.nato()),
                        HostileArticles.all().filter(article -> article.text().length() < 100_000))
                .flatMap(articles -> articles)
                .forEach(article -> ROWS.add(ArticleRows.of(ROWS.size() - 1L, article)));
    }

    /** Returns the rows of all articles, from what stands for each table after {@code from}. */
    private static Map<Long, List<Row>> read(Query query, Source source) throws Exception {
        Map<Long, List<Row>> articles = new TreeMap<>();
        for (Table table : Table.values()) {
            String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            query.run("select " + columns + " from " + source.of(table), rows -> {
                while (rows.next()) {
                    Row row = row(table, rows);
                    articles.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
                            .add(row);
                }
            });
        }
        return articles;
    }

    private interface Query {
        void run(String sql, CorpusDatabase.RowsConsumer consumer) throws SQLException;
    }

    private interface Source {
        String of(Table table);
    }

    private static Row row(Table table, ResultSet rows) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
            Object value = rows.getObject(i);
            values.add(value instanceof java.sql.Date ? rows.getObject(i, LocalDate.class) : value);
        }
        return Row.of(table, values);
    }

    private static void assertNothingIsLost(Map<Long, List<Row>> articles) {
        assertThat(articles).hasSameSizeAs(ROWS);
        for (ArticleRows expected : ROWS) {
            ArticleRows actual = ArticleRows.of(articles.getOrDefault(expected.key(), List.of()));
            assertThat(actual.stream().toList()).isEqualTo(expected.stream().toList());
            assertThat(actual.article()).isEqualTo(expected.article());
        }
    }

    private static Query unrestricted(Connection connection) {
        return (sql, consumer) -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                consumer.accept(rows);
            }
        };
    }

    @Test
    void holdsTheRowsThemselves() throws Exception {
        try (CorpusDatabase database = CorpusDatabase.of(ROWS.stream())) {
            assertNothingIsLost(read(database::query, Table::tableName));
        }
    }

    @Test
    void readsCsv() throws Exception {
        CsvTables.write(ROWS, folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            assertNothingIsLost(read(
                    unrestricted(connection),
                    table -> "read_csv('"
                            + folder.resolve(table.tableName() + ".csv")
                            + "', header = true, auto_detect = false, delim = ',',"
                            + " quote = '\"', escape = '\"', allow_quoted_nulls = false, columns = " + types(table)
                            + ")"));
        }
    }

    @Test
    void readsJsonLines() throws Exception {
        ReadoutTables.write(ROWS, folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            assertNothingIsLost(read(
                    unrestricted(connection),
                    table -> "read_json('"
                            + folder.resolve(table.tableName() + ".jsonl") + "', format = 'newline_delimited',"
                            + " maximum_object_size = 100000000, columns = " + types(table) + ")"));
        }
    }

    private static String types(Table table) {
        return table.columns().stream()
                .map(column ->
                        "'" + column.name() + "': '" + column.type().sql().replace(" precision", "") + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void readsParquet() throws Exception {
        try (CorpusDatabase database = CorpusDatabase.of(ROWS.stream())) {
            database.writeParquet(folder.resolve("new"));
            database.writeParquet(folder.resolve("new"));
            database.query("select 1", rows -> {});
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.writeParquet(folder))
                    .withMessage("Parquet is written before the first query");
        }
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Table.values())
                            .map(table -> table.tableName() + ".parquet")
                            .toList());
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            assertNothingIsLost(read(
                    unrestricted(connection),
                    table -> "'" + folder.resolve("new").resolve(table.tableName() + ".parquet") + "'"));
        }
    }

    @Test
    void acceptsTheDefinitionsOfTheTables() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                statement.execute(table.toSql());
            }
            List<String> keywords = new ArrayList<>();
            unrestricted(connection)
                    .run("select keyword_name from duckdb_keywords() where keyword_category = 'reserved'", rows -> {
                        while (rows.next()) {
                            keywords.add(rows.getString(1));
                        }
                    });
            assertThat(keywords).contains("select", "limit");
            assertThat(Arrays.stream(Table.values())
                            .flatMap(table -> Stream.concat(
                                    Stream.of(table.tableName()),
                                    table.columns().stream().map(Column::name))))
                    .doesNotContainAnyElementsOf(keywords);
        }
    }

    @Test
    void describesItself() throws Exception {
        try (CorpusDatabase database = CorpusDatabase.of(ROWS.stream())) {
            database.query(
                    "select comment from duckdb_columns() where table_name = 'piece' and column_name = 'words'",
                    rows -> {
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getString(1)).isEqualTo("the words of the piece");
                    });
        }
    }
}
