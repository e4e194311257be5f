package dev.readout.table;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the rows of one article by their numbers, and by the numbers that they refer to. Every reference is checked. */
final class RowIndex {
    private static final List<String> PASSAGES =
            List.of("passage", "mention_passage", "cue_passage", "content_passage", "frame_passage");

    private final Map<Table, List<Row>> rows;
    private final Map<Grouping, Map<Integer, List<Cells>>> groups = new HashMap<>();
    private final Map<Integer, Passage> passages = new HashMap<>();

    private record Grouping(Table table, String column) {}

    /** Indexes rows that are in the order of their keys. */
    RowIndex(Map<Table, List<Row>> rows) {
        this.rows = rows;
        rows.forEach((table, list) -> table.columns().stream()
                .filter(column -> column.references().isPresent())
                .filter(column -> !column.name().equals("article"))
                .forEach(column -> checkReferences(column, table)));
    }

    private void checkReferences(Column column, Table table) {
        Table target = column.references().orElseThrow();
        Set<Integer> numbers = new HashSet<>();
        for (Cells cells : all(target)) {
            numbers.add(cells.number());
        }
        for (Cells cells : all(table)) {
            Integer number = cells.numberOrNull(column.name());
            if (number != null && !numbers.contains(number)) {
                throw cells.refused(column.name(), "be the number of a row of " + target.tableName());
            }
        }
    }

    /** Reads the passages, which are spans of this text. */
    void readPassages(Text text) {
        Map<Integer, List<Span>> pieces = new HashMap<>();
        for (Cells piece : all(Table.PIECE)) {
            pieces.computeIfAbsent(piece.number("passage"), n -> new ArrayList<>())
                    .add(new Span(piece.number("span_start"), piece.number("span_end")));
        }
        pieces.forEach((number, spans) -> passages.put(number, text.passage(spans)));
        rows.forEach((table, list) -> {
            if (table != Table.PIECE) {
                PASSAGES.stream()
                        .filter(name -> table.index(name) != null)
                        .forEach(column -> all(table).forEach(cells -> passageOrNull(cells, column)));
            }
        });
    }

    Passage passage(Cells cells, String column) {
        return Objects.requireNonNull(passageOrNull(cells, column));
    }

    @Nullable
    Passage passageOrNull(Cells cells, String column) {
        Integer number = cells.numberOrNull(column);
        if (number == null) {
            return null;
        }
        Passage passage = passages.get(number);
        if (passage == null) {
            throw cells.refused(column, "be the number of a passage in piece");
        }
        return passage;
    }

    /** Returns the row of the article. */
    Cells article() {
        List<Cells> articles = all(Table.ARTICLE);
        Require.that(articles.size() == 1, "rows", "have one row of article", articles.size());
        return articles.get(0);
    }

    List<Cells> all(Table table) {
        return Objects.requireNonNull(rows.get(table)).stream().map(Cells::new).toList();
    }

    /** Returns the rows of a table that have this number in a column, in their order. */
    List<Cells> where(Table table, String column, int number) {
        return groups.computeIfAbsent(new Grouping(table, column), this::grouped)
                .getOrDefault(number, List.of());
    }

    private Map<Integer, List<Cells>> grouped(Grouping grouping) {
        Map<Integer, List<Cells>> grouped = new HashMap<>();
        for (Cells cells : all(grouping.table())) {
            Integer number = cells.numberOrNull(grouping.column());
            if (number != null) {
                grouped.computeIfAbsent(number, n -> new ArrayList<>()).add(cells);
            }
        }
        return grouped;
    }
}
