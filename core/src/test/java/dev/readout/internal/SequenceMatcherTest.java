package dev.readout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceMatcherTest {
    @Test
    void findsOccurrencesThatOverlap() {
        assertThat(ends(numbers("aa"), numbers("aaaa"))).containsExactly(2, 3, 4);
        assertThat(ends(numbers("aba"), numbers("ababab"))).containsExactly(3, 5);
    }

    @Test
    void goesOnAfterAPartOfTheSequence() {
        assertThat(ends(numbers("aab"), numbers("aaab"))).containsExactly(4);
        assertThat(ends(numbers("abcabd"), numbers("abcabcabd"))).containsExactly(9);
    }

    @Test
    void findsWhatAComparisonAtEachPlaceFinds() {
        Random random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            int[] sequence = random.ints(1 + random.nextInt(5), 0, 2).toArray();
            int[] all = random.ints(random.nextInt(30), 0, 2).toArray();
            List<Integer> expected = IntStream.rangeClosed(sequence.length, all.length)
                    .filter(end -> IntStream.range(0, sequence.length)
                            .allMatch(i -> all[end - sequence.length + i] == sequence[i]))
                    .boxed()
                    .toList();
            assertThat(ends(sequence, all)).isEqualTo(expected);
        }
    }

    @Test
    void refusesAnEmptySequence() {
        assertThatIllegalArgumentException()
                .isThrownBy(SequenceMatcher::new)
                .withMessage("sequence must have at least 1 number: 0");
    }

    private static int[] numbers(String letters) {
        return letters.chars().toArray();
    }

    private static List<Integer> ends(int[] sequence, int[] all) {
        SequenceMatcher matcher = new SequenceMatcher(sequence);
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (matcher.accept(all[i])) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
