package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroundingContextTest {
    static Stream<Refusal<GroundingContext.Builder>> refusals() {
        return Stream.of(
                new Refusal<>(
                        "prefix must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.prefix("\ud83d")),
                new Refusal<>(
                        "suffix must have no unpaired surrogate: \\udd4a at UTF-16 index 1", b -> b.suffix("a\udd4a")),
                new Refusal<>("near must be >= 0: -1", b -> b.near(-1)));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(Refusal<GroundingContext.Builder> refusal) {
        refusal.of(GroundingContext.builder(), GroundingContext.Builder::build);
    }

    @Test
    void saysWhatIsSet() {
        assertThat(GroundingContext.builder().build()).hasToString("GroundingContext");
        assertThat(GroundingContext.builder()
                        .prefix("He")
                        .suffix("ran")
                        .within(new Span(0, 9))
                        .near(3)
                        .build())
                .hasToString("GroundingContext after \"He\" before \"ran\" within [0,9) near 3");
    }
}
