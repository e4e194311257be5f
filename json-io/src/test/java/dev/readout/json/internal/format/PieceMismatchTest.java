package dev.readout.json.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceMismatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no;             the text does not have these words",
                "no no;          these words are at [1,3) [4,6)",
                "no no no no no; these words are at [1,3) [4,6) [7,9) [10,12) [13,15)",
                "no no no no no no;    these words are at [1,3) [4,6) [7,9) [10,12) [13,15) and 1 more",
                "no no no no no no no; these words are at [1,3) [4,6) [7,9) [10,12) [13,15) and 2 more"
            })
    void showsFivePlaces(String text, String places) {
        String words = places.startsWith("the text") ? "so" : "no";
        assertThat(PieceMismatch.describe(Text.of("😀" + text), new Span(0, 1), words))
                .endsWith("; " + places);
    }

    @Test
    void findsWordsThatOverlapThemselvesAtEveryPlace() {
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            String text = letters(random, 1 + random.nextInt(12));
            String words = letters(random, 1 + random.nextInt(5));
            List<Span> places = IntStream.rangeClosed(0, text.length() - words.length())
                    .filter(start -> text.startsWith(words, start))
                    .mapToObj(start -> new Span(start, start + words.length()))
                    .toList();
            String shown = places.stream().limit(5).map(Span::toString).collect(Collectors.joining(" "));
            String more = places.size() > 5 ? " and " + (places.size() - 5) + " more" : "";
            assertThat(PieceMismatch.describe(Text.of(text), new Span(0, 0), words))
                    .as("%s in %s", words, text)
                    .endsWith("; "
                            + (places.isEmpty()
                                    ? "the text does not have these words"
                                    : "these words are at " + shown + more));
        }
    }

    private static String letters(RandomGenerator random, int length) {
        return random.ints(length, 0, 2)
                .mapToObj(letter -> letter == 0 ? "a" : "b")
                .collect(Collectors.joining());
    }
}
