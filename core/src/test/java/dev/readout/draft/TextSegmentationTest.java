package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSegmentationTest {
    /** There is a bar at the start of each sentence except the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained. |It snowed! |Did it? |It did… |Yes.",
                "“It rained.” |He said so. |“It snowed,” he said. |“And it froze.”",
                "\"It rained.\" |\"It snowed,\" he said. |'So it did.' |(It froze.) |It thawed.",
                "“It rained!” he said. |He left.",
                "Dr. Lee and Gen. Roy of the U.S. Army met. |They left.",
                "It cost 3.5 billion. |It was 5 p.m. or later.",
                "It rained ... and then it stopped. |It snowed.",
                "Zażółć gęślą jaźń.\u00a0|\ud83c\udf09 holds.\u2003|Ǆ fell.",
                "雨が降った。|雪が降った！|「降った。」|彼は言った。",
                "نزل المطر. |ثم توقف؟ |نعم.",
                "Ja! |„Es regnete.“ |»Es schneite.« |Ende.",
                "Él dijo: «Llueve.» |Ella no.\u001c|Fin.",
                "It rained?! |It did.",
                "It rained.It snowed.",
                ""
            })
    void findsSentences(String marked) {
        assertThat(sentences(marked.replace("|", ""))).isEqualTo(marked);
    }

    /** There is a bar at the start of each paragraph except the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "One\nline\n\n|Two\n \n\n|Three",
                "One\r\nline\r\n\r\n|Two",
                "One\n|Two\n|Three",
                "One\r|Two\r\n|Three",
                "One\u2028|Two\u0085|Three",
                "One\u2029|Two\u2028and more",
                "One\f|Two\u000b|Three",
                "\n\nOne\n\n|Two\n\n"
            })
    void findsParagraphs(String marked) {
        String text = marked.replace("|", "");
        assertThat(marked(text, paragraphsAt(text)))
                .isEqualTo(marked.startsWith("\n") ? "\n\n|" + marked.substring(2) : marked);
    }

    @Test
    void takesBlocksAsParagraphs() {
        Text text = Text.of("\ud83c\udf09 One\nTwo\nThree");
        Article article = Article.builder()
                .text(text)
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(0, 9)))
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(10, 15)))
                .build();
        TextSegmentation segmentation = new TextSegmentation(article);
        assertThat(segmentation.paragraphs(new Span(6, 7))).isEqualTo(new Span(0, 10));
        assertThat(segmentation.paragraphs(new Span(8, 11))).isEqualTo(new Span(0, 15));
        assertThat(segmentation.paragraphsAround(new Span(12, 13))).isEqualTo(new Span(0, 15));
        assertThat(segmentation.sentences(new Span(12, 13))).isEqualTo(new Span(10, 15));
    }

    @Test
    void takesEachSentenceThatHasACharacterOfTheSpan() {
        TextSegmentation segmentation = segmentation("Rain. Snow. Frost.");
        assertThat(segmentation.sentences(new Span(0, 6))).isEqualTo(new Span(0, 6));
        assertThat(segmentation.sentences(new Span(3, 7))).isEqualTo(new Span(0, 12));
        assertThat(segmentation.sentences(new Span(6, 6))).isEqualTo(new Span(6, 12));
        assertThat(segmentation.sentences(new Span(18, 18))).isEqualTo(new Span(12, 18));
    }

    private static TextSegmentation segmentation(String text) {
        return new TextSegmentation(Article.builder().text(Text.of(text)).build());
    }

    private static String sentences(String text) {
        TextSegmentation segmentation = segmentation(text);
        return marked(
                text,
                IntStream.range(0, text.codePointCount(0, text.length()))
                        .map(i -> segmentation.sentences(new Span(i, i + 1)).start()));
    }

    private static IntStream paragraphsAt(String text) {
        TextSegmentation segmentation = segmentation(text);
        return IntStream.range(0, text.codePointCount(0, text.length()))
                .map(i -> segmentation.paragraphs(new Span(i, i + 1)).start());
    }

    private static String marked(String text, IntStream starts) {
        StringBuilder marked = new StringBuilder(text);
        starts.filter(start -> start > 0)
                .map(start -> text.offsetByCodePoints(0, start))
                .distinct()
                .boxed()
                .sorted((one, other) -> other - one)
                .forEach(start -> marked.insert((int) start, "|"));
        return marked.toString();
    }
}
