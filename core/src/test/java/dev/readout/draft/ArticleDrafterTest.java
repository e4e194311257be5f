package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import org.junit.jupiter.api.Test;

class ArticleDrafterTest {
    private static final Text TEXT = Text.of(
            "Ann said that it rained. The mayor of Riga \ud83c\udf09 said\u00a0that it snowed all day and night.");

    private static Article article(Passage content) {
        return Article.builder()
                .text(content.text())
                .addStatement(
                        Statement.builder().form(Form.REPORTED).content(content).build())
                .build();
    }

    private static DraftPiece piece(Passage content) {
        return Draft.of(article(content)).statements().get(0).content().get(0);
    }

    @Test
    void givesAContextToContentThatTheTextHasSeveralTimes() {
        Passage said = TEXT.findAll("said").get(1);
        DraftPiece piece = piece(said);
        assertThat(piece.exact()).isEqualTo("said");
        assertThat(piece.prefix().orElseThrow().codePoints()).hasSize(40);
        assertThat(piece.prefix().orElseThrow()).endsWith("of Riga \ud83c\udf09 ");
        assertThat(piece.suffix()).contains("\u00a0that it snowed all day and night.");
        GroundedDraft grounded = DraftGrounder.of(TEXT)
                .ground(
                        Draft.of(article(said)),
                        Provenance.builder().agent("test").build());
        assertThat(grounded.article().statements().get(0).content()).contains(said);
    }

    @Test
    void givesNoContextToContentThatTheTextHasOnce() {
        assertThat(piece(TEXT.find("it snowed"))).isEqualTo(DraftPiece.of("it snowed"));
    }

    @Test
    void leavesOutAContextOfNothingButWhiteSpace() {
        Text text = Text.of("\u00a0said it, said\u00a0");
        assertThat(piece(text.findAll("said").get(0)).prefix()).isEmpty();
        assertThat(piece(text.findAll("said").get(1)).suffix()).isEmpty();
    }
}
