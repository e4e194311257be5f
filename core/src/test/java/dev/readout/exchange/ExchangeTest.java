package dev.readout.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final Finding LEFT_OUT = Finding.of("/mood", "unknown member", true);
    private static final Finding DOUBTED = Finding.of("/blocks/0/kind", "read as \"other\"", false);
    private static final Loss LOSS = Loss.of("/topics", "there is no place for topics", true);

    /** A finding of a particular format. */
    private static final class Numbered extends Finding {
        Numbered(int line) {
            super("line " + line, "no tab", true);
        }
    }

    @Test
    void isCompleteUnlessSomethingWasLeftOut() {
        assertThat(Reading.of("a", List.of()).isComplete()).isTrue();
        assertThat(Reading.of("a", List.of(DOUBTED)).isComplete()).isTrue();
        assertThat(Reading.of("a", List.of(DOUBTED, LEFT_OUT)).isComplete()).isFalse();
    }

    @Test
    void givesTheFindingsOfAFormat() {
        Reading<String> reading = Reading.of("a", List.of(new Numbered(3), LEFT_OUT, new Numbered(4)));
        assertThat(reading.findings(Numbered.class)).extracting(Finding::place).containsExactly("line 3", "line 4");
        assertThat(reading.findings(Finding.class)).isEqualTo(reading.findings());
    }

    @Test
    void isLosslessWithoutLosses() {
        assertThat(Writing.of("a", List.of()).isLossless()).isTrue();
        assertThat(Writing.of("a", List.of(LOSS)).isLossless()).isFalse();
    }

    @Test
    void knowsItsLineInAFile() {
        Reading<String> alone = Reading.of("a", List.of());
        Reading<String> inFile = Reading.ofLine("a", List.of(), 7, 120);
        assertThat(alone.line()).isEmpty();
        assertThat(alone.byteOffset()).isEmpty();
        assertThat(inFile.line()).hasValue(7);
        assertThat(inFile.byteOffset()).hasValue(120);
        assertThat(inFile).isNotEqualTo(alone).isNotEqualTo(Reading.ofLine("a", List.of(), 8, 120));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.ofLine("a", List.of(), 0, 0))
                .withMessage("line must be >= 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reading.ofLine("a", List.of(), 1, -1))
                .withMessage("byteOffset must be >= 0: -1");
    }

    @Test
    void keepsCopies() {
        List<Finding> findings = new ArrayList<>(List.of(LEFT_OUT));
        List<Loss> losses = new ArrayList<>(List.of(LOSS));
        Reading<String> reading = Reading.of("a", findings);
        Writing<String> writing = Writing.of("a", losses);
        findings.clear();
        losses.clear();
        assertThat(reading.findings()).hasSize(1);
        assertThat(writing.losses()).hasSize(1);
    }

    @Test
    void isEqualToOneOfTheSameClassAndParts() {
        assertThat(LEFT_OUT)
                .isEqualTo(Finding.of("/mood", "unknown member", true))
                .hasSameHashCodeAs(Finding.of("/mood", "unknown member", true))
                .isNotEqualTo(Finding.of("/mood", "unknown member", false))
                .isNotEqualTo(Finding.of("/tone", "unknown member", true))
                .isNotEqualTo(Finding.of("/mood", "unknown word", true));
        assertThat(Finding.of("line 3", "no tab", true)).isNotEqualTo(new Numbered(3));
        assertThat(new Numbered(3)).isEqualTo(new Numbered(3)).isNotEqualTo(new Numbered(4));
        assertThat(LOSS)
                .isEqualTo(Loss.of("/topics", "there is no place for topics", true))
                .hasSameHashCodeAs(Loss.of("/topics", "there is no place for topics", true))
                .isNotEqualTo(Loss.of("/topics", "there is no place for topics", false))
                .isNotEqualTo(Finding.of("/topics", "there is no place for topics", true));
        assertThat(Reading.of("a", List.of(LEFT_OUT)))
                .isEqualTo(Reading.of("a", List.of(LEFT_OUT)))
                .hasSameHashCodeAs(Reading.of("a", List.of(LEFT_OUT)))
                .isNotEqualTo(Reading.of("b", List.of(LEFT_OUT)))
                .isNotEqualTo(Reading.of("a", List.of()));
        assertThat(Writing.of("a", List.of(LOSS)))
                .isEqualTo(Writing.of("a", List.of(LOSS)))
                .hasSameHashCodeAs(Writing.of("a", List.of(LOSS)))
                .isNotEqualTo(Writing.of("b", List.of(LOSS)))
                .isNotEqualTo(Writing.of("a", List.of()));
    }

    @Test
    void showsItselfOnOneLine() {
        assertThat(LEFT_OUT).hasToString("/mood: unknown member");
        assertThat(Finding.of("", "no article", true)).hasToString("no article");
        assertThat(LOSS).hasToString("/topics: there is no place for topics");
        assertThat(Reading.of("a", List.of(DOUBTED))).hasToString("Reading: a, findings: 1");
        assertThat(Reading.ofLine("a", List.of(), 7, 120)).hasToString("Reading of line 7: a, findings: 0");
        assertThat(Writing.of("a", List.of(LOSS))).hasToString("Writing losses: 1");
    }
}
