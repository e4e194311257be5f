package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Examples;
import dev.readout.Refusal;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Draft.Builder> refusal) {
        refusal.of(Draft.builder(), Draft.Builder::build);
    }

    static Stream<Refusal<Draft.Builder>> refuses() {
        return Stream.of(
                new Refusal<>(
                        "speakers must have each id once: netanyahu",
                        b -> b.addSpeaker(Examples.draftSpeaker()).addSpeaker(Examples.draftSpeaker())),
                new Refusal<>(
                        "meetings must have each id once: visit",
                        b -> b.addMeeting(Examples.draftMeeting()).addMeeting(Examples.draftMeeting())));
    }

    @Test
    void isNotCheckedAgainstAnything() {
        Draft draft = Draft.builder()
                .addSpeaker(DraftSpeaker.builder()
                        .id("nato")
                        .kind(DraftSpeaker.Kind.ORGANIZATION)
                        .addMember("nobody")
                        .addMember("nobody")
                        .build())
                .addMeeting(DraftMeeting.builder()
                        .id("nato")
                        .kind(Meeting.Kind.CALL)
                        .time("yesterday")
                        .addParticipant(DraftParticipant.of("nobody", Participant.Part.HOST))
                        .build())
                .addStatement(DraftStatement.builder()
                        .form(Form.DIRECT)
                        .addSource(DraftSource.builder().build())
                        .addQuoted("e\u0301\u00a0\ud83d\udd4a\r\n")
                        .meeting("none")
                        .build())
                .build();
        assertThat(draft.statements().get(0).quoted()).containsExactly("e\u0301\u00a0\ud83d\udd4a\r\n");
        assertThat(draft.meetings().get(0).time()).hasValue("yesterday");
    }

    @Test
    void isShownByItsSize() {
        assertThat(Examples.draft()).hasToString("Draft of 1 speakers, 1 meetings, 1 statements");
    }
}
