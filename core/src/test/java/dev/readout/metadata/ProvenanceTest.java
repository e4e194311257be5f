package dev.readout.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Provenance.Builder> refusal) {
        refusal.of(Provenance.builder().agent("corenlp"), Provenance.Builder::build);
    }

    static Stream<Refusal<Provenance.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("agent must not be blank: \"\"", b -> b.agent("")),
                new Refusal<>(
                        "agent must have no unpaired surrogate: \\udd4a at UTF-16 index 0", b -> b.agent("\udd4a")),
                new Refusal<>("version must not be blank: \" \"", b -> b.version(" ")),
                new Refusal<>("method must not be blank: \"\\t\"", b -> b.method("\t")),
                new Refusal<>(
                        "confidence must be from 0 to 1: 1.0000000000000002", b -> b.confidence(Math.nextUp(1.0))),
                new Refusal<>("confidence must be from 0 to 1: -4.9E-324", b -> b.confidence(-Double.MIN_VALUE)),
                new Refusal<>("confidence must be from 0 to 1: -0.0", b -> b.confidence(-0.0)),
                new Refusal<>("confidence must be from 0 to 1: NaN", b -> b.confidence(Double.NaN)),
                new Refusal<>("confidence must be from 0 to 1: Infinity", b -> b.confidence(1 / 0.0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, 0.9, 1})
    void takesAConfidenceFrom0To1(double confidence) {
        assertThat(Provenance.builder()
                        .agent("me")
                        .confidence(confidence)
                        .build()
                        .confidence())
                .hasValue(confidence);
    }

    @Test
    void isShownByAgentAndVersion() {
        assertThat(Provenance.builder().agent("me").build()).hasToString("Provenance me");
        assertThat(Provenance.builder().agent("corenlp").version("4.5.10").build())
                .hasToString("Provenance corenlp 4.5.10");
        String huge = "x".repeat(1_000_000);
        assertThat(Provenance.builder().agent(huge).version(huge).build().toString())
                .hasSizeLessThan(400);
    }

    @Test
    void isMadeOfAnAgent() {
        assertThat(Provenance.of("corenlp"))
                .isEqualTo(Provenance.builder().agent("corenlp").build());
    }

    @Test
    void takesANumberAndNullForTheConfidence() {
        Provenance.Builder builder = Provenance.builder().agent("corenlp");
        assertThat(builder.confidence(1).build().confidence()).hasValue(1);
        assertThat(builder.confidence(Double.valueOf(0.5)).build().confidence()).hasValue(0.5);
        assertThat(builder.confidence(null).build()).isEqualTo(Provenance.of("corenlp"));
    }
}
