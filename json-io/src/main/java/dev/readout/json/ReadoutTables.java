package dev.readout.json;

import dev.readout.internal.FileSet;
import dev.readout.table.ArticleRows;
import dev.readout.table.Column;
import dev.readout.table.Row;
import dev.readout.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the rows of articles as JSON Lines, one file per table: {@code article.jsonl}, {@code block.jsonl} and so on.
 *
 * <p>A line is an object whose members have the names of the columns. A value that is absent is left out. A day is a
 * string, such as {@code "2026-11-24"}.
 *
 * <pre>{@code
 * long[] key = {0};
 * ReadoutTables.write(articles.map(article -> ArticleRows.of(key[0]++, article)), Path.of("tables"));
 * }</pre>
 *
 * <p>{@link dev.readout.table.CsvTables} writes the same rows as CSV.
 */
public final class ReadoutTables {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private ReadoutTables() {}

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
        Map<Table, JsonGenerator> generators = new EnumMap<>(Table.class);
        try (FileSet files = FileSet.in(folder)) {
            for (Table table : Table.values()) {
                generators.put(
                        table,
                        FACTORY.createGenerator(
                                ObjectWriteContext.empty(),
                                files.add(table.tableName() + ".jsonl"),
                                JsonEncoding.UTF8));
            }
            while (articles.hasNext()) {
                ArticleRows rows = articles.next();
                generators.forEach((table, generator) -> rows.of(table).forEach(row -> write(row, generator)));
            }
            for (JsonGenerator generator : generators.values()) {
                // A separator comes between two lines, and none after the last one.
                if (generator.streamWriteContext().getEntryCount() > 0) {
                    generator.writeRaw('\n');
                }
                generator.flush();
            }
            files.commit();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Row row, JsonGenerator generator) {
        List<Column> columns = row.table().columns();
        List<@Nullable Object> values = row.values();
        generator.writeStartObject();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                generator.writeName(columns.get(i).name());
                write(value, generator);
            }
        }
        generator.writeEndObject();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Double number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(value.toString());
        }
    }
}
