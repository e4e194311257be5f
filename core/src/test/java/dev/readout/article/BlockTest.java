package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.article.Block.Kind;
import dev.readout.text.Span;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void isAKindAtASpan() {
        Block block = new Block(Kind.BYLINE, new Span(0, 13));
        assertThat(block.kind()).isEqualTo(Kind.BYLINE);
        assertThat(block.span()).isEqualTo(new Span(0, 13));
    }

    @Test
    void isShownByKindAndSpan() {
        assertThat(new Block(Kind.BYLINE, new Span(0, 13))).hasToString("BYLINE [0,13)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Block(null, new Span(0, 13)))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new Block(Kind.BYLINE, null))
                .withMessage("span");
    }
}
