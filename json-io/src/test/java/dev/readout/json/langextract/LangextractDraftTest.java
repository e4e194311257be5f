package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.draft.GroundedDraft;
import dev.readout.json.langextract.LangextractFiles.LangextractFile;
import dev.readout.metadata.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LangextractDraftTest {
    /** All words of a draft are in its text, and the words around them tell one place from the others. */
    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void everyDraftIsGroundedInItsText(LangextractFile file) {
        LangextractDraft draft = Langextract.lenient().read(file.bytes()).draft(LangextractMapping.usual());
        GroundedDraft grounded =
                draft.ground(Provenance.builder().agent("langextract").build());
        assertThat(grounded.statements()).hasSameSizeAs(draft.draft().statements());
        assertThat(grounded.statements())
                .allSatisfy(statement ->
                        assertThat(statement.statement()).as("%s", statement).isPresent());
    }
}
