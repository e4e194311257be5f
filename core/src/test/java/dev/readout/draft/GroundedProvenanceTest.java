package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.Tier;
import dev.readout.metadata.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundedProvenanceTest {
    private static final Provenance MODEL =
            Provenance.builder().agent("model").version("7").build();

    @ParameterizedTest
    @EnumSource(Tier.class)
    void namesEachTier(Tier tier) {
        assertThat(new GroundedProvenance(MODEL).withTier(tier).method().orElseThrow())
                .matches("grounded: [a-z]+");
    }

    @Test
    void addsTheTierToTheMethod() {
        Provenance prompted = MODEL.toBuilder().method("prompt 3").build();
        assertThat(new GroundedProvenance(prompted).withTier(Tier.TYPOGRAPHY))
                .isEqualTo(MODEL.toBuilder()
                        .method("prompt 3, grounded: typography")
                        .build());
    }
}
