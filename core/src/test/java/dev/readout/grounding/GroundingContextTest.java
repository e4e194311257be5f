package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
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

    @Test
    void decidesAmongAllPlaces() {
        Grounder grounder = Grounder.of(Text.of("so ".repeat(60_000) + "then so now " + "so ".repeat(60_000)));
        assertThat(grounder.ground(
                        "so", GroundingContext.builder().near(300_000).build()))
                .hasToString("Faithful EXACT [300000,300002) \"so\"");
        GroundingContext between =
                GroundingContext.builder().prefix("so then").suffix("now so").build();
        assertThat(grounder.ground("so", between).bestPassage())
                .map(Passage::hull)
                .contains(new Span(180_005, 180_007));
    }

    @Test
    void decidesBetweenJoinedPlaces() {
        Grounder grounder = Grounder.of(Text.of("“Wait,” she said. “Listen.” ".repeat(3)));
        assertThat(grounder.ground("Wait. Listen.")).isInstanceOf(Ambiguous.class);
        assertThat(grounder.ground(
                                "Wait. Listen.",
                                GroundingContext.builder().near(40).build())
                        .bestPassage())
                .map(Passage::hull)
                .contains(new Span(29, 54));
        assertThat(grounder.ground(
                                "Wait. Listen.",
                                GroundingContext.builder()
                                        .within(new Span(56, 84))
                                        .build())
                        .bestPassage())
                .map(Passage::hull)
                .contains(new Span(57, 82));
    }
}
