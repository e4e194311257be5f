package dev.readout.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final Row ROW = Row.of(Table.CORRECTION, Arrays.asList(1L, 2, null, "line\nline"));

    @Test
    void hasValues() {
        assertThat(ROW.table()).isEqualTo(Table.CORRECTION);
        assertThat(ROW.values()).isEqualTo(Arrays.asList(1L, 2, null, "line\nline"));
        assertThat(ROW.value("corrected")).isEmpty();
        assertThat(ROW.value("note")).contains("line\nline");
        assertThat(ROW).hasToString("correction(article=1, correction=2, note=line\\nline)");
    }

    @Test
    void keepsItsValues() {
        List<@Nullable Object> values = new ArrayList<>(ROW.values());
        Row row = Row.of(Table.CORRECTION, values);
        values.set(3, "other");
        assertThat(row).isEqualTo(ROW).hasSameHashCodeAs(ROW).isNotEqualTo(Row.of(Table.CORRECTION, values));
        assertThat(ROW.values()).isUnmodifiable();
    }

    @Test
    void refusesValuesThatAreNotThoseOfTheColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of(Table.CORRECTION, List.of(1L)))
                .withMessage("values must be 4 in number: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of(Table.CORRECTION, Arrays.asList(1L, 2, null, null)))
                .withMessage("correction.note must have a value: null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of(Table.CORRECTION, Arrays.asList(1, 2, null, "note")))
                .withMessage("correction.article must have the class Long: Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Row.of(Table.CORRECTION, Arrays.asList(1L, 2, null, "a\ud83d")))
                .withMessage("correction.note must have no unpaired surrogate: \\ud83d at UTF-16 index 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ROW.value("time"))
                .withMessage("column must be one of the table correction: \"time\"");
    }
}
