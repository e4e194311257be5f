package dev.readout.article;

import static dev.readout.article.Reference.TEXT;
import static dev.readout.article.Reference.group;
import static dev.readout.article.Reference.person;
import static dev.readout.article.Reference.said;
import static dev.readout.article.Reference.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Examples;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplacementTest {
    private static final String REFERENCE = "dev.readout.article.Reference#";
    private static final Organization NATO = Organization.of("nato", "NATO");
    private static final Organization ALLIANCE =
            Organization.builder().id("nato").name("Alliance").kind("alliance").build();
    private static final Person OFFICIAL = person("official");

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofOrganizations")
    void replacesAnOrganizationEverywhere(Reference<Organization> reference) {
        Article article = reference.in(NATO).addSpeaker(NATO).build();
        assertThat(article.replace(ALLIANCE))
                .isEqualTo(reference.in(ALLIANCE).addSpeaker(ALLIANCE).build())
                .isNotEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofOrganizations")
    void refusesAnotherKindOfSpeakerInPlaceOfAnOrganization(Reference<Organization> reference) {
        Article article = reference.in(NATO).addSpeaker(NATO).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(person("nato")))
                .withMessage(
                        "speaker must be an organization, because it is the publisher, a side or the organization of a role:"
                                + " Person nato \"nato\"");
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofSpeakers")
    void replacesASpeakerByAnyKindEverywhere(Reference<Speaker> reference) {
        Article article = reference.in(OFFICIAL).addSpeaker(OFFICIAL).build();
        Person named = OFFICIAL.toBuilder().name("Somebody").build();
        Group officials = group("official");
        assertThat(article.replace(named))
                .isEqualTo(reference.in(named).addSpeaker(named).build())
                .isNotEqualTo(article);
        assertThat(article.replace(officials))
                .isEqualTo(reference.in(officials).addSpeaker(officials).build());
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofTopics")
    void replacesATopicEverywhere(Reference<Topic> reference) {
        Topic old = Topic.of("peace", "Peace");
        Topic another = Topic.of("peace", "Peace in the region");
        Article article = reference.in(old).addTopic(old).build();
        assertThat(article.replace(another))
                .isEqualTo(reference.in(another).addTopic(another).build())
                .isNotEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofMeetings")
    void replacesAMeetingEverywhere(Reference<Meeting> reference) {
        Meeting old = visit().id("old").build();
        Meeting another = old.toBuilder().kind(Meeting.Kind.TALKS).build();
        Article article = reference.in(old).addMeeting(old).build();
        assertThat(article.replace(another))
                .isEqualTo(reference.in(another).addMeeting(another).build())
                .isNotEqualTo(article);
    }

    @Test
    void replacesWhatIsOnlyReachedIndirectly() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        assertThat(article.replace(ALLIANCE))
                .isEqualTo(distant(ALLIANCE, Topic.of("peace", "Peace")))
                .isNotEqualTo(article);
        assertThat(article.replace(Topic.of("peace", "Another")))
                .isEqualTo(distant(NATO, Topic.of("peace", "Another")))
                .isNotEqualTo(article);
    }

    /**
     * An organization of a role of a person in a group in a group, which takes part in a meeting that contains another.
     */
    private static Article distant(Organization organization, Topic topic) {
        Person holder = person("holder", Role.of("envoy", organization));
        Group inner = group("inner", holder);
        Group outer = group("outer", inner);
        Meeting around = visit().id("around")
                .addParticipant(Participant.of(outer, Participant.Part.HOST))
                .addTopic(topic)
                .build();
        Meeting between = visit().id("between").inside(around).build();
        Meeting within = visit().id("within").inside(between).build();
        return Article.builder()
                .text(TEXT)
                .addMeeting(within)
                .addMeeting(around)
                .addMeeting(between)
                .addTopic(topic)
                .addSpeaker(outer)
                .addSpeaker(holder)
                .addSpeaker(organization)
                .addSpeaker(inner)
                .addStatement(said().meeting(within)
                        .addSource(Source.of(TEXT.find("He"), outer))
                        .build())
                .build();
    }

    @Test
    void refersToTheSameNewOneEverywhere() {
        Article article = distant(NATO, Topic.of("peace", "Peace")).replace(ALLIANCE);
        assertThat(article.speaker("nato")).containsSame(ALLIANCE);
        Speaker outer = article.speaker("outer").orElseThrow();
        assertThat(article.statements().get(0).speakers().get(0)).isSameAs(outer);
        assertThat(article.meeting("around").orElseThrow().participants().get(0).speaker())
                .isSameAs(outer);
        assertThat(article.statements().get(0).meeting())
                .containsSame(article.meeting("within").orElseThrow());
    }

    @Test
    void keepsEverythingElse() {
        Article article = Examples.article();
        article.speakers()
                .forEach(speaker -> assertThat(article.replace(speaker)).isEqualTo(article));
        article.topics().forEach(topic -> assertThat(article.replace(topic)).isEqualTo(article));
        article.meetings()
                .forEach(meeting -> assertThat(article.replace(meeting)).isEqualTo(article));
    }

    @Test
    void refusesAnIdThatIsNotListed() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(person("peace")))
                .withMessage("speaker must have the id of a listed speaker: Person peace \"peace\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(Topic.of("nato", "NATO")))
                .withMessage("topic must have the id of a listed topic: Topic nato \"NATO\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(visit().build()))
                .withMessage("meeting must have the id of a listed meeting: Meeting visit VISIT of []");
    }

    @Test
    void refusesANewOneThatRefersToWhatIsNotListed() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(group("inner", person("stranger"))))
                .withMessage("speakers[3].members[0] must be listed in speakers: Person stranger \"stranger\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(
                        visit().id("between").inside(visit().build()).build()))
                .withMessage("meetings[2].inside must be listed in meetings: Meeting visit VISIT of []");
    }

    @Test
    void refusesAGroupThatWouldContainItself() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        Speaker outer = article.speaker("outer").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article.replace(group("inner", outer)))
                .withMessage("speakers[3].members[0] must equal the one with the same id in speakers:"
                        + " Group outer \"a group\" (to change a listed one everywhere, use article.replace)");
    }

    @Test
    void refusesAMeetingThatWouldLieWithinItself() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        Meeting within = article.meeting("within").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        article.replace(visit().id("around").inside(within).build()))
                .withMessage("meetings[1].inside must equal the one with the same id in meetings:"
                        + " Meeting within VISIT of [] (to change a listed one everywhere, use article.replace)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        Article article = distant(NATO, Topic.of("peace", "Peace"));
        assertThatNullPointerException().isThrownBy(() -> article.replace((Speaker) null));
        assertThatNullPointerException().isThrownBy(() -> article.replace((Topic) null));
        assertThatNullPointerException().isThrownBy(() -> article.replace((Meeting) null));
    }
}
