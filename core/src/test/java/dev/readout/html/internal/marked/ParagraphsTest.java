package dev.readout.html.internal.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
    @Test
    void blocksAreParagraphs() {
        Text text = Text.of("\n Ann\n\nIt rained. ");
        Article article = Article.builder()
                .text(text)
                .addBlock(new Block(Block.Kind.BYLINE, new Span(2, 5)))
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(7, 17)))
                .build();
        assertThat(Paragraphs.of(article))
                .containsExactly(
                        new Paragraph(Optional.of(Block.Kind.BYLINE), 0, 2, 5, 7),
                        new Paragraph(Optional.of(Block.Kind.PARAGRAPH), 7, 7, 17, 18));
    }

    @Test
    void wordsBetweenBlocksAreParagraphs() {
        Text text = Text.of("\uD83D\uDD4A Ann\n\nIt\nrained.\n\nDry.");
        Article article = Article.builder()
                .text(text)
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(19, 23)))
                .build();
        assertThat(words(article)).containsExactly("\uD83D\uDD4A Ann", "It\nrained.", "Dry.");
        assertThat(Paragraphs.of(article))
                .extracting(Paragraph::kind)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Block.Kind.PARAGRAPH));
    }

    @ParameterizedTest
    @CsvSource({
        "a\\n\\nb\\nc, a|b\\nc",
        "a\\r\\n\\r\\nb\\r\\nc, a|b\\r\\nc",
        "a\\nb\\nc, a|b|c",
        "a\\r\\nb, a|b",
        "'\\n\\n a \\n \\n\\n b\\n', a|b",
        "a, a",
        "'  \\n ', '  \\n '"
    })
    void blankLinesOrElseLineBreaksSeparateParagraphs(String text, String expected) {
        Article article =
                Article.builder().text(Text.of(text.translateEscapes())).build();
        assertThat(words(article))
                .containsExactlyElementsOf(List.of(expected.translateEscapes().split("\\|", -1)));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Paragraphs.of(Article.builder().text(Text.of("")).build())).isEmpty();
    }

    private static List<String> words(Article article) {
        List<Paragraph> paragraphs = Paragraphs.of(article);
        String all = paragraphs.stream()
                .map(paragraph -> article.text().slice(new Span(paragraph.start(), paragraph.end())))
                .collect(Collectors.joining());
        assertThat(all).isEqualTo(article.text().string());
        return paragraphs.stream()
                .map(paragraph -> article.text().slice(new Span(paragraph.wordsStart(), paragraph.wordsEnd())))
                .toList();
    }
}
