package dev.readout.grounding.internal.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.words.Words;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WordMatchesTest {
    private static final int NONE = WordMatches.NONE;
    private static final Words TEXT = Words.of("one two three four, five six seven eight nine ten");

    @Test
    void hasNoMatchAtFirst() {
        WordMatches matches = new WordMatches(Words.of("one two"), TEXT);
        assertThat(matches.isEmpty()).isTrue();
        assertThat(matches.count()).isZero();
        assertThat(matches.next(0)).isEqualTo(2);
        assertThat(matches.toArray()).containsExactly(NONE, NONE);
    }

    @Test
    void matchesTheWordsOfARunOneByOne() {
        WordMatches matches = new WordMatches(Words.of("a two three b"), TEXT);
        matches.set(new AlignedRun(1, 3, 1, 3));
        assertThat(matches.toArray()).containsExactly(NONE, 1, 2, NONE);
        assertThat(matches.count()).isEqualTo(2);
        assertThat(matches.has(0)).isFalse();
        assertThat(matches.next(0)).isEqualTo(1);
        assertThat(matches.next(3)).isEqualTo(4);
        assertThat(matches.last()).isEqualTo(2);
    }

    @Test
    void removesAStrayMatchAtTheStart() {
        assertThat(withoutStrays("a b one c two three four d", NONE, NONE, 0, NONE, 1, 2, 3, NONE))
                .containsExactly(NONE, NONE, NONE, NONE, 1, 2, 3, NONE);
    }

    @Test
    void removesAStrayMatchAtTheEnd() {
        assertThat(withoutStrays("one two three a nine b c", 0, 1, 2, NONE, 8, NONE, NONE))
                .containsExactly(0, 1, 2, NONE, NONE, NONE, NONE);
    }

    @Test
    void keepsMatchesNearAnEndAndRunsOfThreeWords() {
        assertThat(withoutStrays("a one b three four c nine d", NONE, 0, NONE, 2, 3, NONE, 8, NONE))
                .containsExactly(NONE, 0, NONE, 2, 3, NONE, 8, NONE);
        assertThat(withoutStrays("one a b six seven eight c d", 0, NONE, NONE, 5, 6, 7, NONE, NONE))
                .containsExactly(0, NONE, NONE, 5, 6, 7, NONE, NONE);
    }

    @Test
    void keepsTheOnlyRun() {
        assertThat(withoutStrays("a b one c d", NONE, NONE, 0, NONE, NONE)).containsExactly(NONE, NONE, 0, NONE, NONE);
    }

    @Test
    void takesOtherMarksForTheEndOfARun() {
        WordIndex index = new WordIndex(TEXT, UnaryOperator.identity());
        WordMatches sameMarks = matches("three four, five", 2, 3, 4);
        WordMatches otherMarks = matches("three four five", 2, 3, 4);
        int worth = LocalAlignment.worth(index, index.id("four"));
        assertThat(sameMarks.highestWorthOfRun(index)).isEqualTo(3 * worth);
        assertThat(otherMarks.highestWorthOfRun(index)).isEqualTo(2 * worth);
    }

    private static int[] withoutStrays(String quotation, int... places) {
        WordMatches matches = matches(quotation, places);
        matches.removeStrays();
        return matches.toArray();
    }

    private static WordMatches matches(String quotation, int... places) {
        WordMatches matches = new WordMatches(Words.of(quotation), TEXT);
        matches.set(0, places);
        return matches;
    }
}
