package dev.readout.examples.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationHashesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "—\u00a0… | 0",
                "a | 1",
                "We don’t, Ann\u00a0said. | 4",
                "no no no no no no | 6",
                "cafe\u0301 \ud83d\udd4a 3.5 | 3",
                "不会签署 | 4"
            })
    void wordsAreThoseOfGrounding(String text, int words) {
        assertThat(QuotationHashes.words(text)).isEqualTo(words);
        assertThat(QuotationHashes.isLongEnough(text, words + 1)).isFalse();
        assertThat(words == 0 || QuotationHashes.isLongEnough(text, words)).isTrue();
    }

    @Test
    void threeWordsInARowAreShared() {
        assertThat(QuotationHashes.of("we will not sign", 3))
                .hasSize(2)
                .containsAnyOf(QuotationHashes.of("They WILL not, sign", 3));
        assertThat(QuotationHashes.of("we will", 3)).isEmpty();
    }

    @Test
    void longQuotationsMustShareMore() {
        assertThat(QuotationHashes.areEnough(0, 1, 1)).isFalse();
        assertThat(QuotationHashes.areEnough(1, 8, 100)).isTrue();
        assertThat(QuotationHashes.areEnough(1, 100, 9)).isFalse();
        assertThat(QuotationHashes.areEnough(2, 9, 100)).isTrue();
    }
}
