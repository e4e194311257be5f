package dev.readout.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final List<Span> SMALL = IntStream.rangeClosed(0, 5)
            .boxed()
            .flatMap(start -> IntStream.rangeClosed(start, 5).mapToObj(end -> new Span(start, end)))
            .toList();

    @Test
    void refusesNegativeStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3)).withMessage("start must be >= 0: -1");
    }

    @Test
    void refusesEndBeforeStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(9, 3)).withMessage("end must be >= start 9: 3");
    }

    @Test
    void countsFromStartToEnd() {
        assertThat(new Span(3, 9).length()).isEqualTo(6);
        assertThat(new Span(0, Integer.MAX_VALUE).length()).isEqualTo(Integer.MAX_VALUE);
        assertThat(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE).length()).isZero();
    }

    @Test
    void isEmptyWhereStartAndEndAreEqual() {
        assertThat(new Span(3, 3).isEmpty()).isTrue();
        assertThat(new Span(3, 4).isEmpty()).isFalse();
    }

    @Test
    void containsWhatLiesWithinAndEmptySpansThatItTouches() {
        for (Span outer : SMALL) {
            for (Span inner : SMALL) {
                boolean expected = inner.isEmpty()
                        ? outer.start() <= inner.start() && inner.start() <= outer.end()
                        : positions(outer).containsAll(positions(inner));
                assertThat(outer.contains(inner))
                        .as("%s contains %s", outer, inner)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void overlapsWhereAPositionIsInBoth() {
        for (Span one : SMALL) {
            for (Span other : SMALL) {
                boolean expected = !Collections.disjoint(positions(one), positions(other));
                assertThat(one.overlaps(other)).as("%s overlaps %s", one, other).isEqualTo(expected);
            }
        }
    }

    @Test
    void isOrderedByStartThenByEnd() {
        List<Span> shuffled = new ArrayList<>(SMALL);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted()).isEqualTo(SMALL);
        assertThat(new Span(0, Integer.MAX_VALUE)).isLessThan(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(new Span(2, 4)).isEqualByComparingTo(new Span(2, 4));
    }

    @Test
    void isShownAsAHalfOpenRange() {
        assertThat(new Span(819, 828)).hasToString("[819,828)");
    }

    @Test
    @SuppressWarnings({"NullAway", "ResultOfMethodCallIgnored"})
    void refusesNull() {
        Span span = new Span(1, 2);
        assertThatNullPointerException().isThrownBy(() -> span.contains(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> span.overlaps(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> span.compareTo(null)).withMessage("other");
    }

    private static List<Integer> positions(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList();
    }
}
