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
}
