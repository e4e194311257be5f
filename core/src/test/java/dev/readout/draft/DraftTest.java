package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.Refusal;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
    private static final String NO_ID = " must be one or more of A-Z a-z 0-9 . _ : -: \"Geoan\u0103\"";

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

    @ParameterizedTest
    @MethodSource
    void refusesASpeaker(Refusal<DraftSpeaker.Builder> refusal) {
        refusal.of(Examples.draftSpeaker().toBuilder(), DraftSpeaker.Builder::build);
    }

    static Stream<Refusal<DraftSpeaker.Builder>> refusesASpeaker() {
        return Stream.of(
                new Refusal<>("id" + NO_ID, b -> b.id("Geoan\u0103")),
                new Refusal<>("name must not be blank: \"\"", b -> b.name("")),
                new Refusal<>("name must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.name("\ud83d")),
                new Refusal<>("honorific must not be blank: \"\u00a0\"", b -> b.honorific("\u00a0")),
                new Refusal<>("description must not be blank: \"\\r\\n\"", b -> b.description("\r\n")),
                new Refusal<>("members[1]" + NO_ID, b -> b.addMember("Geoan\u0103")));
    }

    @ParameterizedTest
    @MethodSource
    void refusesARole(Refusal<DraftRole.Builder> refusal) {
        refusal.of(Examples.draftRole().toBuilder(), DraftRole.Builder::build);
    }

    static Stream<Refusal<DraftRole.Builder>> refusesARole() {
        return Stream.of(
                new Refusal<>("title must not be blank: \" \"", b -> b.title(" ")),
                new Refusal<>("organization" + NO_ID, b -> b.organization("Geoan\u0103")));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAMeeting(Refusal<DraftMeeting.Builder> refusal) {
        refusal.of(Examples.draftMeeting().toBuilder(), DraftMeeting.Builder::build);
    }

    static Stream<Refusal<DraftMeeting.Builder>> refusesAMeeting() {
        return Stream.of(
                new Refusal<>("id" + NO_ID, b -> b.id("Geoan\u0103")),
                new Refusal<>("places[1] must not be blank: \"\"", b -> b.addPlace("")),
                new Refusal<>("time must not be blank: \"\"", b -> b.time("")),
                new Refusal<>("topics[0] must not be blank: \"\"", b -> b.topics(List.of("", "a"))),
                new Refusal<>(
                        "designations[1] must have no unpaired surrogate: \\udd4a at UTF-16 index 1",
                        b -> b.addDesignation("a\udd4a")));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAParticipant(Refusal<DraftParticipant.Builder> refusal) {
        refusal.of(Examples.draftParticipant().toBuilder(), DraftParticipant.Builder::build);
    }

    static Stream<Refusal<DraftParticipant.Builder>> refusesAParticipant() {
        return Stream.of(
                new Refusal<>("speaker" + NO_ID, b -> b.speaker("Geoan\u0103")),
                new Refusal<>("capacity must not be blank: \"\"", b -> b.capacity("")));
    }

    @ParameterizedTest
    @MethodSource
    void refusesAStatement(Refusal<DraftStatement.Builder> refusal) {
        refusal.of(Examples.draftStatement().toBuilder(), DraftStatement.Builder::build);
    }

    static Stream<Refusal<DraftStatement.Builder>> refusesAStatement() {
        return Stream.of(
                new Refusal<>("cue[1] must not be blank: \"\"", b -> b.addCue("")),
                new Refusal<>("frame[1] must not be blank: \"\"", b -> b.addFrame("")),
                new Refusal<>("quoted[1] must not be blank: \"\"", b -> b.addQuoted("")),
                new Refusal<>("meeting" + NO_ID, b -> b.meeting("Geoan\u0103")),
                new Refusal<>("time must not be blank: \"\"", b -> b.time("")),
                new Refusal<>("topics[1] must not be blank: \"\"", b -> b.addTopic("")));
    }

    @ParameterizedTest
    @MethodSource
    void refusesASource(Refusal<DraftSource.Builder> refusal) {
        refusal.of(Examples.draftSource().toBuilder(), DraftSource.Builder::build);
    }

    static Stream<Refusal<DraftSource.Builder>> refusesASource() {
        return Stream.of(
                new Refusal<>("mention must not be blank: \"\"", b -> b.mention("")),
                new Refusal<>("speaker" + NO_ID, b -> b.speaker("Geoan\u0103")),
                new Refusal<>("capacity must not be blank: \"\"", b -> b.capacity("")));
    }

    @Test
    void refusesAnAddressee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftAddressee.of("\ufeff"))
                .withMessage("mention must not be blank: \"\ufeff\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftAddressee.of("him", "Geoan\u0103"))
                .withMessage("speaker" + NO_ID);
    }

    @ParameterizedTest
    @MethodSource
    void refusesAPiece(Refusal<DraftPiece.Builder> refusal) {
        refusal.of(Examples.draftPiece().toBuilder(), DraftPiece.Builder::build);
    }

    static Stream<Refusal<DraftPiece.Builder>> refusesAPiece() {
        return Stream.of(
                new Refusal<>("exact must not be blank: \"\"", b -> b.exact("")),
                new Refusal<>("prefix must not be blank: \"\"", b -> b.prefix("")),
                new Refusal<>("suffix must not be blank: \"\"", b -> b.suffix("")));
    }

    @Test
    void holdsWhatIsWrongWithoutAWord() {
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
    void partsAreMadeOfWhatIsMostlyKnown() {
        assertThat(DraftRole.of("envoy"))
                .isEqualTo(DraftRole.builder().title("envoy").build());
        assertThat(DraftRole.of("envoy", "nato"))
                .isEqualTo(
                        DraftRole.builder().title("envoy").organization("nato").build());
        assertThat(DraftParticipant.of("a", Participant.Part.CHAIR))
                .isEqualTo(DraftParticipant.builder()
                        .speaker("a")
                        .part(Participant.Part.CHAIR)
                        .build());
        assertThat(DraftSource.of("He"))
                .isEqualTo(DraftSource.builder().mention("He").build());
        assertThat(DraftSource.of("He", "a"))
                .isEqualTo(DraftSource.builder().mention("He").speaker("a").build());
        assertThat(DraftAddressee.of("him"))
                .isEqualTo(DraftAddressee.builder().mention("him").build());
        assertThat(DraftAddressee.of("him", "a"))
                .isEqualTo(DraftAddressee.builder().mention("him").speaker("a").build());
        assertThat(DraftPiece.of("words"))
                .isEqualTo(DraftPiece.builder().exact("words").build());
    }

    @Test
    void isShownByWhatIsInIt() {
        assertThat(Examples.draft()).hasToString("Draft of 1 speakers, 1 meetings, 1 statements");
        assertThat(Examples.draftSpeaker()).hasToString("DraftSpeaker netanyahu PERSON \"Benjamin Netanyahu\"");
        assertThat(DraftSpeaker.builder()
                        .id("officials")
                        .kind(DraftSpeaker.Kind.GROUP)
                        .description("key officials")
                        .build())
                .hasToString("DraftSpeaker officials GROUP \"key officials\"");
        assertThat(DraftSpeaker.builder()
                        .id("nato")
                        .kind(DraftSpeaker.Kind.ORGANIZATION)
                        .build())
                .hasToString("DraftSpeaker nato ORGANIZATION");
        assertThat(Examples.draftRole()).hasToString("DraftRole \"envoy\" of nato");
        assertThat(DraftRole.of("envoy")).hasToString("DraftRole \"envoy\"");
        assertThat(Examples.draftMeeting()).hasToString("DraftMeeting visit VISIT of [netanyahu]");
        assertThat(Examples.draftParticipant()).hasToString("DraftParticipant HOST netanyahu");
        assertThat(DraftParticipant.builder().speaker("a").build()).hasToString("DraftParticipant a");
        assertThat(Examples.draftStatement())
                .hasToString("DraftStatement INDIRECT \"Netanyahu\" told: \"they “cooperate”\"");
        assertThat(DraftStatement.builder().form(Form.REPORTED).build()).hasToString("DraftStatement REPORTED");
        assertThat(DraftSource.builder().speaker("a").build()).hasToString("DraftSource a");
        assertThat(DraftSource.builder().build()).hasToString("DraftSource of nobody");
        assertThat(Examples.draftAddressee()).hasToString("DraftAddressee \"reporters\"");
        assertThat(Examples.draftPiece()).hasToString("DraftPiece \"they “cooperate”\"");
    }

    @Test
    void isShortWhenShown() {
        List<String> huge =
                IntStream.range(0, 1000).mapToObj(i -> "x".repeat(1000)).toList();
        DraftStatement statement = DraftStatement.builder()
                .form(Form.INDIRECT)
                .sources(huge.stream().map(DraftSource::of).toList())
                .cue(huge)
                .content(huge.stream().map(DraftPiece::of).toList())
                .build();
        assertThat(statement.toString()).hasSizeLessThan(600);
    }

    @ParameterizedTest
    @MethodSource
    @SuppressWarnings("NullAway")
    void refusesNull(Supplier<?> made) {
        assertThatNullPointerException().isThrownBy(made::get);
    }

    @SuppressWarnings("NullAway")
    static Stream<Supplier<?>> refusesNull() {
        return Stream.of(
                () -> DraftRole.of(null),
                () -> DraftRole.of("envoy", null),
                () -> DraftParticipant.of(null, Participant.Part.HOST),
                () -> DraftParticipant.of("a", null),
                () -> DraftSource.of(null),
                () -> DraftSource.of("He", null),
                () -> DraftAddressee.of(null),
                () -> DraftAddressee.of("him", null),
                () -> DraftPiece.of(null));
    }
}
