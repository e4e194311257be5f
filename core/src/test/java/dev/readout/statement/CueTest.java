package dev.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.text.Passage;
import dev.readout.text.Text;
import org.junit.jupiter.api.Test;

class CueTest {
    private static final Passage SPOKE_ABOUT =
            Text.of("\ud83d\udd4a He spoke\u00a0about it.").find("spoke\u00a0about");

    @Test
    void isMadeOfWordsPerhapsWithALemma() {
        assertThat(Cue.of(SPOKE_ABOUT))
                .isEqualTo(Cue.builder().passage(SPOKE_ABOUT).build());
        assertThat(Cue.of(SPOKE_ABOUT, "speak about"))
                .isEqualTo(
                        Cue.builder().passage(SPOKE_ABOUT).lemma("speak about").build());
    }

    @Test
    void refusesABlankLemma() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cue.of(SPOKE_ABOUT, ""))
                .withMessage("lemma must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cue.of(SPOKE_ABOUT, "\ud83d"))
                .withMessage("lemma must have no unpaired surrogate: \\ud83d at UTF-16 index 0");
    }

    @Test
    void isShownByItsWords() {
        assertThat(Cue.of(SPOKE_ABOUT, "speak about")).hasToString("Cue [5,16) \"spoke\u00a0about\"");
        Text huge = Text.of("x".repeat(1_000_000));
        assertThat(Cue.of(huge.passage(0, 1_000_000)).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Cue.of(null));
        assertThatNullPointerException().isThrownBy(() -> Cue.of(SPOKE_ABOUT, null));
    }
}
