package dev.readout.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.schemaorg.SchemaOrgFinding.Kind;
import org.junit.jupiter.api.Test;

class SchemaOrgFindingTest {
    private static final SchemaOrgFinding FINDING =
            new SchemaOrgFinding("/author", Kind.MISSING, "expected a, found b", true);

    @Test
    void isEqualIfItsKindIs() {
        assertThat(FINDING)
                .isEqualTo(new SchemaOrgFinding("/author", Kind.MISSING, "expected a, found b", true))
                .hasSameHashCodeAs(new SchemaOrgFinding("/author", Kind.MISSING, "expected a, found b", true))
                .isNotEqualTo(new SchemaOrgFinding("/author", Kind.CYCLE, "expected a, found b", true))
                .isNotEqualTo(new SchemaOrgFinding("/author", Kind.MISSING, "expected a, found b", false));
    }

    @Test
    void showsItsPlaceKindAndProblem() {
        assertThat(FINDING).hasToString("/author MISSING: expected a, found b");
        assertThat(FINDING.kind()).isEqualTo(Kind.MISSING);
    }
}
