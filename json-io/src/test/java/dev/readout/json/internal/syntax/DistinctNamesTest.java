package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {
    @Test
    void agreesWithASet() {
        Random random = new Random(1);
        DistinctNames names = new DistinctNames();
        for (int object = 0; object < 20_000; object++) {
            Set<String> set = new HashSet<>();
            names.clear();
            int count = random.nextInt(random.nextInt(20) == 0 ? 60 : 8);
            for (int i = 0; i < count; i++) {
                // Most objects have the same names in the same order.
                int name = random.nextInt(6) == 0 ? random.nextInt(count) : i;
                String string = String.valueOf(new char[] {(char) ('a' + name)});
                boolean isNew = names.addIfAsBefore(string) || names.add(string);
                assertThat(isNew).isEqualTo(set.add(string));
            }
        }
    }

    @Test
    void doesNotTakeNamesOfTheLastObjectForItsOwn() {
        DistinctNames names = new DistinctNames();
        assertThat(names.add("a")).isTrue();
        assertThat(names.add("b")).isTrue();
        names.clear();
        assertThat(names.addIfAsBefore("b")).isFalse();
        assertThat(names.add("b")).isTrue();
        assertThat(names.addIfAsBefore("b")).isFalse();
        assertThat(names.add("b")).isFalse();
        assertThat(names.add("a")).isTrue();
    }
}
