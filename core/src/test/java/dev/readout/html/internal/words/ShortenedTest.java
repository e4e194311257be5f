package dev.readout.html.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
    @Test
    void leavesShortWords() {
        assertThat(Shortened.to(3, "a\uD83D\uDD4Ab")).isEqualTo("a\uD83D\uDD4Ab");
    }

    @Test
    void cutsBetweenWords() {
        assertThat(Shortened.to(12, "We cooperate today")).isEqualTo("We cooperate…");
        assertThat(Shortened.to(14, "We cooperate today")).isEqualTo("We cooperate…");
    }

    @Test
    void cutsALongWord() {
        assertThat(Shortened.to(30, "a " + "x".repeat(40))).isEqualTo("a " + "x".repeat(28) + "…");
        assertThat(Shortened.to(1, "\uD83D\uDD4A\uD83D\uDD4A")).isEqualTo("\uD83D\uDD4A…");
    }
}
