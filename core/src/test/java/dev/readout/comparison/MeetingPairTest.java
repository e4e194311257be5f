package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.text.Text;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingPairTest {
    private static final URI WIKIDATA = URI.create("http://www.wikidata.org/entity/Q1");

    private static Meeting.Builder meeting(String id, String... participants) {
        Meeting.Builder meeting = Meeting.builder().id(id).kind(Meeting.Kind.MEETING);
        for (String participant : participants) {
            meeting.addParticipant(Participant.of(Lines.person(participant)));
        }
        return meeting;
    }

    private static Article article(Meeting.Builder... meetings) {
        Article.Builder article = Article.builder().text(Text.of(""));
        for (Meeting.Builder meeting : meetings) {
            article.addMeeting(meeting.build());
        }
        return article.listReachable().build();
    }

    private static List<String> pairs(Comparison comparison) {
        return comparison.meetings().stream().map(MeetingPair::toString).toList();
    }

    private static List<String> pairs(Meeting.Builder first, Meeting.Builder second) {
        return pairs(Comparison.of(article(first), article(second)));
    }

    @Test
    void overlapInParticipants() {
        assertThat(pairs(meeting("a", "Ann", "Bo", "Cy"), meeting("x", "Bo", "Ann")))
                .containsExactly("OVERLAP a and x");
        assertThat(pairs(meeting("a", "Ann"), meeting("x", "Bo", "Ann"))).containsExactly("OVERLAP a and x");
        assertThat(pairs(meeting("a", "Ann", "Cy"), meeting("x", "Ann", "Bo"))).isEmpty();
        assertThat(pairs(meeting("a", "Ann", "Bo", "C", "D", "E"), meeting("x", "Ann", "Bo", "F", "G", "H")))
                .isEmpty();
        assertThat(pairs(meeting("a"), meeting("x"))).isEmpty();
    }

    @Test
    void aUriPairsMeetingsOfOthers() {
        Comparison comparison = Comparison.of(
                article(meeting("a", "Ann").addSameAs(WIKIDATA)),
                article(meeting("x", "Bo").addSameAs(WIKIDATA)));
        assertThat(pairs(comparison)).containsExactly("SAME_AS a and x");
        MeetingPair pair = comparison.meetings().get(0);
        assertThat(pair.participants()).isEmpty();
        assertThat(pair.participantsOnlyInFirst())
                .extracting(Unpaired::place)
                .containsExactly("/meetings/0/participants/0");
        assertThat(pair.participantsOnlyInSecond())
                .extracting(Unpaired::place)
                .containsExactly("/meetings/0/participants/0");
        assertThat(pair.time()).isEqualTo(Agreement.UNKNOWN);
        assertThat(pair.places()).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void theCallerKnowsBest() {
        ComparisonPolicy policy =
                ComparisonPolicy.builder().putSameMeeting("b", "x").build();
        Comparison comparison =
                Comparison.of(article(meeting("a", "Ann"), meeting("b", "Bo")), article(meeting("x", "Ann")), policy);
        assertThat(pairs(comparison)).containsExactly("STATED b and x");
        assertThat(comparison.meetingsOnlyInFirst()).extracting(Unpaired::place).containsExactly("/meetings/0");
        assertThat(comparison.meetingsOnlyInSecond()).isEmpty();
    }

    @Test
    void timesMayBeADayApart() {
        Comparison comparison = Comparison.of(
                article(meeting("a", "Ann", "Bo").time(When.parse("2022-01-14"))),
                article(meeting("x", "Ann", "Bo").time(When.parse("2022-01-15"))));
        assertThat(pairs(comparison)).containsExactly("OVERLAP a and x");
        assertThat(comparison.meetings().get(0).time()).isEqualTo(Agreement.DISAGREES);
        assertThat(comparison.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly("TIME \"2022-01-14\" and \"2022-01-15\" at /meetings/0/time and /meetings/0/time");
        assertThat(pairs(
                        meeting("a", "Ann", "Bo").time(When.parse("2022-01-14")),
                        meeting("x", "Ann", "Bo").time(When.parse("2022-01-17"))))
                .isEmpty();
    }

    @Test
    void placesWithNothingInCommonNeedOneTime() {
        Meeting.Builder tours = meeting("a", "Ann", "Bo").addPlace(Place.of("Tours"));
        Meeting.Builder blois = meeting("x", "Ann", "Bo").addPlace(Place.of("Blois"));
        assertThat(pairs(tours, blois)).isEmpty();
        tours.time(When.parse("2022-01"));
        blois.time(When.parse("2022-01-14"));
        Comparison comparison = Comparison.of(article(tours), article(blois));
        assertThat(pairs(comparison)).containsExactly("OVERLAP a and x");
        assertThat(comparison.meetings().get(0).time()).isEqualTo(Agreement.AGREES);
        assertThat(comparison.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly("PLACE \"Tours\" and \"Blois\" at /meetings/0/places and /meetings/0/places");
    }

    @Test
    void theBestPairIsTakenFirst() {
        Article first = article(
                meeting("talks", "Ann", "Bo").time(When.parse("2022-01-14")),
                meeting("dinner", "Ann", "Bo").time(When.parse("2022-01-15")));
        Article second = article(
                meeting("x", "Ann", "Bo").time(When.parse("2022-01-15")),
                meeting("y", "Ann", "Bo").time(When.parse("2022-01-14")));
        assertThat(pairs(Comparison.of(first, second))).containsExactly("OVERLAP talks and y", "OVERLAP dinner and x");
    }

    @Test
    void participantsDisagreeInTheirCapacities() {
        Organization nato = Organization.of("nato", "NATO");
        Person ann = Lines.person("Ann");
        Meeting.Builder one = meeting("a", "Bo")
                .addParticipant(Participant.builder()
                        .speaker(ann)
                        .capacity(Role.of("Secretary General", nato))
                        .build());
        Meeting.Builder other = meeting("x")
                .addParticipant(Participant.builder()
                        .speaker(ann)
                        .capacity(Role.of("Chair"))
                        .build())
                .addParticipant(Participant.of(Lines.person("Bo")));
        Comparison comparison = Comparison.of(article(one), article(other));
        assertThat(comparison.meetings().get(0).participants())
                .extracting(pair -> pair.firstPlace() + " " + pair.secondPlace())
                .containsExactly(
                        "/meetings/0/participants/0 /meetings/0/participants/1",
                        "/meetings/0/participants/1 /meetings/0/participants/0");
        assertThat(comparison.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly("CAPACITY \"Secretary General (NATO)\" and \"Chair\" at"
                        + " /meetings/0/participants/1/capacity and /meetings/0/participants/0/capacity");
        assertThat(comparison.hasDifferences()).isTrue();
    }
}
