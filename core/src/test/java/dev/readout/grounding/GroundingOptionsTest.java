package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroundingOptionsTest {
    static Stream<Refusal<GroundingOptions.Builder>> refusals() {
        return Stream.of(
                new Refusal<>(
                        "prefix must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.prefix("\ud83d")),
                new Refusal<>(
                        "suffix must have no unpaired surrogate: \\udd4a at UTF-16 index 1", b -> b.suffix("a\udd4a")),
                new Refusal<>("near must be >= 0: -1", b -> b.near(-1)),
                new Refusal<>(
                        "accepted must be of CASE, DIACRITICS, PUNCTUATION: REPLACED",
                        b -> b.addAccepted(Kind.REPLACED)),
                new Refusal<>("refused must be kinds that have a tier: CASE", b -> b.addRefused(Kind.CASE)),
                new Refusal<>("longestElision must be >= 0: -1", b -> b.longestElision(-1)));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(Refusal<GroundingOptions.Builder> refusal) {
        refusal.of(GroundingOptions.builder(), GroundingOptions.Builder::build);
    }

    @Test
    void saysWhatIsSet() {
        assertThat(GroundingOptions.defaults())
                .hasToString("GroundingOptions accepted [] refused [] longest elision 200");
        assertThat(GroundingOptions.builder()
                        .prefix("He")
                        .suffix("ran")
                        .within(new Span(0, 9))
                        .near(3)
                        .addAccepted(Kind.CASE)
                        .addRefused(Kind.ELISION)
                        .longestElision(5)
                        .build())
                .hasToString("GroundingOptions after \"He\" before \"ran\" within [0,9) near 3 accepted [CASE]"
                        + " refused [ELISION] longest elision 5");
    }
}
