package dev.readout.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.metadata.When;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void isMadeOfANotePerhapsWithATime() {
        Correction correction = Correction.of("The date was wrong.");
        assertThat(correction)
                .isEqualTo(Correction.builder().note("The date was wrong.").build());
        When may = When.parse("2022-05");
        assertThat(correction.toBuilder().at(may).build().at()).contains(may);
    }

    @Test
    void refusesABlankNote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.of("\r\n"))
                .withMessage("note must not be blank: \"\\r\\n\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.of("a\ud83d"))
                .withMessage("note must have no unpaired surrogate: \\ud83d at UTF-16 index 1");
    }

    @Test
    void isShownByItsNote() {
        assertThat(Correction.of("The date\nwas wrong.")).hasToString("Correction \"The date\\nwas wrong.\"");
        assertThat(Correction.of("x".repeat(1_000_000)).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Correction.of(null));
    }
}
