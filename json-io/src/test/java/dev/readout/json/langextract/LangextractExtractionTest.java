package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LangextractExtractionTest {
    @Test
    void groundsEachExtraction() {
        LangextractDocument reading = Langextract.lenient()
                .read(LangextractFiles.valid("every-interval-right").bytes());
        assertThat(reading.documentId()).contains("doc_1f0a");
        assertThat(reading.text().length()).isEqualTo(reading.text().string().length() - 1);
        assertThat(reading.extractions())
                .allSatisfy(extraction ->
                        assertThat(extraction.passage().map(Passage::hull)).isEqualTo(extraction.claimed()));
        LangextractExtraction person = reading.extractions().get(2);
        assertThat(person.extractionClass()).contains("person");
        assertThat(person.words()).contains("Bloom");
        assertThat(person.attributes()).isEqualTo(Map.of("name", List.of("Ada Bloom")));
        assertThat(person.alignmentStatus()).contains("match_exact");
        assertThat(person.extractionIndex()).isEqualTo(OptionalInt.of(3));
        assertThat(person.groupIndex()).isEqualTo(OptionalInt.of(2));
        assertThat(person.description()).isEmpty();
        assertThat(person.place()).isEqualTo("/extractions/2");
        assertThat(person).hasToString("LangextractExtraction person \"Bloom\"");
    }

    @Test
    void givesNoPassageWhereTheIntervalDoesNotSayWhichOfSeveral() {
        assertThat(only("interval-of-the-second-place").passage().map(Passage::toString))
                .contains("[34,37) \"Lee\"");
        assertThat(only("interval-of-neither-place").passage()).isEmpty();
        assertThat(only("interval-missing-of-words-in-two-places").passage()).isEmpty();
        assertThat(only("interval-elsewhere").passage().map(Passage::toString)).contains("[2,11) \"Envoy Lee\"");
        assertThat(only("words-absent").passage()).isEmpty();
    }

    private static LangextractExtraction only(String name) {
        return Langextract.lenient()
                .read(LangextractFiles.valid(name).bytes())
                .extractions()
                .get(0);
    }

    @Test
    void readsAttributesOfEveryKind() {
        LangextractExtraction extraction = only("attributes-of-every-kind");
        assertThat(extraction.attributes())
                .containsExactly(
                        Map.entry("unit", List.of("year")),
                        Map.entry("tags", List.of("a", "b")),
                        Map.entry("none", List.of()),
                        Map.entry("empty", List.of()),
                        Map.entry("n", List.of("3")),
                        Map.entry("f", List.of("1.5")),
                        Map.entry("nan", List.of("NaN")),
                        Map.entry("inf", List.of("-Infinity")),
                        Map.entry("b", List.of("false")),
                        Map.entry("deep", List.of("{\"x\": [1]}")),
                        Map.entry("mixed", List.of("a", "2", "[\"c\"]")),
                        Map.entry("", List.of("blank")),
                        Map.entry("a/b~c", List.of("\uD83D\uDD4A")));
        assertThat(extraction.json()).contains("\"nan\": NaN, \"inf\": -Infinity");
    }
}
