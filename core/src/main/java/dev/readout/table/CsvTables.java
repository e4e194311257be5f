package dev.readout.table;

import dev.readout.internal.FileSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of articles as CSV (RFC 4180) in UTF-8, one file per table: {@code article.csv}, {@code block.csv} and
 * so on. The first line has the names of the columns.
 *
 * <p>Text is always in quotation marks, so an empty text is {@code ""}. An absent value is nothing at all between the
 * commas. PostgreSQL makes this difference by default, and DuckDB does with {@code allow_quoted_nulls = false}.
 *
 * <pre>{@code
 * long[] key = {0};
 * CsvTables.write(articles.map(article -> ArticleRows.of(key[0]++, article)), Path.of("tables"));
 * }</pre>
 */
public final class CsvTables {
    private static final String LINE_END = "\r\n";

    private CsvTables() {}

    /**
     * Writes the tables to a folder. They are written to other files in the folder, which replace the old ones when all
     * are whole.
     *
     * @param articles the rows of the articles, of which one is held in memory at a time; not closed
     * @param folder the folder, which is created if it does not exist
     * @throws IOException if a file cannot be written
     */
    public static void write(Stream<ArticleRows> articles, Path folder) throws IOException {
        Iterator<ArticleRows> iterator = articles.iterator();
        write(iterator, folder);
    }

    /**
     * Writes the tables to a folder, as {@link #write(Stream, Path)} does.
     *
     * @param articles the rows of the articles
     * @param folder the folder, which is created if it does not exist
     * @throws IOException if a file cannot be written
     */
    public static void write(Iterable<ArticleRows> articles, Path folder) throws IOException {
        write(articles.iterator(), folder);
    }

    private static void write(Iterator<ArticleRows> articles, Path folder) throws IOException {
        Map<Table, Writer> writers = new EnumMap<>(Table.class);
        try (FileSet files = FileSet.in(folder)) {
            for (Table table : Table.values()) {
                Writer writer = new BufferedWriter(
                        new OutputStreamWriter(files.add(table.tableName() + ".csv"), StandardCharsets.UTF_8));
                writers.put(table, writer);
                writer.append(String.join(
                                ",", table.columns().stream().map(Column::name).toList()))
                        .append(LINE_END);
            }
            while (articles.hasNext()) {
                ArticleRows rows = articles.next();
                for (Map.Entry<Table, Writer> entry : writers.entrySet()) {
                    for (Row row : rows.of(entry.getKey())) {
                        write(row.values(), entry.getValue());
                    }
                }
            }
            for (Writer writer : writers.values()) {
                writer.flush();
            }
            files.commit();
        }
    }

    private static void write(List<@Nullable Object> values, Writer writer) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (i > 0) {
                writer.write(',');
            }
            if (value instanceof String text) {
                writer.append('"').append(text.replace("\"", "\"\"")).append('"');
            } else {
                writer.write(Objects.toString(value, ""));
            }
        }
        writer.write(LINE_END);
    }
}
