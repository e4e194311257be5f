package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Examples;
import dev.readout.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftMeetingTest {
    private static final String INVALID_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<DraftMeeting.Builder> refusal) {
        refusal.of(Examples.draftMeeting().toBuilder(), DraftMeeting.Builder::build);
    }

    static Stream<Refusal<DraftMeeting.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id" + INVALID_ID, b -> b.id("Geoan\u0103")),
                new Refusal<>("places[1] must not be blank: \"\"", b -> b.addPlace("")),
                new Refusal<>("time must not be blank: \"\"", b -> b.time("")),
                new Refusal<>("topics[0] must not be blank: \"\"", b -> b.topics(List.of("", "a"))),
                new Refusal<>(
                        "designations[1] must have no unpaired surrogate: \\udd4a at UTF-16 index 1",
                        b -> b.addDesignation("a\udd4a")));
    }

    @Test
    void isShownByKindAndParticipants() {
        assertThat(Examples.draftMeeting()).hasToString("DraftMeeting visit VISIT of [netanyahu]");
    }
}
