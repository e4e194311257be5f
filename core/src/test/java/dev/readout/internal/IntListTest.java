package dev.readout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListTest {
    @Test
    void growsWithItsElements() {
        IntList list = new IntList();
        IntStream.range(0, 1_000).forEach(list::add);
        assertThat(list.size()).isEqualTo(1_000);
        assertThat(list.get(999)).isEqualTo(999);
        assertThat(list.toArray()).isEqualTo(IntStream.range(0, 1_000).toArray());
    }

    @Test
    void growsBeyondItsCapacity() {
        IntList list = new IntList(1);
        IntStream.range(0, 100).forEach(list::add);
        assertThat(list.toArray()).isEqualTo(IntStream.range(0, 100).toArray());
    }

    @Test
    void removesTheElementsFromAnIndexOn() {
        IntList list = of(9, 3, 1);
        list.truncate(1);
        list.add(4);
        assertThat(list.toArray()).containsExactly(9, 4);
    }

    @Test
    void replacesAnElement() {
        IntList list = of(3, 1);
        list.set(0, 7);
        assertThat(list.toArray()).containsExactly(7, 1);
    }

    @Test
    void sortsTheElementsFromAnIndexToTheEnd() {
        IntList list = of(9, 3, 1, 2);
        list.sortFrom(1);
        assertThat(list.toArray()).containsExactly(9, 1, 2, 3);
        list.sortFrom(4);
        assertThat(list.toArray()).containsExactly(9, 1, 2, 3);
    }

    @Test
    void copiesItsElements() {
        IntList list = of(1);
        list.toArray()[0] = 2;
        assertThat(list.get(0)).isEqualTo(1);
    }

    private static IntList of(int... elements) {
        IntList list = new IntList();
        IntStream.of(elements).forEach(list::add);
        return list;
    }
}
