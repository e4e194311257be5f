package dev.readout.article;

import static dev.readout.article.Reference.TEXT;
import static dev.readout.article.Reference.group;
import static dev.readout.article.Reference.person;
import static dev.readout.article.Reference.said;
import static dev.readout.article.Reference.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Participant.Part;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of replacing and removing statements, and of removing and merging speakers. */
class EditingTest {
    private static final String REFERENCE = "dev.readout.article.Reference#";
    private static final Passage HE = TEXT.find("He");
    private static final Person ONE = person("one");
    private static final Person TWO = person("two");
    private static final Organization NATO = Organization.of("nato", "NATO");
    private static final Organization ALLIANCE = Organization.of("alliance", "The Alliance");

    private static void refuses(ThrowingCallable edit, String message) {
        assertThatIllegalArgumentException().isThrownBy(edit).withMessage(message);
    }

    private static Article.Builder article() {
        return Article.builder().text(TEXT);
    }

    @Test
    void replacesAStatementAtItsPlace() {
        Statement first = said().id("s1").build();
        Statement second = said().id("s2").build();
        Statement another = said().id("s3").addSource(Source.of(HE)).build();
        Article article = article().addStatement(first).addStatement(second).build();
        assertThat(article.replace(said().id("s1").build(), another))
                .isEqualTo(article().addStatement(another).addStatement(second).build());
        refuses(() -> article.replace(another, first), "old must be listed in this article: " + another);
        refuses(() -> article.replace(first, second), "statements must have each id once: s2");
        refuses(
                () -> article.replace(
                        first, said().addSource(Source.of(HE, ONE)).build()),
                "statements[0].sources[0].speakers[0] must be listed in speakers: Person one \"one\"");
    }

    @Test
    void removesAStatement() {
        Statement same = said().build();
        Statement other = said().id("s2").build();
        Article article = article()
                .addStatement(same)
                .addStatement(other)
                .addStatement(same)
                .build();
        assertThat(article.remove(same).statements()).containsExactly(other, same);
        assertThat(article.remove(other).statements()).containsExactly(same, same);
        Article without = article.remove(other);
        refuses(() -> without.remove(other), "statement must be listed in this article: " + other);
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofOrganizations")
    void removesAnOrganizationEverywhere(Reference<Organization> reference) {
        Article article = reference.in(NATO).addSpeaker(NATO).build();
        assertThat(article.remove(NATO).speakers())
                .as("nothing refers to it any more, or this would be refused")
                .doesNotContain(NATO);
    }

    @Test
    void leavesWordsAndOthersWhereASpeakerIsRemoved() {
        Group both = group("both", ONE, TWO);
        Person envoy = person("envoy", Role.of("envoy", NATO, ALLIANCE));
        Article article = article()
                .publisher(NATO)
                .addAuthor(ONE)
                .addAuthor(TWO)
                .addMention(Mention.of(HE, ONE))
                .addMeeting(visit().addParticipant(Participant.of(ONE, Part.HOST))
                        .addParticipant(Participant.builder()
                                .speaker(TWO)
                                .side(NATO)
                                .capacity(Role.of("envoy", NATO))
                                .build())
                        .build())
                .addStatement(said().addSource(Source.of(HE, ONE))
                        .addSource(Source.builder()
                                .addSpeaker(ONE)
                                .addSpeaker(both)
                                .build())
                        .addAddressee(Addressee.of(HE, ONE, TWO))
                        .build())
                .addSpeaker(envoy)
                .listReachable()
                .build();
        Group other = group("both", TWO);
        Article withoutOne = article()
                .publisher(NATO)
                .addAuthor(TWO)
                .addMention(Mention.of(HE))
                .addMeeting(visit().addParticipant(Participant.builder()
                                .speaker(TWO)
                                .side(NATO)
                                .capacity(Role.of("envoy", NATO))
                                .build())
                        .build())
                .addStatement(said().addSource(Source.of(HE))
                        .addSource(Source.builder().addSpeaker(other).build())
                        .addAddressee(Addressee.of(HE, TWO))
                        .build())
                .speakers(List.of(envoy, NATO, TWO, ALLIANCE, other))
                .build();
        assertThat(article.remove(ONE)).isEqualTo(withoutOne);

        Article withoutNato = withoutOne.toBuilder()
                .publisher(null)
                .meetings(List.of(visit().addParticipant(Participant.builder()
                                .speaker(TWO)
                                .capacity(Role.of("envoy"))
                                .build())
                        .build()))
                .speakers(List.of(person("envoy", Role.of("envoy", ALLIANCE)), TWO, ALLIANCE, other))
                .build();
        assertThat(article.remove(ONE).remove(NATO)).isEqualTo(withoutNato);
        assertThat(withoutNato.remove(ALLIANCE).speaker("envoy")).contains(person("envoy", Role.of("envoy")));
    }

    @Test
    void refusesToRemoveTheOnlySpeakerWithoutAMention() {
        Source alone = Source.builder().addSpeaker(ONE).build();
        Article source = article()
                .addStatement(said().build())
                .addStatement(said().addSource(Source.of(HE, ONE))
                        .addSource(Source.of(HE).toBuilder().addVia(alone).build())
                        .build())
                .listReachable()
                .build();
        refuses(
                () -> source.remove(ONE),
                "speaker must not be the only speaker without a mention, as in statements[1].sources[1].via[0]:"
                        + " Person one \"one\"");
        Article addressee = article()
                .addStatement(
                        said().addAddressee(Addressee.builder().addSpeaker(ONE).build())
                                .build())
                .listReachable()
                .build();
        refuses(
                () -> addressee.remove(ONE),
                "speaker must not be the only speaker without a mention, as in statements[0].addressees[0]:"
                        + " Person one \"one\"");
        refuses(() -> addressee.remove(TWO), "speaker must be listed in this article: Person two \"two\"");
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofOrganizations")
    void mergesAnOrganizationEverywhere(Reference<Organization> reference) {
        Article article =
                reference.in(NATO).addSpeaker(NATO).addSpeaker(ALLIANCE).build();
        assertThat(article.merge(NATO, ALLIANCE))
                .isEqualTo(reference.in(ALLIANCE).addSpeaker(ALLIANCE).build());
        Article withPerson = article.toBuilder().addSpeaker(ONE).build();
        refuses(
                () -> withPerson.merge(NATO, ONE),
                "into must be an organization, because it is the publisher, a side or the organization of a role: Person one \"one\"");
    }

    @ParameterizedTest
    @MethodSource(REFERENCE + "ofSpeakers")
    void mergesASpeakerEverywhere(Reference<Speaker> reference) {
        Article article = reference.in(ONE).addSpeaker(ONE).addSpeaker(TWO).build();
        assertThat(article.merge(ONE, TWO))
                .isEqualTo(reference.in(TWO).addSpeaker(TWO).build());
    }

    @Test
    void listsTheMergedSpeakerOnce() {
        Person three = person("three");
        Participant host = Participant.of(ONE, Part.HOST);
        Article article = article()
                .addAuthor(ONE)
                .addAuthor(three)
                .addAuthor(TWO)
                .addMention(Mention.of(HE, TWO, ONE))
                .addMeeting(visit().addParticipant(host)
                        .addParticipant(Participant.of(TWO, Part.HOST))
                        .addParticipant(Participant.of(TWO, Part.CHAIR))
                        .build())
                .addStatement(said().addSource(Source.of(HE, group("all", ONE, TWO, three), ONE, TWO))
                        .addAddressee(Addressee.of(HE, three, ONE, TWO))
                        .build())
                .addSpeaker(person("envoy", Role.of("envoy", NATO, ALLIANCE)))
                .listReachable()
                .build();
        Article merged = article()
                .addAuthor(TWO)
                .addAuthor(three)
                .addMention(Mention.of(HE, TWO))
                .addMeeting(visit().addParticipant(Participant.of(TWO, Part.HOST))
                        .addParticipant(Participant.of(TWO, Part.CHAIR))
                        .build())
                .addStatement(said().addSource(Source.of(HE, group("all", TWO, three), TWO))
                        .addAddressee(Addressee.of(HE, three, TWO))
                        .build())
                .speakers(List.of(
                        person("envoy", Role.of("envoy", ALLIANCE)), TWO, three, ALLIANCE, group("all", TWO, three)))
                .build();
        assertThat(article.merge(ONE, TWO).merge(NATO, ALLIANCE)).isEqualTo(merged);
    }

    @Test
    void keepsWhatStillDiffersAndOneOfWhatDoesNot() {
        Source he = Source.of(HE, ONE);
        Source chair = Source.of(HE, TWO).toBuilder().capacity(Role.of("chair")).build();
        Source two = Source.of(HE, TWO);
        Statement statement = said().addSource(he)
                .addSource(chair)
                .addSource(two)
                .addSource(Source.of(HE).toBuilder().addVia(two).addVia(he).build())
                .addAddressee(Addressee.of(HE, TWO))
                .addAddressee(Addressee.of(HE, ONE))
                .build();
        Person envoy = person("envoy", Role.of("envoy", NATO), Role.of("envoy", ALLIANCE), Role.of("chair", NATO));
        Article article = article()
                .addStatement(statement)
                .addStatement(said().addSource(two).build())
                .addStatement(said().addSource(he).build())
                .addMention(Mention.of(HE, ONE))
                .addMention(Mention.of(HE, TWO))
                .addMention(Mention.of(TEXT.find("so"), ONE))
                .addSpeaker(envoy)
                .listReachable()
                .build();
        Statement onlyTwo = said().addSource(two).build();
        assertThat(article.merge(ONE, TWO).merge(NATO, ALLIANCE))
                .isEqualTo(article()
                        .addStatement(said().addSource(two)
                                .addSource(chair)
                                .addSource(Source.of(HE).toBuilder().addVia(two).build())
                                .addAddressee(Addressee.of(HE, TWO))
                                .build())
                        .addStatement(onlyTwo)
                        .addStatement(onlyTwo)
                        .addMention(Mention.of(HE, TWO))
                        .addMention(Mention.of(TEXT.find("so"), TWO))
                        .addSpeaker(person("envoy", Role.of("envoy", ALLIANCE), Role.of("chair", ALLIANCE)))
                        .addSpeaker(ALLIANCE)
                        .addSpeaker(TWO)
                        .build());
    }

    @Test
    void keepsTheOtherSpeakerAsItIs() {
        Person named = Person.of("named", "Somebody");
        Article article = article()
                .addSpeaker(named)
                .addSpeaker(person("office", Role.of("envoy", NATO)))
                .addAuthor(person("office", Role.of("envoy", NATO)))
                .listReachable()
                .build();
        Article merged = article.merge(article.speaker("office").orElseThrow(), named);
        assertThat(merged.speakers()).containsExactly(named, NATO);
        assertThat(merged.authors()).containsExactly(named);
    }

    @Test
    void refusesToMergeASpeakerIntoItselfOrAGroupAroundIt() {
        Group inner = group("inner", ONE);
        Group outer = group("outer", inner);
        Article article = article().addAuthor(outer).listReachable().build();
        refuses(() -> article.merge(ONE, ONE), "into must be a speaker other than from: Person one \"one\"");
        refuses(
                () -> article.merge(ONE, outer),
                "into must not be a group that contains Person one \"one\": Group outer \"a group\"");
        refuses(() -> article.merge(TWO, ONE), "from must be listed in this article: Person two \"two\"");
        refuses(() -> article.merge(ONE, TWO), "into must be listed in this article: Person two \"two\"");
        assertThat(article.merge(outer, ONE).authors()).containsExactly(ONE);
    }

    @Test
    void keepsEqualParticipantsOfOthers() {
        Participant guest = Participant.of(person("guest"));
        Meeting visit = visit().addParticipant(guest).addParticipant(guest).build();
        Article article = article()
                .addMeeting(visit)
                .addSpeaker(ONE)
                .addSpeaker(TWO)
                .listReachable()
                .build();
        assertThat(article.merge(ONE, TWO).meetings()).containsExactly(visit);
        assertThat(article.remove(ONE).meetings()).containsExactly(visit);
    }
}
