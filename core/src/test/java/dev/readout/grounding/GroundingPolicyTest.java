package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Refusal;
import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERTION | The mayor [of Split] left early",
                "SUBSTITUTION | [Hale] left early",
                "ELISION | The mayor ... early",
                "ELISION_BETWEEN_QUOTATIONS | I am not ill … We are sad",
            })
    void refusesEachKindOfEditorsMark(Kind kind, String quotation) {
        Grounder grounder =
                Grounder.of(Text.of("The mayor left early. “I am not ill,” she said. “We are sad,” said Ann."));
        Verdict refused = grounder.ground(
                quotation, GroundingPolicy.builder().addRefused(kind).build());
        assertThat(grounder.ground(quotation).isFaithful()).isTrue();
        assertThat(refused.isFaithful()).isFalse();
        assertThat(refused.differences()).extracting(Difference::kind).contains(kind);
    }

    @Test
    void acceptsNegationsOnlyIfAsked() {
        Grounder grounder = Grounder.of(Text.of("The mayor did not leave early."));
        for (String quotation : List.of("The mayor did … leave early", "The mayor did [indeed] leave early")) {
            assertThat(grounder.ground(quotation).isFaithful()).isFalse();
            assertThat(grounder.ground(
                                    quotation,
                                    GroundingPolicy.builder()
                                            .addAccepted(Kind.NEGATION)
                                            .build())
                            .isFaithful())
                    .isTrue();
        }
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
