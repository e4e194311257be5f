package dev.readout.grounding.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The words of a text that are read in stretches are those of the whole text. */
class StretchesTest {
    /** Pieces that are read in another way if what is before or after them is missing. */
    private static final List<String> PIECES = List.of(
            "peace",
            "naïve",
            "Cafe\u0301",
            "l’État",
            "O’Neill’s",
            "People's",
            "’em",
            "3.5",
            "-5",
            ".5",
            "−$5",
            "$-.5",
            "1,000",
            "m²",
            "words¹",
            "word[12]",
            "[a]",
            "*the*",
            "**very",
            "old**",
            "_so_",
            "*",
            "__",
            "<a href=\"x\">",
            "</a>",
            "<b",
            "<…>",
            "<<",
            ">>",
            "&amp;",
            "&nbsp;",
            "&",
            "“",
            "”",
            "‘",
            "’",
            "''",
            "\\\"",
            "«",
            "… ",
            "...",
            ". .",
            "[…]",
            "(",
            ")",
            " – ",
            "—",
            "--",
            "-\n",
            "inter-\r\nnational",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u00a0",
            "\r\n\r\n",
            "\ud83d\udd4a",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "\ud83c\uddeb\ud83c\uddf7",
            "\ud835\udc1ebc",
            "平和",
            "ประชุม",
            "दुनिया",
            "שלום",
            "한국",
            "° C",
            "°C",
            " / ",
            "://",
            ",",
            "; ");

    private final Random random = new Random(20220131);

    private String text(int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(i -> random.nextInt(3) > 0 ? "word" + random.nextInt(50) + " " : piece())
                .collect(Collectors.joining());
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) == 0 ? "" : " ");
    }

    @Test
    void givesEachWordAndGapOfTheWholeText() {
        for (int round = 0; round < 2_000; round++) {
            String text = text(random.nextInt(200));
            Words whole = Words.of(text);
            Words read = Stretches.of(whole).words(text);
            assertThat(read.size()).isEqualTo(whole.size());
            for (int i = 0; i < 5; i++) {
                int index = random.nextInt(text.length() + 1);
                assertThat(read.firstFrom(index)).as("%d of %s", index, text).isEqualTo(whole.firstFrom(index));
            }
            random.ints(200, 0, whole.size() + 1).forEach(word -> {
                assertThat(read.gap(word)).as(text).isEqualTo(whole.gap(word));
                assertThat(read.gapSource(word)).isEqualTo(whole.gapSource(word));
                if (word < whole.size()) {
                    assertThat(read.form(word)).as(text).isEqualTo(whole.form(word));
                    assertThat(read.slice(word, word + 1)).isEqualTo(whole.slice(word, word + 1));
                }
            });
        }
    }

    @Test
    void readsOnlyTheStretchOfAWord() {
        String text = "word ".repeat(10_000);
        Words read =
                Stretches.of(Words.of(text)).words(text.replaceAll("(?s)^(.{40000}).*", "$1" + "*".repeat(10_000)));
        assertThat(read.slice(5_000, 5_002)).isEqualTo("word word");
        assertThat(read.gapStart(5_000)).isEqualTo(24_999);
    }

    @Test
    void dividesATextWithEmphasisOfManyWords() {
        String text = "*" + "word ".repeat(300) + "word* " + "word ".repeat(300);
        Words whole = Words.of(text);
        Words read = Stretches.of(whole).words(text);
        assertThat(read.size()).isEqualTo(whole.size()).isEqualTo(601);
        assertThat(read.form(300)).isEqualTo("word");
        assertThat(read.gap(301)).isEqualTo(whole.gap(301));
    }
}
