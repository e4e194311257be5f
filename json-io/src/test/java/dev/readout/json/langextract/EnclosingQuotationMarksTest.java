package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.DraftStatement;
import dev.readout.exchange.Reading;
import dev.readout.statement.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosingQuotationMarksTest {
    /** The words of a statement are between {@code |}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0000',
            value = {
                "“|We waited|”; DIRECT",
                "“|We waited|.”; DIRECT",
                "\"|We waited|\"; DIRECT",
                "\uD83D\uDD4A \"|We waited|,\" she said; DIRECT",
                "He: „|We waited|…“; DIRECT",
                "「|We waited|」; DIRECT",
                "«\u00a0|We waited|\u00a0»; DIRECT",
                "«\u00a0|We waited|.\u00a0»; DIRECT",
                "“|We waited|.''; DIRECT",
                "‘|We waited|,’ she said; DIRECT",
                "|“We waited|.”; DIRECT",
                "|“We waited.”|; DIRECT",
                "“So”|We waited|“no”; INDIRECT",
                "“So |We waited|”; INDIRECT",
                "We said: |We waited; INDIRECT",
                "|We waited|.; INDIRECT",
                "|We waited|\"; INDIRECT",
                "“|We waited; INDIRECT",
                "“|We waited|.; INDIRECT",
                "“|We waited|.,”; INDIRECT",
                "“ |We waited|”; INDIRECT"
            })
    void aStatementInQuotationMarksIsDirect(String marked, Form form) {
        int start = marked.indexOf('|');
        int second = marked.indexOf('|', start + 1);
        String text = marked.replace("|", "");
        int end = second < 0 ? text.length() : second - 1;
        Reading<LangextractDocument> reading = Langextract.lenient().reading("""
                {"extractions": [{"extraction_class": "quote", "extraction_text": "We waited",
                  "char_interval": {"start_pos": %d, "end_pos": %d}}], "text": "%s"}
                """.formatted(
                        text.codePointCount(0, start), text.codePointCount(0, end), text.replace("\"", "\\\"")));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().draft(LangextractMapping.usual()).draft().statements())
                .extracting(DraftStatement::form)
                .containsExactly(form);
    }
}
