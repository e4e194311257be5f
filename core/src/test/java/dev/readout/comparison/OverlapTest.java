package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static Stream<List<String>> stems(String... statements) {
        return Arrays.stream(statements).map(words -> List.of(words.split(" ")));
    }

    private static List<String> pairs(Overlap overlap, double threshold) {
        List<String> pairs = new ArrayList<>();
        overlap.forEach(threshold, (first, second, similarity) -> {
            assertThat(similarity).isEqualTo(overlap.similarity(first, second)).isBetween(threshold, 1.0);
            pairs.add(first + " " + second);
        });
        return pairs;
    }

    @Test
    void isFromNoneToAllStems() {
        Overlap overlap = Overlap.of(stems("a b b"), stems("b a", "c d", "a"));
        assertThat(overlap.similarity(0, 0)).isEqualTo(1);
        assertThat(overlap.similarity(0, 1)).isZero();
        assertThat(overlap.similarity(0, 2)).isBetween(0.4, 0.7);
        assertThat(pairs(overlap, 0.01)).containsExactlyInAnyOrder("0 0", "0 2");
    }

    @Test
    void aRareStemCountsMore() {
        Overlap overlap = Overlap.of(stems("nato peace", "nato war", "nato all"), stems("nato harbour", "peace talks"));
        assertThat(overlap.similarity(0, 1)).isGreaterThan(overlap.similarity(0, 0));
    }

    @Test
    void findsEachPairThatReachesTheThreshold() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            String[] first = statements(random);
            String[] second = statements(random);
            Overlap overlap = Overlap.of(stems(first), stems(second));
            Overlap swapped = Overlap.of(stems(second), stems(first));
            for (double threshold : new double[] {0.05, 0.3, 0.7, 1}) {
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < first.length; i++) {
                    for (int j = 0; j < second.length; j++) {
                        assertThat(swapped.similarity(j, i)).isEqualTo(overlap.similarity(i, j));
                        if (overlap.similarity(i, j) >= threshold) {
                            expected.add(i + " " + j);
                        }
                    }
                }
                assertThat(pairs(overlap, threshold)).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    /** Returns statements in which some words are much more frequent than others. */
    private static String[] statements(Random random) {
        String[] statements = new String[1 + random.nextInt(12)];
        Arrays.setAll(statements, i -> {
            StringBuilder words = new StringBuilder("w0");
            for (int length = random.nextInt(8); length > 0; length--) {
                words.append(" w").append((int) Math.pow(30, random.nextDouble()));
            }
            return words.toString();
        });
        return statements;
    }
}
