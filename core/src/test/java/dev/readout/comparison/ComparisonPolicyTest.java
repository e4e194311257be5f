package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonPolicyTest {
    @Test
    void hasDefaults() {
        assertThat(ComparisonPolicy.defaults().threshold()).isEqualTo(0.3);
        assertThat(ComparisonPolicy.defaults().stemmer().apply("words")).isEqualTo("words");
        assertThat(ComparisonPolicy.defaults())
                .hasToString("ComparisonPolicy threshold 0.3 same speakers {} same meetings {}");
    }

    @Test
    void refusesAThresholdOutOfBounds() {
        for (double threshold : new double[] {0, -0.5, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            ComparisonPolicy.builder().threshold(threshold).build())
                    .withMessage("threshold must be more than 0 and at most 1: " + threshold);
        }
    }

    @Test
    void refusesAMeetingTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonPolicy.builder()
                        .putSameMeeting("a", "x")
                        .putSameMeeting("b", "x")
                        .build())
                .withMessage("sameMeetings must have each meeting once: {a=x, b=x}");
    }

    @Test
    void isBuiltAgain() {
        ComparisonPolicy policy = ComparisonPolicy.builder()
                .threshold(0.5)
                .putSameSpeaker("a", "x")
                .putSameMeeting("m", "n")
                .build();
        assertThat(policy.toBuilder().build()).isEqualTo(policy);
        assertThat(policy.toBuilder().sameSpeakers(Map.of()).build().sameSpeakers())
                .isEmpty();
    }
}
