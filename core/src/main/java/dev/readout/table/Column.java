package dev.readout.table;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of a {@link Table}. */
public final class Column {
    private final String name;
    private final Type type;
    private final String meaning;
    private final boolean key;
    private final boolean nullable;
    private final boolean derived;
    private final @Nullable String target;

    private Column(
            String name,
            Type type,
            String meaning,
            boolean key,
            boolean nullable,
            boolean derived,
            @Nullable String target) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.key = key;
        this.nullable = nullable;
        this.derived = derived;
        this.target = target;
    }

    static Column typed(String name, Type type, String meaning) {
        return new Column(name, type, meaning, false, false, false, null);
    }

    static Column text(String name, String meaning) {
        return typed(name, Type.TEXT, meaning);
    }

    static Column number(String name, String meaning) {
        return typed(name, Type.INTEGER, meaning);
    }

    static Column key(String name, String meaning) {
        return new Column(name, Type.INTEGER, meaning, true, false, false, null);
    }

    /** Returns a column that has the number of a row of another table. */
    static Column reference(String name, String target, String meaning) {
        return new Column(name, Type.INTEGER, meaning, false, false, false, target);
    }

    /** Returns a column that has the number of a row of the table with its name, and is part of the key. */
    static Column keyOf(String target, String meaning) {
        return new Column(target, Type.INTEGER, meaning, true, false, false, target);
    }

    /** Returns this column of the key with the type of article keys. */
    static Column article(String meaning) {
        return new Column("article", Type.BIGINT, meaning, true, false, false, "article");
    }

    Column orNull() {
        return new Column(name, type, meaning, key, true, derived, target);
    }

    Column derived() {
        return new Column(name, type, meaning, key, nullable, true, target);
    }

    /**
     * Returns the name of this column, in lower case.
     *
     * @return a name that SQL does not reserve
     */
    public String name() {
        return name;
    }

    /**
     * Returns the type of the values.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Returns what the values mean.
     *
     * @return a phrase without a final stop
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns whether this column is part of the key. All columns of the key of a table together are different in each
     * row.
     *
     * @return whether it is
     */
    public boolean isKey() {
        return key;
    }

    /**
     * Returns whether a value may be absent.
     *
     * @return whether a value may be null
     */
    public boolean isNullable() {
        return nullable;
    }

    /**
     * Returns whether other columns say the same. The way back from rows to an article does not read such a column.
     *
     * @return whether the values follow from others
     */
    public boolean isDerived() {
        return derived;
    }

    /**
     * Returns the table that this column refers to. The value is the number of a row of that table in the same article;
     * that of {@code article} is the number of the article itself.
     *
     * @return the table, or empty if the column does not refer to a table
     */
    public Optional<Table> references() {
        return Optional.ofNullable(target).map(Table::named);
    }

    /**
     * Returns whether the other object is the same column: one with the same name, type, meaning and properties.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Column column
                && name.equals(column.name)
                && type == column.type
                && meaning.equals(column.meaning)
                && key == column.key
                && nullable == column.nullable
                && derived == column.derived
                && Objects.equals(target, column.target);
    }

    /**
     * Returns a hash code of the column.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(name, type, meaning);
    }

    /**
     * Returns the column as SQL defines it.
     *
     * @return for example {@code span_start integer not null}
     */
    @Override
    public String toString() {
        return name + " " + type.sql() + (nullable ? "" : " not null");
    }

    /** The type of the values of a column. The list may grow in a later version, so a switch needs a default branch. */
    public enum Type {
        /** Unicode text, possibly empty: a {@link String}. */
        TEXT("text", String.class),
        /** A number of 32 bits: an {@link Integer}. */
        INTEGER("integer", Integer.class),
        /** A number of 64 bits: a {@link Long}. */
        BIGINT("bigint", Long.class),
        /** A floating-point number of 64 bits: a {@link Double}. */
        DOUBLE("double precision", Double.class),
        /** A {@link Boolean}. */
        BOOLEAN("boolean", Boolean.class),
        /** A day of the years 1 to 9999, which are those of SQL: a {@link LocalDate}. */
        DATE("date", LocalDate.class);

        private final String sql;
        private final Class<?> valueType;

        Type(String sql, Class<?> valueType) {
            this.sql = sql;
            this.valueType = valueType;
        }

        /**
         * Returns the name of this type in SQL, as PostgreSQL and DuckDB have it.
         *
         * @return for example {@code double precision}
         */
        public String sql() {
            return sql;
        }

        /**
         * Returns the class of the values in Java.
         *
         * @return for example {@code Double.class}
         */
        public Class<?> valueType() {
            return valueType;
        }
    }
}
