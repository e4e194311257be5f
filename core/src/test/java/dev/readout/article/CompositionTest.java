package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final Composition COMPOSITION = new Composer()
            .paragraph()
            .mark("words", "We cooperate \ud83d\udd4a")
            .write(" e\u0301\u00a0\r\n")
            .mark("who", "he")
            .write(" said")
            .compose();

    @Test
    void listsItsLabelsIfALabelIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPOSITION.passage("what"))
                .withMessage("label must be one of [words, who]: \"what\"");
    }

    @Test
    void cannotBeChanged() {
        assertThat(COMPOSITION.blocks()).hasSize(1).isUnmodifiable();
        assertThat(COMPOSITION.labels()).containsExactly("words", "who").isUnmodifiable();
    }

    @Test
    void makesAnArticle() {
        Article article = Article.builder()
                .text(COMPOSITION.text())
                .blocks(COMPOSITION.blocks())
                .build();
        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.blockOf(COMPOSITION.passage("who")))
                .contains(COMPOSITION.blocks().get(0));
    }

    @Test
    void isShownByItsText() {
        assertThat(COMPOSITION)
                .hasToString("Composition of Text of 27 code points"
                        + " \"We cooperate \ud83d\udd4a e\u0301\u00a0\\r\\nhe said\" with 2 labels");
        assertThat(new Composer()
                        .mark("x".repeat(1_000), "y".repeat(1_000_000))
                        .compose()
                        .toString())
                .hasSizeLessThan(400);
    }
}
