package dev.readout.table;

import dev.readout.internal.Require;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row by the names of their columns. */
record Cells(Row row) {
    private @Nullable Object get(String column) {
        return row.get(Objects.requireNonNull(row.table().index(column), column));
    }

    /** Returns the number of this row in its article. */
    int number() {
        return (Integer) Objects.requireNonNull(row.get(row.table().numberIndex()));
    }

    @Nullable
    Integer numberOrNull(String column) {
        return (Integer) get(column);
    }

    int number(String column) {
        return Objects.requireNonNull(numberOrNull(column));
    }

    @Nullable
    String textOrNull(String column) {
        return (String) get(column);
    }

    String text(String column) {
        return Objects.requireNonNull(textOrNull(column));
    }

    boolean flag(String column) {
        return (Boolean) Objects.requireNonNull(get(column));
    }

    @Nullable
    Double doubleOrNull(String column) {
        return (Double) get(column);
    }

    @Nullable
    URI uriOrNull(String column) {
        String uri = textOrNull(column);
        return uri == null ? null : URI.create(uri);
    }

    @Nullable
    When whenOrNull(String column) {
        String edtf = textOrNull(column);
        return edtf == null ? null : When.parse(edtf);
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type, String column) {
        return textOrNull(column) == null ? null : word(type, column);
    }

    <E extends Enum<E>> E word(Class<E> type, String column) {
        String word = text(column);
        for (E constant : type.getEnumConstants()) {
            if (RowCollector.word(constant).equals(word)) {
                return constant;
            }
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(RowCollector::word).toList();
        throw refused(column, "be one of " + String.join(", ", words));
    }

    /** Returns the exception for a value that violates a rule. */
    IllegalArgumentException refused(String column, String rule) {
        Object value = get(column);
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s.%s must %s: %s",
                row.table().tableName(),
                column,
                rule,
                value instanceof String string ? Require.quoted(string) : String.valueOf(value)));
    }
}
