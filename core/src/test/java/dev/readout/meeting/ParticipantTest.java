package dev.readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import dev.readout.meeting.Participant.Part;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantTest {
    private static final Person GEOANA = Person.builder().id("geoana").build();
    private static final Organization NATO = Organization.of("nato", "NATO");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Participant.Builder> refusal) {
        refusal.of(Participant.builder().speaker(GEOANA), Participant.Builder::build);
    }

    static Stream<Refusal<Participant.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void isMadeOfSpeakerAndPart() {
        assertThat(Participant.of(GEOANA, Part.GUEST))
                .isEqualTo(
                        Participant.builder().speaker(GEOANA).part(Part.GUEST).build());
    }

    @Test
    void needsASpeakerOnly() {
        Participant participant = Participant.builder().speaker(NATO).build();
        assertThat(participant.part()).isEmpty();
        assertThat(participant.capacity()).isEmpty();
        assertThat(participant.side()).isEmpty();
        assertThat(participant.mention()).isEmpty();
    }

    @Test
    void mayTakeAnyKindOfSpeaker() {
        Group group =
                Group.builder().id("delegation").description("the delegation").build();
        assertThat(Participant.of(group, Part.PRINCIPAL).speaker()).isEqualTo(group);
        assertThat(Participant.of(NATO, Part.CHAIR).speaker()).isEqualTo(NATO);
    }

    @Test
    void isShownByPartAndId() {
        assertThat(Participant.builder()
                        .speaker(GEOANA)
                        .part(Part.GUEST)
                        .capacity(Role.of("Deputy Secretary General", NATO))
                        .side(NATO)
                        .build())
                .hasToString("Participant GUEST geoana");
        assertThat(Participant.builder().speaker(GEOANA).build()).hasToString("Participant geoana");
        Person huge = Person.builder().id("x".repeat(1_000_000)).build();
        assertThat(Participant.of(huge, Part.GUEST).toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Participant.of(null, Part.GUEST));
        assertThatNullPointerException().isThrownBy(() -> Participant.of(GEOANA, null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void isMadeOfASpeaker() {
        Person netanyahu = Person.builder().id("netanyahu").build();
        assertThat(Participant.of(netanyahu))
                .isEqualTo(Participant.builder().speaker(netanyahu).build());
        assertThatNullPointerException().isThrownBy(() -> Participant.of(null));
    }
}
