package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.Refusal;
import dev.readout.meeting.Participant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftParticipantTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftParticipant.Builder> refusal) {
        refusal.of(Examples.draftParticipant().toBuilder(), DraftParticipant.Builder::build);
    }

    static Stream<Refusal<DraftParticipant.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("speaker" + INVALID_ID, b -> b.speaker("Geoan\u0103")),
                new Refusal<>("capacity must not be blank: \"\"", b -> b.capacity("")));
    }

    @Test
    void hasASpeakerAndPerhapsAPart() {
        assertThat(DraftParticipant.of("a", Participant.Part.CHAIR))
                .isEqualTo(DraftParticipant.builder()
                        .speaker("a")
                        .part(Participant.Part.CHAIR)
                        .build());
        assertThat(Examples.draftParticipant()).hasToString("DraftParticipant HOST netanyahu");
        assertThat(DraftParticipant.builder().speaker("a").build()).hasToString("DraftParticipant a");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DraftParticipant.of(null, Participant.Part.HOST));
        assertThatNullPointerException().isThrownBy(() -> DraftParticipant.of("a", null));
    }
}
