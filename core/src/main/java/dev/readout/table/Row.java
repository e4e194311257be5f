package dev.readout.table;

import dev.readout.internal.Require;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of a {@link Table}. Its values are in the order of the table's columns; an absent value is null. */
public final class Row {
    private final Table table;
    // Never changed.
    private final @Nullable Object[] values;

    private Row(Table table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** Returns a row with values that are known to be valid. */
    static Row trusted(Table table, @Nullable Object[] values) {
        return new Row(table, values);
    }

    /**
     * Returns a row with these values, for example from a database.
     *
     * @param table the table of the row
     * @param values the values, in the order of the columns, of the {@linkplain Column.Type#valueType() class} of their
     *     column; null where a value is absent
     * @return the row
     * @throws IllegalArgumentException if the number of values is not that of the columns, or if a value has another
     *     class, has an unpaired surrogate, or is null and its column is not nullable
     */
    public static Row of(Table table, List<? extends @Nullable Object> values) {
        List<Column> columns = table.columns();
        Require.that(values.size() == columns.size(), "values", "be " + columns.size() + " in number", values.size());
        @Nullable Object[] checked = values.toArray();
        for (int i = 0; i < checked.length; i++) {
            Column column = columns.get(i);
            Object value = checked[i];
            String name = table.tableName() + "." + column.name();
            if (value == null) {
                if (!column.isNullable()) {
                    throw new IllegalArgumentException(name + " must have a value: null");
                }
            } else if (value.getClass() != column.type().valueType()) {
                throw new IllegalArgumentException(name + " must have the class "
                        + column.type().valueType().getSimpleName() + ": "
                        + value.getClass().getSimpleName());
            } else if (value instanceof String text) {
                Require.wellFormed(name, text);
            }
        }
        return new Row(table, checked);
    }

    /**
     * Returns the table of this row.
     *
     * @return the table
     */
    public Table table() {
        return table;
    }

    /**
     * Returns the values of this row, in the order of the columns.
     *
     * @return the values, unmodifiable; an absent value is null
     */
    public List<@Nullable Object> values() {
        return Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(values));
    }

    /**
     * Returns the value of a column.
     *
     * @param column the name of a column of the table
     * @return the value, or empty if it is absent
     * @throws IllegalArgumentException if the table has no such column
     */
    public Optional<Object> value(String column) {
        Objects.requireNonNull(column, "column");
        Integer index = table.index(column);
        if (index == null) {
            throw new IllegalArgumentException(
                    "column must be one of the table " + table.tableName() + ": " + Require.quoted(column));
        }
        return Optional.ofNullable(values[index]);
    }

    @Nullable
    Object get(int index) {
        return values[index];
    }

    /**
     * Returns whether the other object is a row of the same table with equal values.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && table == row.table && Arrays.equals(values, row.values);
    }

    /**
     * Returns a hash code of the row.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + Arrays.hashCode(values);
    }

    /**
     * Returns a short description.
     *
     * @return the name of the table and the values that are present, for example {@code author(article=7, author=0,
     *     speaker=2)}
     */
    @Override
    public String toString() {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] != null)
                .mapToObj(i -> table.columns().get(i).name() + "=" + shown(Objects.requireNonNull(values[i])))
                .collect(Collectors.joining(", ", table.tableName() + "(", ")"));
    }

    private static String shown(Object value) {
        return value instanceof String string ? Require.shown(string) : value.toString();
    }
}
