package dev.readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.meeting.Participant.Part;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncounterTest {
    private static final Person HOST = person("host");
    private static final Person GUEST = person("guest");

    private static Person person(String id) {
        return Person.builder().id(id).build();
    }

    private static Group group(String id, Speaker... members) {
        return Group.builder()
                .id(id)
                .description("a group")
                .members(List.of(members))
                .build();
    }

    private static Participant participant(Speaker speaker) {
        return Participant.builder().speaker(speaker).build();
    }

    private static Meeting meeting(Participant... participants) {
        return Meeting.builder()
                .id("visit")
                .kind(Meeting.Kind.VISIT)
                .participants(List.of(participants))
                .addPlace(Place.of("Jerusalem"))
                .time(When.parse("2022-01-05"))
                .build();
    }

    private static List<String> pairs(Meeting meeting) {
        return meeting.encounters().stream()
                .map(encounter -> encounter.first().speaker().id() + "-"
                        + encounter.second().speaker().id())
                .toList();
    }

    @Test
    void pairsAllInTheOrderOfTheParticipants() {
        Meeting meeting = meeting(
                Participant.of(GUEST, Part.GUEST),
                participant(Organization.of("nato", "NATO")),
                Participant.of(HOST, Part.HOST));
        assertThat(pairs(meeting)).containsExactly("guest-nato", "guest-host", "nato-host");
        assertThat(meeting.encounters()).isUnmodifiable();
        assertThat(meeting().encounters()).isEmpty();
        assertThat(meeting(participant(HOST)).encounters()).isEmpty();
    }

    @Test
    void saysWhoMetWhereAndWhen() {
        Participant host = Participant.of(HOST, Part.HOST);
        Participant guest = Participant.of(GUEST, Part.GUEST);
        Meeting meeting = meeting(host, guest);
        Encounter encounter = meeting.encounters().get(0);
        assertThat(encounter.meeting()).isSameAs(meeting);
        assertThat(encounter.first()).isSameAs(host);
        assertThat(encounter.second()).isSameAs(guest);
        assertThat(encounter.places()).containsExactly(Place.of("Jerusalem"));
        assertThat(encounter.time()).contains(When.parse("2022-01-05"));
        assertThat(encounter).hasToString("Encounter of host and guest at visit");
    }

    @ParameterizedTest
    @EnumSource
    void excludesInterpretersAndThePress(Part part) {
        boolean meets = part != Part.INTERPRETER && part != Part.PRESS;
        assertThat(pairs(meeting(participant(HOST), Participant.of(GUEST, part))))
                .isEqualTo(meets ? List.of("host-guest") : List.of());
    }

    @Test
    void pairsTwoSpeakersOnce() {
        Participant interpreter = Participant.of(HOST, Part.INTERPRETER);
        Participant chair = Participant.of(HOST, Part.CHAIR);
        Meeting meeting = meeting(interpreter, chair, Participant.of(HOST, Part.HOST), participant(GUEST));
        assertThat(pairs(meeting)).containsExactly("host-guest");
        assertThat(meeting.encounters().get(0).first()).isSameAs(chair);
    }

    @Test
    void excludesAGroupWithItsMembers() {
        Group inner = group("inner", GUEST);
        Group outer = group("outer", inner);
        assertThat(pairs(meeting(participant(GUEST), participant(outer), participant(HOST), participant(inner))))
                .containsExactly("guest-host", "outer-host", "host-inner");
        assertThat(meeting(participant(group("both", HOST, GUEST))).encounters())
                .as("said of the group only")
                .isEmpty();
    }

    @Test
    void excludesMeetingsInside() {
        Meeting visit = meeting(participant(HOST), participant(GUEST));
        Meeting press =
                meeting(participant(HOST)).toBuilder().id("press").inside(visit).build();
        assertThat(press.encounters()).isEmpty();
        assertThat(visit.encounters()).hasSize(1);
    }

    @Test
    void isShownShort() {
        Person long1 = person("a".repeat(1000));
        Person long2 = person("b".repeat(1000));
        assertThat(meeting(participant(long1), participant(long2))
                        .encounters()
                        .get(0)
                        .toString())
                .hasSizeLessThan(200);
    }

    @Test
    void equalsByMeetingAndParticipants() {
        EqualsVerifier.forClass(Encounter.class)
                .withPrefabValues(Meeting.class, meeting(), meeting(participant(HOST)))
                .withPrefabValues(Participant.class, participant(HOST), participant(GUEST))
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertThat(meeting(participant(HOST), participant(GUEST)).encounters())
                .isEqualTo(meeting(participant(HOST), participant(GUEST)).encounters());
    }
}
