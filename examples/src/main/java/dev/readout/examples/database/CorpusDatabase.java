package dev.readout.examples.database;

import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.Row;
import dev.readout.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The tables of many articles in DuckDB, in the memory of this process. What does not fit into memory is in a temporary
 * folder.
 *
 * <p>A query sees these tables and nothing else: no file, no network, no extension, no setting. It is a single {@code
 * select} and changes nothing.
 */
public final class CorpusDatabase implements AutoCloseable {
    // DuckDB's own parser says what a query is: it serializes select, and refuses any other statement.
    private static final String PARSE = """
            select cast(tree->>'error_type' as varchar), json_array_length(tree->'statements')
            from (select json_serialize_sql(?)::json as tree)""";

    private final DuckDBConnection connection;
    private boolean locked;

    /** Takes the rows of a result. */
    public interface RowsConsumer {
        /**
         * Takes the rows.
         *
         * @param rows the rows, before the first one
         * @throws SQLException if the database cannot go on
         */
        void accept(ResultSet rows) throws SQLException;
    }

    private CorpusDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * Returns a database with the rows of these articles.
     *
     * @param articles the rows of the articles, of which one is held at a time outside the database
     * @return the database
     * @throws SQLException if two articles have the same key, or if the database cannot hold the rows
     */
    public static CorpusDatabase of(Stream<ArticleRows> articles) throws SQLException {
        // Not with streamed results, whose errors are reported without their message.
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try {
            CorpusDatabase database = new CorpusDatabase(connection.unwrap(DuckDBConnection.class));
            // Only what does not fit into memory is written there. The database removes the folder.
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), "readout-" + UUID.randomUUID());
            database.execute("set temp_directory = " + literal(folder.toString()));
            database.load(articles.iterator());
            return database;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void load(Iterator<ArticleRows> articles) throws SQLException {
        Map<Table, DuckDBAppender> appenders = new EnumMap<>(Table.class);
        try {
            for (Table table : Table.values()) {
                // Without the key, which would need an index: the numbers of an article are different anyway.
                execute(table.columns().stream()
                        .map(Column::toString)
                        .collect(Collectors.joining(", ", "create table " + table.tableName() + " (", ")")));
                appenders.put(table, connection.createAppender(table.tableName()));
            }
            while (articles.hasNext()) {
                ArticleRows rows = articles.next();
                for (Map.Entry<Table, DuckDBAppender> appender : appenders.entrySet()) {
                    for (Row row : rows.of(appender.getKey())) {
                        append(row, appender.getValue());
                    }
                }
            }
        } finally {
            for (DuckDBAppender appender : appenders.values()) {
                appender.close();
            }
        }
        for (Table table : Table.values()) {
            execute("comment on table " + table.tableName() + " is " + literal(table.meaning()));
            for (Column column : table.columns()) {
                execute("comment on column " + table.tableName() + "." + column.name() + " is "
                        + literal(column.meaning()));
            }
        }
    }

    private static void append(Row row, DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        for (Object value : row.values()) {
            append(value, appender);
        }
        appender.endRow();
    }

    private static void append(@Nullable Object value, DuckDBAppender appender) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            appender.append(flag.booleanValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalArgumentException("value must be of a known type: " + value.getClass());
        }
    }

    /**
     * Writes one file of Parquet per table, such as {@code statement.parquet}, in the order of the articles.
     *
     * @param folder the folder, which is created if it does not exist
     * @throws IOException if a file cannot be moved to its place
     * @throws SQLException if a file cannot be written
     * @throws IllegalStateException after the first query, when the database has no more access to files
     */
    public void writeParquet(Path folder) throws IOException, SQLException {
        if (locked) {
            throw new IllegalStateException("Parquet is written before the first query");
        }
        Files.createDirectories(folder);
        String suffix = ".parquet." + UUID.randomUUID() + ".part";
        try {
            for (Table table : Table.values()) {
                Path part = folder.resolve(table.tableName() + suffix);
                execute("copy " + table.tableName() + " to " + literal(part.toString())
                        + " (format parquet, compression zstd)");
            }
            for (Table table : Table.values()) {
                Files.move(
                        folder.resolve(table.tableName() + suffix),
                        folder.resolve(table.tableName() + ".parquet"),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Table table : Table.values()) {
                Files.deleteIfExists(folder.resolve(table.tableName() + suffix));
            }
        }
    }

    /**
     * Answers a query.
     *
     * @param sql a single {@code select}
     * @param consumer takes the rows
     * @throws SQLException if the query is something else, if it is wrong, or if it reaches for anything but the tables
     */
    public void query(String sql, RowsConsumer consumer) throws SQLException {
        lock();
        requireSelect(sql);
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            consumer.accept(rows);
        }
    }

    private void lock() throws SQLException {
        if (!locked) {
            execute("set autoinstall_known_extensions = false");
            execute("set autoload_known_extensions = false");
            execute("set allow_community_extensions = false");
            execute("set enable_external_access = false");
            execute("set lock_configuration = true");
            execute("begin transaction read only");
            locked = true;
        }
    }

    private void requireSelect(String sql) throws SQLException {
        try (PreparedStatement parse = connection.prepareStatement(PARSE)) {
            parse.setString(1, sql);
            try (ResultSet parsed = parse.executeQuery()) {
                parsed.next();
                // A syntax error is reported by the query itself, with its place.
                String error = parsed.getString(1);
                boolean isSelect = error == null ? parsed.getInt(2) == 1 : error.equals("parser");
                if (!isSelect) {
                    throw new SQLException("expected one select, found "
                            + (error == null && parsed.getInt(2) == 0
                                    ? "nothing"
                                    : error == null ? parsed.getInt(2) + " statements" : "another statement"));
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
