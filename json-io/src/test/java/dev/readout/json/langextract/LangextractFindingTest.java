package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import org.junit.jupiter.api.Test;

class LangextractFindingTest {
    @Test
    void isLeftOutIfNoAccessorReturnsIt() {
        Reading<LangextractDocument> reading = Langextract.lenient().reading("""
                {"text": "It rained", "document_id": 7, "extractions": [
                 {"extraction_text": "It", "char_interval": {"start_pos": 1, "end_pos": 99}, "extraction_index": "1"},
                 {"extraction_text": "rained", "char_interval": {"start_pos": 9, "end_pos": 3}, "attributes": []}]}
                """);
        assertThat(reading.value().documentId()).contains("7");
        assertThat(reading.findings().stream().filter(Finding::isLeftOut))
                .extracting(Finding::place)
                .containsExactly(
                        "/extractions/0/extraction_index", "/extractions/1/char_interval", "/extractions/1/attributes");
        assertThat(reading.findings().stream().filter(finding -> !finding.isLeftOut()))
                .extracting(Finding::place)
                .containsExactly("/document_id", "/extractions/0/char_interval");
    }
}
