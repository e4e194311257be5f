package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.DraftPiece;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingWordsTest {
    /** The words between {@code |} occur twice in the text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            nullValues = "none",
            value = {
                "'|We will|, and then: We will'; none; ', and then: We will'",
                "'We will: |We will|'; 'We will: '; none",
                "'First (|We will|), then: We will.'; 'First ('; '), then: We will.'",
                "'We will, said \uD83D\uDD4A dove after dove after dove: |We will|'; ' said \uD83D\uDD4A dove after dove after dove: '; none",
                "'|We will|: \uD83D\uDD4A dove after dove after dove, and more. We will'; none; ': \uD83D\uDD4A dove after dove after dove, and '",
                "'We will https://example.org/a/path/of/forty/or/more/|We will|'; none; none",
                "'|We will|/of/forty/or/more/characters/without/a/blank We will'; none; none"
            })
    void haveWholeWordsOfAtMost40CodePoints(String marked, String prefix, String suffix) {
        int start = marked.indexOf('|');
        int end = marked.indexOf('|', start + 1) - 1;
        String text = marked.replace("|", "");
        LangextractDraft draft = Langextract.lenient()
                .read("""
                {"extractions": [{"extraction_class": "quote", "extraction_text": "We will",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(text.codePointCount(0, start), text.codePointCount(0, end), text))
                .draft(LangextractMapping.usual());
        DraftPiece piece = draft.draft().statements().get(0).content().get(0);
        assertThat(piece.exact()).isEqualTo("We will");
        assertThat(piece.prefix()).isEqualTo(Optional.ofNullable(prefix));
        assertThat(piece.suffix()).isEqualTo(Optional.ofNullable(suffix));
    }
}
