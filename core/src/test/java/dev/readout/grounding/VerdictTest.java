package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Passage PASSAGE = Text.of("He spoke.").find("spoke");

    @Test
    void refusesAnAmbiguityOfOnePlace() {
        List<Verbatim> one = List.of(new Verbatim(PASSAGE, Tier.EXACT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ambiguous(one))
                .withMessage(
                        "places must be at least 2: [Verbatim[passage=[3,8) \"spoke\", tier=EXACT, differences=[]]]");
    }

    @Test
    void refusesAChangeWithoutDifference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Changed(PASSAGE, List.of()))
                .withMessage("differences must be at least 1: []");
    }

    @Test
    void refusesASimilarityThatIsNoShare() {
        for (double similarity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Absent(Optional.empty(), similarity))
                    .withMessage("similarity must be from 0 to 1: " + similarity);
        }
    }

    @Test
    void everyKindHasATierOrIsAChange() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.tier().isEmpty()))
                .containsExactly(
                        Kind.CASE,
                        Kind.DIACRITICS,
                        Kind.PUNCTUATION,
                        Kind.REPLACED,
                        Kind.ADDED,
                        Kind.DROPPED,
                        Kind.MOVED);
        assertThat(Arrays.stream(Kind.values()).filter(Kind::isPermittable))
                .containsExactly(Kind.CASE, Kind.DIACRITICS, Kind.PUNCTUATION);
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.tier().equals(Optional.of(Tier.PERMITTED))))
                .isEmpty();
    }
}
