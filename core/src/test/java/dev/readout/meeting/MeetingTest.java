package dev.readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.Refusal;
import dev.readout.meeting.Meeting.Kind;
import dev.readout.meeting.Participant.Part;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Person;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {
    private static final Topic DETERRENCE = Topic.of("deterrence", "Deterrence");
    private static final Topic PEACE = Topic.of("peace", "Peace");

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder().id(id).kind(Kind.VISIT);
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Meeting.Builder> refusal) {
        refusal.of(meeting("visit").addTopic(DETERRENCE), Meeting.Builder::build);
    }

    static Stream<Refusal<Meeting.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be one or more of A-Z a-z 0-9 . _ : -: \"\"", b -> b.id("")),
                new Refusal<>(
                        "topics must have each id once: deterrence", b -> b.addTopic(Topic.of("deterrence", "Other"))),
                new Refusal<>("sameAs must be an absolute URI: a", b -> b.addSameAs(URI.create("a"))),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void nestsUpToSixteenMeetings() {
        Meeting deepest = meeting("m1").build();
        for (int i = 2; i <= Meeting.MAX_DEPTH; i++) {
            deepest = meeting("m" + i).inside(deepest).build();
        }
        Meeting outer = deepest;
        assertThat(outer.id()).isEqualTo("m16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("m17").inside(outer).build())
                .withMessage("inside must nest at most 16 meetings: 17");
    }

    @Test
    void keepsListsInTheirOrder() {
        Participant host = participant("host", Part.HOST);
        Participant guest = participant("guest", Part.GUEST);
        Place jerusalem = Place.of("Jerusalem");
        Place office = Place.of("the office");
        Text text = Text.of("\ud83d\udd4a a meeting, the visit");
        Passage first = text.find("a meeting");
        Passage second = text.find("the visit");
        URI one = URI.create("urn:1");
        URI two = URI.create("urn:2");
        Meeting meeting = meeting("visit")
                .addParticipant(host)
                .addParticipant(guest)
                .addParticipant(host)
                .addPlace(office)
                .addPlace(jerusalem)
                .addTopic(PEACE)
                .addTopic(DETERRENCE)
                .addDesignation(second)
                .addDesignation(first)
                .addSameAs(two, one)
                .build();
        assertThat(meeting.participants()).containsExactly(host, guest, host);
        assertThat(meeting.places()).containsExactly(office, jerusalem);
        assertThat(meeting.topics()).containsExactly(PEACE, DETERRENCE);
        assertThat(meeting.designations()).containsExactly(second, first);
        assertThat(meeting.sameAs()).containsExactly(two, one);

        Meeting replaced = meeting.toBuilder()
                .participants(List.of(guest))
                .places(List.of(jerusalem))
                .topics(List.of(DETERRENCE))
                .designations(List.of(first))
                .sameAs(List.of(one))
                .build();
        assertThat(replaced.participants()).containsExactly(guest);
        assertThat(replaced.places()).containsExactly(jerusalem);
        assertThat(replaced.topics()).containsExactly(DETERRENCE);
        assertThat(replaced.designations()).containsExactly(first);
        assertThat(replaced.sameAs()).containsExactly(one);
    }

    @Test
    void hasEachSpeakerOnce() {
        Participant host = participant("host", Part.HOST);
        Participant press = participant("press", Part.PRESS);
        Meeting meeting = meeting("visit")
                .addParticipant(press)
                .addParticipant(host)
                .addParticipant(participant("press", Part.INTERPRETER))
                .build();
        assertThat(meeting.speakers())
                .containsExactly(press.speaker(), host.speaker())
                .isUnmodifiable();
    }

    @Test
    void isShownByIdKindAndParticipants() {
        assertThat(meeting("visit")
                        .addParticipant(participant("netanyahu", Part.HOST))
                        .addParticipant(participant("geoana", Part.GUEST))
                        .build())
                .hasToString("Meeting visit VISIT of [netanyahu, geoana]");
        assertThat(meeting("press").kind(Kind.PRESS_CONFERENCE).build())
                .hasToString("Meeting press PRESS_CONFERENCE of []");
    }

    @Test
    void isShownShortHoweverMuchThereIs() {
        List<Participant> many = IntStream.range(0, 100_000)
                .mapToObj(i -> participant("person-" + i, Part.ATTENDEE))
                .toList();
        assertThat(meeting("summit").participants(many).build().toString())
                .endsWith("person-9] and 99990 more")
                .hasSizeLessThan(400);
        assertThat(meeting("x".repeat(1_000_000)).build().toString()).hasSizeLessThan(400);
        assertThat(meeting("a")
                        .addParticipant(participant("x".repeat(1_000_000), Part.HOST))
                        .build()
                        .toString())
                .hasSizeLessThan(400);
    }

    private static Participant participant(String id, Part part) {
        return Participant.of(Person.builder().id(id).build(), part);
    }
}
