package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.Grounder;
import dev.readout.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LangextractDocumentTest {
    @Test
    void keepsTheGrounderThatGroundedItsExtractions() {
        Grounder grounder = Grounder.of(Text.of("It rained \uD83D\uDD4A"));
        LangextractDocument document = new LangextractDocument(Optional.empty(), grounder, List.of(), Map.of());
        assertThat(document.grounder()).isSameAs(grounder);
        assertThat(document.text()).isSameAs(grounder.text());
    }

    @Test
    void readsEscapedCharactersAndSortedMembersAlike() {
        LangextractDocument reading = Langextract.lenient()
                .read(LangextractFiles.valid("every-interval-right").bytes());
        for (String name : List.of("every-interval-right-escaped", "text-first-and-members-sorted")) {
            LangextractDocument other =
                    Langextract.lenient().read(LangextractFiles.valid(name).bytes());
            assertThat(other.text()).isEqualTo(reading.text());
            assertThat(other.extractions())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("claim.json")
                    .isEqualTo(reading.extractions());
        }
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        LangextractDocument reading = Langextract.lenient()
                .read(LangextractFiles.valid("unknown-members").bytes());
        assertThat(reading.others()).isEqualTo(Map.of("model", "{\"id\": \"m\", \"t\": [1.5, null]}", "tokens", "12"));
        assertThat(reading.extractions().get(0).json())
                .startsWith("{\"extraction_class\": \"person\", ")
                .endsWith("\"_token_interval\": {\"start_index\": 9, \"end_index\": 11}, \"score\": 0.87}");
    }
}
