package dev.readout.json.langextract;

import static dev.readout.json.langextract.LangextractSamples.draft;
import static dev.readout.json.langextract.LangextractSamples.extraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftStatement;
import dev.readout.statement.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class LangextractMappingTest {
    @Test
    void takesTheNamesThatItIsGiven() {
        LangextractMapping mapping = LangextractMapping.builder()
                .statements(List.of("utterance"))
                .speaker(List.of("who"))
                .defaultForm(Form.REPORTED)
                .build();
        LangextractDraft draft = draft(
                extraction("utterance", "prices rose", "{\"who\": \"Cafe\u0301 owners\", \"cue\": \"said\"}"), mapping);
        assertThat(draft.draft().statements())
                .containsExactly(DraftStatement.builder()
                        .form(Form.REPORTED)
                        .addSource(DraftSource.of("Cafe\u0301 owners"))
                        .addContent(DraftPiece.of("prices rose"))
                        .build());
        assertThat(draft.findings())
                .extracting(LangextractFinding::place)
                .containsExactly("/extractions/0/attributes/cue");
        assertThat(mapping).hasToString("LangextractMapping of [utterance]");
    }

    @Test
    void refusesANameThatMeansTwoThings() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .meetings(List.of("person"))
                        .build())
                .withMessage("classes must have each name once: person");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .cue(List.of("speaker"))
                        .build())
                .withMessage("attributes must have each name once: speaker");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .role(List.of("title", "name"))
                        .build())
                .withMessage("attributes must have each name once: name");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LangextractMapping.usual().toBuilder()
                        .place(List.of("topic"))
                        .build())
                .withMessage("attributes must have each name once: topic");
        assertThat(LangextractMapping.usual().toBuilder().build()).isEqualTo(LangextractMapping.usual());
    }

    @Test
    void aStatementIsIndirectIfNothingElseWasSet() {
        assertThat(LangextractMapping.builder().build().defaultForm()).isEqualTo(Form.INDIRECT);
    }
}
