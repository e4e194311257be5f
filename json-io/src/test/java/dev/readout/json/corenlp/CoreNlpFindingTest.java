package dev.readout.json.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import org.junit.jupiter.api.Test;

class CoreNlpFindingTest {
    private static final CoreNlpFinding FINDING =
            new CoreNlpFinding("/quotes/0", Kind.MISSING, "expected a, found b", true);

    @Test
    void isEqualIfItsKindIs() {
        assertThat(FINDING)
                .isEqualTo(new CoreNlpFinding("/quotes/0", Kind.MISSING, "expected a, found b", true))
                .hasSameHashCodeAs(new CoreNlpFinding("/quotes/0", Kind.MISSING, "expected a, found b", true))
                .isNotEqualTo(new CoreNlpFinding("/quotes/0", Kind.NO_WORDS, "expected a, found b", true))
                .isNotEqualTo(new CoreNlpFinding("/quotes/0", Kind.MISSING, "expected a, found b", false));
    }

    @Test
    void showsItsPlaceKindAndProblem() {
        assertThat(FINDING).hasToString("/quotes/0 MISSING: expected a, found b");
        assertThat(FINDING.kind()).isEqualTo(Kind.MISSING);
        assertThat(FINDING.isLeftOut()).isTrue();
    }
}
