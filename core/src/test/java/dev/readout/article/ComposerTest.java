package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.article.Block.Kind;
import dev.readout.text.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {
    private static final String DOVE = "\ud83d\udd4a";

    @Test
    void composesNothing() {
        Composition composition = new Composer().compose();
        assertThat(composition.text().string()).isEmpty();
        assertThat(composition.blocks()).isEmpty();
        assertThat(composition.labels()).isEmpty();
    }

    @Test
    void keepsEveryCharacter() {
        Composition composition = new Composer()
                .write(DOVE)
                .write("")
                .write("\r\n\u00a0")
                .write("e")
                .write("\u0301")
                .compose();
        assertThat(composition.text().string()).isEqualTo(DOVE + "\r\n\u00a0e\u0301");
        assertThat(composition.blocks()).isEmpty();
    }

    @Test
    void separatesBlocksByABlankLine() {
        Composition composition = new Composer()
                .byline()
                .write("Dr Mike Evans")
                .headline()
                .write("Peace " + DOVE)
                .paragraph()
                .write("One.")
                .block(Kind.CAPTION)
                .write("Two.")
                .compose();
        assertThat(composition.text().string()).isEqualTo("Dr Mike Evans\n\nPeace " + DOVE + "\n\nOne.\n\nTwo.");
        assertThat(composition.blocks())
                .containsExactly(
                        new Block(Kind.BYLINE, new Span(0, 13)),
                        new Block(Kind.HEADLINE, new Span(15, 22)),
                        new Block(Kind.PARAGRAPH, new Span(24, 28)),
                        new Block(Kind.CAPTION, new Span(30, 34)));
    }

    @Test
    void separatesBlocksByTheirGap() {
        Composition composition = new Composer()
                .gap(DOVE + "\r\n")
                .headline()
                .write("A")
                .gap("\r\n\u00a0\r\n")
                .paragraph()
                .write("B")
                .gap("")
                .paragraph()
                .write("C")
                .gap("\n")
                .write("D")
                .compose();
        assertThat(composition.text().string()).isEqualTo(DOVE + "\r\nA\r\n\u00a0\r\nBC\nD");
        assertThat(composition.blocks())
                .containsExactly(
                        new Block(Kind.HEADLINE, new Span(3, 4)),
                        new Block(Kind.PARAGRAPH, new Span(9, 10)),
                        new Block(Kind.PARAGRAPH, new Span(10, 11)));
    }

    @Test
    void beginsABlockWhereTextWithoutOneEnds() {
        Composition composition =
                new Composer().write("A").paragraph().write("B").compose();
        assertThat(composition.text().string()).isEqualTo("AB");
        assertThat(composition.blocks()).containsExactly(new Block(Kind.PARAGRAPH, new Span(1, 2)));
    }

    @Test
    void marksWords() {
        Composition composition = new Composer()
                .write(DOVE + " “")
                .mark("words", "We met e\u0301\u00a0" + DOVE + ",")
                .write("” ")
                .mark("who", "she")
                .write(" said.")
                .compose();
        assertThat(composition.passage("words").words()).isEqualTo("We met e\u0301\u00a0" + DOVE + ",");
        assertThat(composition.passage("words").pieces()).containsExactly(new Span(3, 15));
        assertThat(composition.passage("who").pieces()).containsExactly(new Span(17, 20));
        assertThat(composition.passage("who").text()).isSameAs(composition.text());
    }

    @Test
    void marksAPieceForEachUseOfALabel() {
        Composition composition = new Composer()
                .mark("words", "One")
                .mark("words", "two,")
                .write(" he said, ")
                .mark("words", "three.")
                .compose();
        assertThat(composition.passage("words").wordsOfPieces()).containsExactly("One", "two,", "three.");
        assertThat(composition.passage("words").pieces())
                .containsExactly(new Span(0, 3), new Span(3, 7), new Span(17, 23));
    }

    @Test
    void marksInsideMarks() {
        Composition composition = new Composer()
                .write("“")
                .mark(
                        "outer",
                        outer -> outer.mark("who", "They")
                                .write(" said ")
                                .mark("inner", inner -> inner.write("we ").mark("verb", "cooperate"))
                                .mark("stop", "."))
                .write("”")
                .compose();
        assertThat(composition.passage("outer").words()).isEqualTo("They said we cooperate.");
        assertThat(composition.passage("inner").words()).isEqualTo("we cooperate");
        assertThat(composition.passage("verb").words()).isEqualTo("cooperate");
        assertThat(composition.labels()).containsExactly("outer", "who", "inner", "verb", "stop");
    }

    @Test
    void putsThePieceThatBeginsFirstFirst() {
        Composition composition = new Composer()
                .mark("a", outer -> outer.write("x").mark("a", "y").write("z").mark("a", "w"))
                .mark("a", "v")
                .compose();
        assertThat(composition.passage("a").wordsOfPieces()).containsExactly("xyzw", "y", "w", "v");
    }

    @Test
    void marksAcrossNoBlocks() {
        Composer composer = new Composer().paragraph().write("A");
        refusesInsideAMark(Composer::paragraph, composer, "block must not be called inside a mark");
        refusesInsideAMark(inside -> inside.gap("\n"), composer, "gap must not be called inside a mark");
        refusesInsideAMark(Composer::compose, composer, "compose must not be called inside a mark");
        refusesInsideAMark(Composer::headline, new Composer(), "block must not be called inside a mark");
        assertThat(composer.paragraph().write("B").compose().text().string()).isEqualTo("A\n\nB");
    }

    private static void refusesInsideAMark(Consumer<Composer> inside, Composer composer, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> composer.mark("a", inside))
                .withMessage(message);
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().mark("", "words"))
                .withMessage("label must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().mark("\ud83d", "words"))
                .withMessage("label must have no unpaired surrogate: \\ud83d at UTF-16 index 0");
    }

    @Test
    void refusesAMarkWithoutCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().mark("words", ""))
                .withMessage("mark words must have at least one character: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().mark("words", inside -> inside.write("")))
                .withMessage("mark words must have at least one character: \"\"");
    }

    @Test
    void refusesHalfACharacter() {
        String message = "characters must have no unpaired surrogate: \\ud83d at UTF-16 index 1";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().write("a\ud83d"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().mark("words", "a\ud83d"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Composer().gap("a\ud83d"))
                .withMessage(message);
    }

    @Test
    void goesOnAfterARefusal() {
        Composer composer = new Composer().paragraph().mark("a", "A");
        assertThatIllegalArgumentException().isThrownBy(() -> composer.mark("b", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> composer.mark("c", "\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> composer.write("\ud83d"));
        Composition composition = composer.paragraph().mark("d", "D").compose();
        assertThat(composition.text().string()).isEqualTo("A\n\nD");
        assertThat(composition.labels()).containsExactly("a", "d");
    }

    @Test
    void composesWhatWasWrittenSoFar() {
        Composer composer = new Composer().paragraph().mark("a", "A");
        Composition first = composer.compose();
        Composition second = composer.mark("a", "B").paragraph().write("C").compose();
        assertThat(first.text().string()).isEqualTo("A");
        assertThat(first.blocks()).containsExactly(new Block(Kind.PARAGRAPH, new Span(0, 1)));
        assertThat(first.passage("a").wordsOfPieces()).containsExactly("A");
        assertThat(second.text().string()).isEqualTo("AB\n\nC");
        assertThat(second.blocks())
                .containsExactly(new Block(Kind.PARAGRAPH, new Span(0, 2)), new Block(Kind.PARAGRAPH, new Span(4, 5)));
        assertThat(second.passage("a").wordsOfPieces()).containsExactly("A", "B");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Composer().write(null));
        assertThatNullPointerException().isThrownBy(() -> new Composer().gap(null));
        assertThatNullPointerException().isThrownBy(() -> new Composer().block(null));
        assertThatNullPointerException().isThrownBy(() -> new Composer().mark(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> new Composer().mark("a", (String) null));
        assertThatNullPointerException().isThrownBy(() -> new Composer().mark("a", (Consumer<Composer>) null));
    }

    @ParameterizedTest
    @EnumSource
    void hasAMethodForEveryKindOfBlock(Block.Kind kind) throws Exception {
        Composer composer = new Composer();
        Object same =
                Composer.class.getMethod(kind.name().toLowerCase(Locale.ROOT)).invoke(composer);
        assertThat(same).isSameAs(composer);
        assertThat(composer.write("\ud83d\udd4a").compose().blocks()).containsExactly(new Block(kind, new Span(0, 1)));
    }

    @Test
    void isShownByWhatIsWritten() {
        Composer composer = new Composer();
        assertThat(composer).hasToString("Composer \"\" (0 blocks, 0 labels)");
        composer.headline().mark("one", "Peace \ud83d\udd4a").paragraph().write("It holds.");
        assertThat(composer).hasToString("Composer \"Peace \ud83d\udd4a\\n\\nIt holds.\" (2 blocks, 1 labels)");
        assertThat(composer.write("x".repeat(1_000_000)).toString()).hasSizeLessThan(200);
    }
}
