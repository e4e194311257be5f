package dev.readout.html.internal.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Text TEXT = Text.of("x".repeat(40));

    @Test
    void thePassageInsideIsNearerToTheWords() {
        assertThat(lanes(TEXT.passage(0, 30), TEXT.passage(5, 20), TEXT.passage(6, 10), TEXT.passage(30, 40)))
                .containsExactly(OptionalInt.of(2), OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(0));
    }

    @Test
    void allPiecesHaveTheSameLane() {
        assertThat(lanes(TEXT.passage(0, 3), TEXT.passage(List.of(new Span(20, 30), new Span(1, 2)))))
                .containsExactly(OptionalInt.of(0), OptionalInt.of(1));
    }

    @Test
    void aPassageWithoutAFreeLaneHasNone() {
        Passage same = TEXT.passage(0, 3);
        assertThat(lanes(same, same, same, same, same))
                .containsExactly(
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalInt.of(3),
                        OptionalInt.empty());
    }

    @Test
    void whatIsAbsentHasNone() {
        assertThat(Lanes.of(List.of(Optional.empty(), Optional.of(TEXT.passage(0, 3)))))
                .containsExactly(OptionalInt.empty(), OptionalInt.of(0));
    }

    @Test
    void passagesInTheSameLaneHaveNoCharacterInCommon() {
        SplittableRandom random = new SplittableRandom(2);
        for (int run = 0; run < 500; run++) {
            List<Passage> passages = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                int start = random.nextInt(TEXT.length());
                int other = random.nextInt(TEXT.length());
                passages.add(TEXT.passage(List.of(
                        new Span(start, random.nextInt(start, TEXT.length() + 1)),
                        new Span(other, random.nextInt(other, TEXT.length() + 1)))));
            }
            List<OptionalInt> lanes = lanes(passages.toArray(Passage[]::new));
            for (int i = 0; i < passages.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (lanes.get(i).isPresent() && lanes.get(i).equals(lanes.get(j))) {
                        assertThat(passages.get(i).overlaps(passages.get(j))).isFalse();
                    }
                }
            }
        }
    }

    private static List<OptionalInt> lanes(Passage... passages) {
        return Lanes.of(Arrays.stream(passages).map(Optional::of).toList());
    }
}
