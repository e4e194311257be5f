package dev.readout.table;

import dev.readout.metadata.When;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one article, and numbers them. */
final class RowCollector {
    private final Long article;
    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private int passages;

    RowCollector(long article) {
        this.article = article;
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
    }

    /** Returns the rows by table, in the order of their numbers. */
    Map<Table, List<Row>> rows() {
        rows.replaceAll((table, list) -> List.copyOf(list));
        return rows;
    }

    private List<Row> of(Table table) {
        return rows.computeIfAbsent(table, t -> new ArrayList<>());
    }

    int count(Table table) {
        return of(table).size();
    }

    /** Adds a row with these values after the number of the article. */
    void add(Table table, @Nullable Object... cells) {
        @Nullable Object[] values = new Object[cells.length + 1];
        values[0] = article;
        System.arraycopy(cells, 0, values, 1, cells.length);
        of(table).add(Row.trusted(table, values));
    }

    /** Adds a row with these values after the number of the article and its own number, which is returned. */
    Integer addNumbered(Table table, @Nullable Object... cells) {
        Integer number = of(table).size();
        @Nullable Object[] values = new Object[cells.length + 2];
        values[0] = article;
        values[1] = number;
        System.arraycopy(cells, 0, values, 2, cells.length);
        of(table).add(Row.trusted(table, values));
        return number;
    }

    /** Adds the pieces of a passage, and returns the number of the passage. */
    Integer passage(Passage passage) {
        Integer number = passages++;
        List<Span> pieces = passage.pieces();
        List<String> words = passage.wordsOfPieces();
        for (int i = 0; i < pieces.size(); i++) {
            Span span = pieces.get(i);
            add(Table.PIECE, number, i, span.start(), span.end(), words.get(i));
        }
        return number;
    }

    @Nullable
    Integer passage(Optional<Passage> passage) {
        return passage.map(this::passage).orElse(null);
    }

    // The forms of single values.

    static @Nullable String words(Optional<Passage> passage) {
        return passage.map(Passage::words).orElse(null);
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String word(Optional<? extends Enum<?>> constant) {
        return constant.map(RowCollector::word).orElse(null);
    }

    static @Nullable LocalDate firstDay(Optional<When> time) {
        return time.flatMap(when -> when.earliest(ZoneOffset.UTC))
                .map(RowCollector::day)
                .orElse(null);
    }

    static @Nullable LocalDate lastDay(Optional<When> time) {
        return time.flatMap(when -> when.latest(ZoneOffset.UTC))
                .map(RowCollector::day)
                .orElse(null);
    }

    /** Returns the day of an instant, or null if SQL has no such day. */
    private static @Nullable LocalDate day(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return day.getYear() >= 1 && day.getYear() <= 9999 ? day : null;
    }
}
