package dev.readout.html.internal.sides;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SideTest {
    @Test
    void cutsTheWordsAtTheMarks() {
        Side side = Side.of(
                "draft",
                "𝒜 do expect it",
                List.of(
                        new Mark(new Span(2, 4), true),
                        new Mark(new Span(4, 5), false),
                        new Mark(new Span(14, 14), true)));
        assertThat(side.stretches())
                .containsExactly(
                        Stretch.same("𝒜 "),
                        new Stretch("do", "changed"),
                        new Stretch(" ", "bent"),
                        Stretch.same("expect it"),
                        new Stretch("", "missing"));
    }

    @Test
    void keepsThePiecesOfAPassageApart() {
        Text text = Text.of("One.\nShe said: “We won’t sign,” and “not now”, today.\nTwo.");
        Passage passage = text.passage(List.of(new Span(16, 30), new Span(37, 44)));
        Side side = Side.of("article", passage, List.of(new Mark(new Span(19, 24), true)), "");
        assertThat(side.before()).isEqualTo("She said: “");
        assertThat(side.stretches())
                .containsExactly(
                        Stretch.same("We "),
                        new Stretch("won’t", "changed"),
                        Stretch.same(" sign,"),
                        Stretch.JOINT,
                        Stretch.same("not now"));
        assertThat(side.after()).isEqualTo("”, today.");
    }

    @Test
    void shortensTheContext() {
        Text text = Text.of("word ".repeat(100) + "here" + " word".repeat(100));
        Side side = Side.of("article", text.find("here"), List.of(), "");
        assertThat(side.before()).startsWith("… word").endsWith("word ").hasSizeBetween(100, 121);
        assertThat(side.after()).startsWith(" word").endsWith("word…").hasSizeBetween(100, 121);
    }

    @Test
    void neverLosesOrRepeatsACharacter() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Text text = Text.of("ab\uD835\uDC9Ccd ".repeat(1 + random.nextInt(4)));
            List<Mark> marks = new ArrayList<>();
            for (int k = random.nextInt(5); k > 0; k--) {
                marks.add(new Mark(span(random, text.length()), random.nextBoolean()));
            }
            Passage passage = text.passage(List.of(span(random, text.length()), span(random, text.length())));
            List<Stretch> stretches =
                    new ArrayList<>(Side.of("", passage, marks, "").stretches());
            assertThat(stretches.stream()
                            .map(stretch -> stretch.equals(Stretch.JOINT) ? "" : stretch.words())
                            .collect(Collectors.joining()))
                    .isEqualTo(String.join("", passage.wordsOfPieces()));
        }
    }

    private static Span span(Random random, int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(length - start + 1));
    }
}
