package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.grounding.Difference.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GroundingPolicyTest {
    static Stream<Refusal<GroundingPolicy.Builder>> refusals() {
        return Stream.of(
                new Refusal<>(
                        "accepted must be of CASE, DIACRITICS, PUNCTUATION, NEGATION: REPLACED",
                        b -> b.addAccepted(Kind.REPLACED)),
                new Refusal<>("refused must be kinds that have a tier: CASE", b -> b.addRefused(Kind.CASE)),
                new Refusal<>("longestElision must be >= 0: -1", b -> b.longestElision(-1)));
    }

    @ParameterizedTest
    @MethodSource
    void refusals(Refusal<GroundingPolicy.Builder> refusal) {
        refusal.of(GroundingPolicy.builder(), GroundingPolicy.Builder::build);
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void acceptsTheKindsOfTheTiersUpToOne(Tier atMost) {
        GroundingPolicy policy = GroundingPolicy.upTo(atMost);
        assertThat(Arrays.stream(Kind.values()).filter(policy::accepts))
                .containsExactlyElementsOf(Arrays.stream(Kind.values())
                        .filter(kind -> kind.tier()
                                .filter(tier -> tier.compareTo(atMost) <= 0)
                                .isPresent())
                        .toList());
    }

    @Test
    void acceptsEveryTierByDefault() {
        assertThat(GroundingPolicy.upTo(Tier.ACCEPTED)).isEqualTo(GroundingPolicy.defaults());
        assertThat(GroundingPolicy.upTo(Tier.SUBSTITUTION)).isEqualTo(GroundingPolicy.defaults());
        assertThat(GroundingPolicy.upTo(Tier.EXACT).toBuilder()
                        .refused(List.of())
                        .build())
                .isEqualTo(GroundingPolicy.defaults());
    }

    @Test
    void saysWhatIsSet() {
        assertThat(GroundingPolicy.defaults())
                .hasToString("GroundingPolicy accepted [] refused [] longest elision 200");
        assertThat(GroundingPolicy.upTo(Tier.OUTER).toBuilder()
                        .addAccepted(Kind.CASE)
                        .longestElision(5)
                        .build())
                .hasToString(
                        "GroundingPolicy accepted [CASE] "
                                + "refused [JOINED, ELISION, ELISION_BETWEEN_QUOTATIONS, INSERTION, SUBSTITUTION] longest elision 5");
    }
}
