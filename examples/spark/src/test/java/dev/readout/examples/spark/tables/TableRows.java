package dev.readout.examples.spark.tables;

import dev.readout.json.BadLine;
import dev.readout.json.ReadoutJson;
import dev.readout.table.ArticleRows;
import dev.readout.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The rows of tables in an order that two engines can agree on, read by the library alone and by Spark. */
public final class TableRows {
    private TableRows() {}

    /** Returns the rows of all articles of files, in the order of their numbers. */
    static Map<Table, List<List<@Nullable Object>>> plain(List<Path> files) throws IOException {
        Map<Table, List<List<@Nullable Object>>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
        for (int i = 0; i < files.size(); i++) {
            long first = i * ArticleTables.LINES;
            try (Stream<ArticleRows> articles = ReadoutJson.lenient()
                    .lines()
                    .onBadLine(bad -> {})
                    .readings(files.get(i))
                    .map(reading -> ArticleRows.of(first + reading.line().orElseThrow(), reading.value()))) {
                articles.flatMap(ArticleRows::stream)
                        .forEach(row ->
                                Objects.requireNonNull(rows.get(row.table())).add(row.values()));
            }
        }
        rows.values().forEach(table -> table.sort(order()));
        return rows;
    }

    static Map<Table, List<List<@Nullable Object>>> ofSpark(Function<Table, Dataset<Row>> tables) {
        Map<Table, List<List<@Nullable Object>>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, values(tables.apply(table)));
        }
        return rows;
    }

    static List<List<@Nullable Object>> values(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(TableRows::values)
                .sorted(order())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the values of a row. A day is a day, whatever class the session has for it. */
    static List<@Nullable Object> values(Row row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> row.get(i) instanceof Date day ? day.toLocalDate() : row.get(i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Comparator<List<@Nullable Object>> order() {
        return Comparator.comparing(Object::toString);
    }

    /** Returns the bad lines of a file in the words of {@link ArticleTables#badLines}: line and problem. */
    static List<List<@Nullable Object>> badLines(Path file) throws IOException {
        List<BadLine> bad = new ArrayList<>();
        try (var readings = ReadoutJson.lenient().lines().onBadLine(bad::add).readings(file)) {
            readings.forEach(reading -> {});
        }
        return bad.stream()
                .map(line -> List.<@Nullable Object>of(line.line(), problem(line)))
                .sorted(order())
                .toList();
    }

    private static String problem(BadLine bad) {
        String column = "column " + bad.refusal().column().orElseThrow();
        String pointer = bad.refusal().place();
        return (pointer.isEmpty() ? column : pointer + " (" + column + ")") + ": "
                // Spark does not tell whether the last line has an end.
                + bad.refusal()
                        .problem()
                        .replaceFirst("; the last line has no end, so it may have been cut short$", "");
    }
}
