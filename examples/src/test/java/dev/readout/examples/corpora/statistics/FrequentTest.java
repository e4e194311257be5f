package dev.readout.examples.corpora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FrequentTest {
    private static Frequent<String, StringBuilder> frequent(int capacity) {
        return new Frequent<>(capacity, StringBuilder::new);
    }

    private static List<Frequent.Entry<String, StringBuilder>> entries(Frequent<String, StringBuilder> frequent) {
        return frequent.entries(key -> key, StringBuilder::append);
    }

    @Test
    void countsExactlyUpToTheCapacity() {
        Frequent<String, StringBuilder> frequent = frequent(3);
        for (String key : List.of("a", "b", "b", "c", "b", "c")) {
            frequent.add(key).append('x');
        }
        assertThat(frequent.isExact()).isTrue();
        assertThat(frequent.size()).isEqualTo(3);
        assertThat(entries(frequent))
                .extracting(entry -> entry.key() + entry.count() + entry.detail() + entry.error())
                .containsExactly("b3xxx0", "c2xx0", "a1x0");
    }

    @Test
    void aNewThingTakesThePlaceOfTheLeastFrequentOne() {
        Frequent<String, StringBuilder> frequent = frequent(2);
        for (String key : List.of("a", "a", "b", "c")) {
            frequent.add(key).append(key);
        }
        assertThat(frequent.isExact()).isFalse();
        assertThat(frequent.size()).isEqualTo(2);
        assertThat(entries(frequent))
                .extracting(entry -> entry.key() + entry.count() + entry.detail() + entry.error())
                .containsExactlyInAnyOrder("a2aa0", "c2c1");
    }

    @Test
    void addsThingsThatTurnOutToBeTheSame() {
        Frequent<String, StringBuilder> frequent = frequent(9);
        for (String key : List.of("a", "A", "b", "b", "A")) {
            frequent.add(key).append(key);
        }
        assertThat(frequent.entries(key -> key.equals("A") ? "a" : key, StringBuilder::append))
                .extracting(entry -> entry.key() + entry.count() + entry.detail())
                .containsExactly("a3AAa", "b2bb");
    }

    /** What Metwally, Agrawal and El Abbadi prove. */
    @Test
    void keepsItsPromisesOnRandomThings() {
        Random random = new Random(16);
        for (int run = 0; run < 50; run++) {
            int capacity = 1 + random.nextInt(30);
            Frequent<String, StringBuilder> frequent = frequent(capacity);
            Map<String, Long> exact = new HashMap<>();
            int total = 2_000;
            for (int i = 0; i < total; i++) {
                String key = "k" + (int) Math.abs(random.nextGaussian() * 20);
                exact.merge(key, 1L, Long::sum);
                frequent.add(key);
            }
            TreeSet<String> kept = new TreeSet<>();
            for (Frequent.Entry<String, StringBuilder> entry : entries(frequent)) {
                kept.add(entry.key());
                long count = exact.getOrDefault(entry.key(), 0L);
                assertThat(entry.count()).isBetween(count, count + entry.error());
                assertThat(entry.error()).isLessThanOrEqualTo(total / capacity);
            }
            assertThat(kept).hasSize(Math.min(capacity, exact.size()));
            exact.forEach((key, count) -> {
                if (count > total / capacity) {
                    assertThat(kept).contains(key);
                }
            });
        }
    }
}
