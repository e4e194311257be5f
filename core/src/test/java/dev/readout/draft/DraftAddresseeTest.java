package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import org.junit.jupiter.api.Test;

class DraftAddresseeTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @Test
    void refusesABlankMentionAndAnInvalidId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftAddressee.of("\ufeff"))
                .withMessage("mention must not be blank: \"\ufeff\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftAddressee.of("him", "Geoan\u0103"))
                .withMessage("speaker" + INVALID_ID);
    }

    @Test
    void hasAMentionAndPerhapsASpeaker() {
        assertThat(DraftAddressee.of("him"))
                .isEqualTo(DraftAddressee.builder().mention("him").build());
        assertThat(DraftAddressee.of("him", "a"))
                .isEqualTo(DraftAddressee.builder().mention("him").speaker("a").build());
        assertThat(Examples.draftAddressee()).hasToString("DraftAddressee \"reporters\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DraftAddressee.of(null));
        assertThatNullPointerException().isThrownBy(() -> DraftAddressee.of("him", null));
    }
}
