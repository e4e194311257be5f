package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.langextract.MappedExtraction.AttributeValue;
import dev.readout.statement.Form;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedExtractionTest {
    private static final EnumWords<Form> FORMS = new EnumWords<>(Form.class);

    private final List<LangextractFinding> findings = new ArrayList<>();

    private MappedExtraction mapped(String attributes) {
        LangextractExtraction extraction = Langextract.lenient()
                .read("""
                {"text": "It rained \uD83D\uDD4A", "extractions": [{"extraction_text": "rained", "attributes": %s}]}""".formatted(attributes))
                .extractions()
                .get(0);
        return new MappedExtraction(extraction, extraction.passage().orElseThrow(), findings);
    }

    @Test
    void takesEachStringOnce() {
        MappedExtraction extraction = mapped("{\"b\": [\"1\", \" \", \"2\"], \"a\": \"3\"}");
        List<AttributeValue> taken = new ArrayList<>();
        extraction.take(List.of("a", "b", "c"), taken::add);
        extraction.take(List.of("a"), taken::add);
        extraction.leaveOutTheRest();
        assertThat(taken)
                .containsExactly(
                        new AttributeValue("a", "3"), new AttributeValue("b", "1"), new AttributeValue("b", "2"));
        assertThat(findings).isEmpty();
    }

    @Test
    void takesOneStringAndLeavesOutTheOthers() {
        MappedExtraction extraction = mapped("{\"when\": [\"2025\", \"2026\"]}");
        assertThat(extraction.takeOne(List.of("when"), "one time")).contains("2025");
        assertThat(findings)
                .extracting(LangextractFinding::toString)
                .containsExactly("/extractions/0/attributes/when LEFT_OUT: expected one time, found \"2026\"");
    }

    @Test
    void takesAConstantInAnyCaseAndSpelling() {
        for (String form : List.of("free-indirect", "FREE_INDIRECT", " Free indirect ")) {
            assertThat(mapped("{\"form\": \"" + form + "\"}").takeConstant(List.of("form"), FORMS))
                    .contains(Form.FREE_INDIRECT);
        }
        assertThat(findings).isEmpty();
        assertThat(mapped("{\"form\": \"\u00E9\"}").takeConstant(List.of("form"), FORMS))
                .isEmpty();
        assertThat(findings)
                .extracting(LangextractFinding::toString)
                .containsExactly(
                        "/extractions/0/attributes/form LEFT_OUT: expected one of direct, indirect, free-indirect, reported, found \"\u00E9\"");
    }

    @Test
    void leavesOutWhatWasNotTaken() {
        MappedExtraction extraction = mapped("{\"a/b~c\": \"?\", \"d\": []}");
        extraction.leaveOutTheRest();
        assertThat(findings)
                .extracting(LangextractFinding::place)
                .containsExactly("/extractions/0/attributes/a~1b~0c", "/extractions/0/attributes/d");
    }
}
