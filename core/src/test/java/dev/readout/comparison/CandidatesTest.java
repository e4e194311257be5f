package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    @Test
    void takesTheBestPairFirst() {
        Candidates candidates = new Candidates();
        candidates.add(5, 0, 0);
        candidates.add(Candidates.BEST, 0, 1);
        candidates.add(7, 1, 1);
        candidates.add(0, 1, 0);
        assertThat(candidates.best()).containsExactly(new IndexPair<>(0, 1, Candidates.BEST), new IndexPair<>(1, 0, 0));
    }

    @Test
    void takesEqualPairsInTheirOrder() {
        Candidates candidates = new Candidates();
        for (int first = 2; first >= 0; first--) {
            for (int second = 2; second >= 0; second--) {
                candidates.add(1, first, second);
            }
        }
        assertThat(candidates.best())
                .containsExactly(new IndexPair<>(0, 0, 1), new IndexPair<>(1, 1, 1), new IndexPair<>(2, 2, 1));
    }

    @Test
    void doesNotDependOnTheOrderOrTheSide() {
        Random random = new Random(16);
        for (int run = 0; run < 1_000; run++) {
            Candidates candidates = new Candidates();
            Candidates swapped = new Candidates();
            List<int[]> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                all.add(new int[] {random.nextInt(3), random.nextInt(8), random.nextInt(8)});
            }
            all.forEach(each -> candidates.add(each[0], each[1], each[2]));
            Collections.shuffle(all, random);
            all.forEach(each -> swapped.add(each[0], each[2], each[1]));
            assertThat(swapped.best().stream().map(IndexPair::swapped))
                    .containsExactlyInAnyOrderElementsOf(candidates.best());
        }
    }
}
