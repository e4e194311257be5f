package dev.readout.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.article.Article;
import dev.readout.grounding.Absent;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Tier;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftGrounderTest {
    private static final Provenance MODEL =
            Provenance.builder().agent("model").version("7").build();
    private static final Text TEXT = Text.of("""
            “The bridge \ud83c\udf09 holds,” Mayor Ann Lee said. “It will hold.”\r
            \r
            Bob Roy, head of the Port Authority, said\u00a0that ships wait. He said that he told reporters so at the meeting in Riga.\r
            \r
            Ann Lee said nothing of ships.""");

    private static GroundedDraft ground(Text text, Draft draft) {
        return DraftGrounder.of(text).ground(draft, MODEL);
    }

    private static GroundedStatement ground(String text, DraftStatement.Builder statement) {
        return ground(
                        Text.of(text),
                        Draft.builder().addStatement(statement.build()).build())
                .statements()
                .get(0);
    }

    private static DraftStatement.Builder said(String content) {
        return DraftStatement.builder().form(Form.INDIRECT).addContent(DraftPiece.of(content));
    }

    private static DraftSpeaker.Builder person(String id) {
        return DraftSpeaker.builder().id(id).kind(DraftSpeaker.Kind.PERSON);
    }

    private static DraftSpeaker.Builder organization(String id) {
        return DraftSpeaker.builder().id(id).kind(DraftSpeaker.Kind.ORGANIZATION);
    }

    private static DraftSpeaker.Builder group(String id) {
        return DraftSpeaker.builder().id(id).kind(DraftSpeaker.Kind.GROUP);
    }

    private static List<String> findings(List<DraftFinding> findings) {
        return findings.stream().map(DraftFinding::toString).toList();
    }

    private static Passage cue(GroundedStatement grounded) {
        return grounded.statement().flatMap(Statement::cue).orElseThrow().passage();
    }

    private static Passage mention(GroundedStatement grounded) {
        return grounded.statement()
                .map(statement -> statement.sources().get(0))
                .flatMap(Source::mention)
                .orElseThrow();
    }

    @Test
    void isShownByItsText() {
        assertThat(DraftGrounder.of(Text.of("He spoke.")))
                .hasToString("DraftGrounder of Text of 9 code points \"He spoke.\"");
    }

    @Test
    void takesTheTextOfAPreparedGrounder() {
        Draft draft = Draft.builder()
                .addStatement(DraftStatement.builder()
                        .form(Form.DIRECT)
                        .addContent(DraftPiece.of("It will hold."))
                        .build())
                .build();
        assertThat(DraftGrounder.of(Grounder.of(TEXT)).ground(draft, MODEL).article())
                .isEqualTo(ground(TEXT, draft).article());
    }

    @Test
    void makesAnArticleOfWhatIsFaithful() {
        GroundedDraft grounded = ground(
                TEXT,
                Draft.builder()
                        .addSpeaker(person("lee")
                                .name("Ann Lee")
                                .addRole(DraftRole.of("Mayor"))
                                .build())
                        .addSpeaker(person("roy")
                                .name("Bob Roy")
                                .addRole(DraftRole.of("head", "port"))
                                .build())
                        .addSpeaker(organization("port").name("Port Authority").build())
                        .addSpeaker(group("press").description("reporters").build())
                        .addMeeting(DraftMeeting.builder()
                                .id("riga")
                                .kind(Meeting.Kind.MEETING)
                                .addParticipant(DraftParticipant.builder()
                                        .speaker("roy")
                                        .part(Participant.Part.GUEST)
                                        .capacity("head")
                                        .build())
                                .addPlace("Riga")
                                .time("2026-11~")
                                .addTopic("Ships")
                                .addDesignation("the meeting in Riga")
                                .build())
                        .addStatement(DraftStatement.builder()
                                .form(Form.DIRECT)
                                .addSource(DraftSource.builder()
                                        .mention("Mayor Ann Lee")
                                        .speaker("lee")
                                        .capacity("Mayor")
                                        .build())
                                .addCue("said")
                                .addContent(DraftPiece.of("“The bridge \ud83c\udf09 holds.”"))
                                .addContent(DraftPiece.of("It will hold."))
                                .build())
                        .addStatement(said("he told reporters so")
                                .medium(Medium.SPEECH)
                                .status(Status.DENIED)
                                .addSource(DraftSource.of("He", "roy"))
                                .addCue("said")
                                .addFrame("He said")
                                .addQuoted("so")
                                .addAddressee(DraftAddressee.of("reporters", "press"))
                                .meeting("riga")
                                .time("2026")
                                .addTopic("Ships")
                                .build())
                        .build());
        Person lee = Person.builder()
                .id("lee")
                .name("Ann Lee")
                .addRole(Role.of("Mayor"))
                .build();
        Organization port = Organization.of("port", "Port Authority");
        Role head = Role.of("head", port);
        Person roy = Person.builder().id("roy").name("Bob Roy").addRole(head).build();
        Group press = Group.builder().id("press").description("reporters").build();
        Topic ships = Topic.of("ships", "Ships");
        Meeting riga = Meeting.builder()
                .id("riga")
                .kind(Meeting.Kind.MEETING)
                .addParticipant(Participant.of(roy, Participant.Part.GUEST).toBuilder()
                        .capacity(head)
                        .build())
                .addPlace(dev.readout.meeting.Place.of("Riga"))
                .time(When.parse("2026-11~"))
                .addTopic(ships)
                .addDesignation(TEXT.find("the meeting in Riga"))
                .provenance(MODEL.toBuilder().method("grounded: exact").build())
                .build();
        assertThat(findings(grounded.findings()))
                .containsExactly("/meetings/0/time: neither the year nor the day is near its meeting: \"2026-11~\"");
        assertThat(grounded.isComplete()).isTrue();
        assertThat(grounded.article())
                .isEqualTo(Article.builder()
                        .text(TEXT)
                        .addSpeaker(lee)
                        .addSpeaker(roy)
                        .addSpeaker(port)
                        .addSpeaker(press)
                        .addTopic(ships)
                        .addMeeting(riga)
                        .addStatement(Statement.builder()
                                .form(Form.DIRECT)
                                .addSource(Source.of(TEXT.find("Mayor Ann Lee"), lee).toBuilder()
                                        .capacity(Role.of("Mayor"))
                                        .build())
                                .cue(Cue.of(TEXT.findAll("said").get(0)))
                                .content(TEXT.find("The bridge \ud83c\udf09 holds,")
                                        .and(TEXT.find("It will hold.")))
                                .provenance(MODEL.toBuilder()
                                        .method("grounded: outer")
                                        .build())
                                .build())
                        .addStatement(Statement.builder()
                                .form(Form.INDIRECT)
                                .medium(Medium.SPEECH)
                                .status(Status.DENIED)
                                .addSource(Source.of(TEXT.find("He"), roy))
                                .cue(Cue.of(TEXT.findAll("said").get(2)))
                                .content(TEXT.find("he told reporters so"))
                                .frame(TEXT.find("He said"))
                                .addQuoted(TEXT.find("so"))
                                .addAddressee(Addressee.of(TEXT.find("reporters"), press))
                                .meeting(riga)
                                .time(When.parse("2026"))
                                .addTopic(ships)
                                .provenance(MODEL.toBuilder()
                                        .method("grounded: exact")
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void leavesOutContentThatWasChangedOrInvented() {
        GroundedDraft grounded = ground(
                TEXT,
                Draft.builder()
                        .addStatement(said("ships don't wait").build())
                        .addStatement(said("the war is over").build())
                        .addStatement(said("ships wait")
                                .addContent(DraftPiece.of("trains wait"))
                                .build())
                        .build());
        assertThat(grounded.article()).isEqualTo(Article.builder().text(TEXT).build());
        assertThat(grounded.isComplete()).isFalse();
        assertThat(findings(grounded.findings()))
                .containsExactly(
                        "/statements/0/content/0/exact: changed words: \"ships don't wait\"",
                        "/statements/1/content/0/exact: not in the text: \"the war is over\"",
                        "/statements/2/content/1/exact: changed words: \"trains wait\"");
        assertThat(grounded.statements())
                .extracting(GroundedStatement::statement)
                .containsOnly(Optional.empty());
        assertThat(grounded.statements().get(0).verdicts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Changed.class,
                        changed -> assertThat(changed.differences())
                                .extracting(Difference::quotation)
                                .containsExactly("don't"));
        assertThat(grounded.statements().get(1).verdicts()).singleElement().isInstanceOf(Absent.class);
        assertThat(grounded.statements().get(2).verdicts()).hasExactlyElementsOfTypes(Faithful.class, Changed.class);
    }

    @Test
    void addsTheWorstTierToTheMethod() {
        Draft draft = Draft.builder()
                .addStatement(said("ships wait")
                        .addContent(DraftPiece.of("he told … at the meeting"))
                        .build())
                .build();
        Provenance agent = MODEL.toBuilder().method("prompt 3").build();
        Statement statement = DraftGrounder.of(TEXT)
                .ground(draft, agent)
                .article()
                .statements()
                .get(0);
        assertThat(statement.provenance())
                .contains(
                        agent.toBuilder().method("prompt 3, grounded: elision").build());
        assertThat(statement.content().orElseThrow().wordsOfPieces())
                .containsExactly("ships wait", "he told", "at the meeting");
    }

    @Test
    void findsTheCueOfTheSentence() {
        String text = "Ann said it was dry. It rained, Bob said. It snowed, Eve said.";
        GroundedStatement grounded =
                ground(text, said("It rained").addSource(DraftSource.of("Bob")).addCue("said"));
        assertThat(cue(grounded)).isEqualTo(Text.of(text).passage(36, 40));
    }

    @Test
    void findsTheRightOneOfFortyCues() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            written.append("“Number ").append(i).append(" was late,” he said. Nobody asked.\n\n");
        }
        Text text = Text.of(written.toString());
        Draft.Builder draft = Draft.builder();
        for (int i = 0; i < 40; i++) {
            draft.addStatement(said("Number " + i + " was late")
                    .addSource(DraftSource.of("he"))
                    .addCue("said")
                    .build());
        }
        GroundedDraft grounded = ground(text, draft.build());
        assertThat(grounded.findings()).isEmpty();
        assertThat(grounded.statements())
                .extracting(DraftGrounderTest::cue)
                .containsExactlyElementsOf(text.findAll("said"));
        assertThat(grounded.statements())
                .extracting(DraftGrounderTest::mention)
                .containsExactlyElementsOf(text.findAll("he"));
    }

    @Test
    void findsTheCueThatHasTheSourceBesideIt() {
        String text = "Ann said that it rained and Bob said that it snowed";
        GroundedStatement ann =
                ground(text, said("it rained").addSource(DraftSource.of("Ann")).addCue("said"));
        GroundedStatement bob =
                ground(text, said("it snowed").addSource(DraftSource.of("Bob")).addCue("said"));
        assertThat(cue(ann).hull().start()).isEqualTo(4);
        assertThat(cue(bob).hull().start()).isEqualTo(32);
    }

    @Test
    void prefersTheParagraphToTheParagraphsBesideIt() {
        String text = "He said so.\n\nShe said so. But it rained. They said so.\n\nIt said so.\n\nYou said so.";
        assertThat(mention(ground(text, said("it rained").addSource(DraftSource.of("They"))))
                        .hull()
                        .start())
                .isEqualTo(text.indexOf("They"));
        assertThat(mention(ground(text, said("it rained").addSource(DraftSource.of("He"))))
                        .hull()
                        .start())
                .isZero();
        assertThat(findings(ground(text, said("it rained").addSource(DraftSource.of("You")))
                        .findings()))
                .containsExactly(
                        "/statements/0/sources/0/mention: in the text, but not near its statement or meeting: \"You\"");
    }

    @Test
    void findsTheCueInsideContentThatAnExtractorDidNotCut() {
        String text = "“It rained,” he said, “and it snowed.” She said no.";
        GroundedStatement grounded =
                ground(text, said("It rained,” he said, “and it snowed.").addCue("said"));
        assertThat(cue(grounded).hull().start()).isEqualTo(16);
    }

    @Test
    void takesTheMentionBeforeTheContentIfThereIsNoCue() {
        String text = "The minister was there. Much rain had come. The minister left.";
        assertThat(mention(ground(text, said("Much rain had come").addSource(DraftSource.of("The minister"))))
                        .hull()
                        .start())
                .isZero();
    }

    @Test
    void joinsTheSpeakersOfOneMention() {
        Text text = Text.of("Ann and Bob met. Both leaders said that it rained. They told all of us.");
        GroundedDraft grounded = ground(
                text,
                Draft.builder()
                        .addSpeaker(person("a").name("Ann").build())
                        .addSpeaker(person("b").name("Bob").build())
                        .addStatement(said("it rained")
                                .addSource(DraftSource.of("Both leaders", "a"))
                                .addSource(DraftSource.of("Both leaders", "b"))
                                .addSource(DraftSource.builder()
                                        .mention("Both leaders")
                                        .speaker("b")
                                        .capacity("leaders")
                                        .build())
                                .addAddressee(DraftAddressee.of("all of us", "a"))
                                .addAddressee(DraftAddressee.of("all of us", "b"))
                                .build())
                        .build());
        Statement statement = grounded.article().statements().get(0);
        assertThat(statement.sources())
                .extracting(Source::speakers)
                .extracting(speakers -> speakers.stream().map(Speaker::id).toList())
                .containsExactly(List.of("a", "b"), List.of("b"));
        assertThat(statement.addressees())
                .extracting(Addressee::speakers)
                .extracting(List::size)
                .containsExactly(2);
    }

    @Test
    void creditsNobodyWhomTheTextDoesNotNameThere() {
        Draft draft = Draft.builder()
                .addSpeaker(person("lee").name("Ann Lee").build())
                .addStatement(said("ships wait")
                        .addSource(DraftSource.of("Queen Victoria", "lee"))
                        .addSource(DraftSource.of("Bob Roy", "roy"))
                        .addSource(DraftSource.builder().capacity("head").build())
                        .addSource(DraftSource.builder().speaker("lee").build())
                        .build())
                .build();
        GroundedDraft grounded = ground(TEXT, draft);
        assertThat(grounded.article().statements().get(0).sources())
                .extracting(Source::toString)
                .containsExactly("Source [61,68) \"Bob Roy\" []");
        assertThat(findings(grounded.findings()))
                .containsExactly(
                        "/statements/0/sources/0/mention: not in the text: \"Queen Victoria\"",
                        "/statements/0/sources/1/speaker: does not refer to anything in the article: \"roy\"",
                        "/statements/0/sources/3/speaker: in the text, but not near its statement or meeting: \"lee\"");
    }

    @Test
    void takesEqualContentWhereItsCueAndSourcesAre() {
        String text = "Ann said: “It rained.”\n\nNobody wrote: “It rained.”\n\nEve was there.";
        GroundedStatement grounded = ground(
                text, said("It rained").addSource(DraftSource.of("Nobody")).addCue("wrote"));
        assertThat(grounded.statement()
                        .flatMap(Statement::content)
                        .orElseThrow()
                        .hull()
                        .start())
                .isEqualTo(39);
        assertThat(findings(grounded.findings()))
                .containsExactly("/statements/0/content/0/exact: several times in the text; the one nearest to cue and"
                        + " sources was taken: \"It rained\"");
        assertThat(grounded.verdicts()).singleElement().isInstanceOf(Ambiguous.class);
    }

    @Test
    void leavesOutContentThatCouldBeInSeveralPlaces() {
        String text = "Ann said: “It rained.”\n\nEve said: “It rained.”";
        GroundedStatement undecided = ground(text, said("It rained").addCue("said"));
        assertThat(undecided.statement()).isEmpty();
        assertThat(findings(undecided.findings()))
                .containsExactly(
                        "/statements/0/content/0/exact: several times in the text, and nothing determines which is"
                                + " meant: \"It rained\"");
        DraftPiece piece = DraftPiece.builder()
                .exact("It rained")
                .prefix("Eve said:")
                .suffix(".")
                .build();
        assertThat(ground(text, DraftStatement.builder().form(Form.DIRECT).addContent(piece))
                        .statement()
                        .flatMap(Statement::content))
                .contains(Text.of(text).passage(35, 44));
    }

    @Test
    void takesTheLastOfEqualPiecesBeforeThePieceThatOccursOnce() {
        String text = "“Yes,” he said. “Yes,” she said, “it rained.” “Yes,” they said.";
        GroundedStatement grounded = ground(
                text,
                DraftStatement.builder()
                        .form(Form.DIRECT)
                        .addContent(DraftPiece.of("Yes"))
                        .addContent(DraftPiece.of("it rained")));
        assertThat(grounded.statement()
                        .flatMap(Statement::content)
                        .orElseThrow()
                        .pieces()
                        .get(0)
                        .start())
                .isEqualTo(17);
    }

    @Test
    void anchorsAStatementWithoutContentByItsCue() {
        String text = "Ann protested.\n\nEve protested. Bob did not.";
        DraftStatement.Builder protested =
                DraftStatement.builder().form(Form.REPORTED).addCue("protested").addSource(DraftSource.of("Eve"));
        GroundedStatement grounded = ground(text, protested);
        assertThat(cue(grounded).hull().start()).isEqualTo(20);
        assertThat(grounded.verdicts()).hasSize(1);
        GroundedStatement refused = ground(text, protested.cue(List.of("cheered")));
        assertThat(refused.statement()).isEmpty();
        assertThat(findings(refused.findings())).containsExactly("/statements/0/cue/0: not in the text: \"cheered\"");
    }

    @Test
    void reportsAStatementWithoutContentAndCue() {
        GroundedStatement grounded =
                ground("It rained.", DraftStatement.builder().form(Form.REPORTED));
        assertThat(grounded.statement()).isEmpty();
        assertThat(findings(grounded.findings())).containsExactly("/statements/0: nothing of it is in the text: \"\"");
    }

    @Test
    void findsTheOtherPiecesOfACueBesideTheFirst() {
        String text = "He spoke of it and up; then he spoke up and she spoke up.";
        GroundedStatement grounded = ground(text, said("of it").addCue("spoke").addCue("up"));
        assertThat(cue(grounded).wordsOfPieces()).containsExactly("spoke", "up");
        assertThat(cue(grounded).hull().toString()).isEqualTo("[3,21)");
    }

    @Test
    void leavesOutQuotedWordsOfADirectStatement() {
        GroundedStatement grounded = ground(
                "“It rained.”",
                DraftStatement.builder()
                        .form(Form.DIRECT)
                        .addContent(DraftPiece.of("It rained."))
                        .addQuoted("rained"));
        assertThat(grounded.statement().orElseThrow().quoted()).isEmpty();
        assertThat(findings(grounded.findings()))
                .containsExactly("/statements/0/quoted/0: not allowed here: \"rained\"");
    }

    @Test
    void searchesForQuotedWordsInTheContentFirst() {
        String text = "A “storm” came, but he said the “storm” was over.";
        GroundedStatement grounded = ground(text, said("the “storm” was over").addQuoted("storm"));
        assertThat(grounded.statement().orElseThrow().quoted())
                .containsExactly(Text.of(text).passage(33, 38));
    }

    @Test
    void reportsWordsThatAreEquallyNear() {
        String text = "he said: it rained, he said";
        GroundedStatement grounded =
                ground(text, said("rained").addSource(DraftSource.of("it")).addCue("said"));
        assertThat(grounded.findings()).isEmpty();
        GroundedStatement tie = ground("so it rained so", said("it rained").addCue("so"));
        assertThat(findings(tie.findings()))
                .containsExactly(
                        "/statements/0/cue/0: several times in the text, and nothing determines which is meant:"
                                + " \"so\"");
    }

    @Test
    void leavesOutTimesThatAreNotInEdtf() {
        GroundedDraft grounded = ground(
                TEXT,
                Draft.builder()
                        .addStatement(said("ships wait").time("last Friday").build())
                        .build());
        assertThat(grounded.article().statements().get(0).time()).isEmpty();
        assertThat(findings(grounded.findings()))
                .containsExactly("/statements/0/time: not a time in EDTF: \"last Friday\"");
    }

    @Test
    void keepsSpeakersWhomTheTextNames() {
        GroundedDraft grounded = ground(
                TEXT,
                Draft.builder()
                        .addSpeaker(person("lee")
                                .name("Ann Mary Lee")
                                .honorific("Dr")
                                .build())
                        .addSpeaker(person("putin")
                                .name("Vladimir Putin")
                                .addRole(DraftRole.of("President"))
                                .build())
                        .addSpeaker(person("head")
                                .addRole(DraftRole.of("Head", "authority"))
                                .addRole(DraftRole.of("mayor", "lee"))
                                .addRole(DraftRole.of("Mayor", "nobody"))
                                .build())
                        .addSpeaker(organization("authority")
                                .name("the Riga Port")
                                .description("a port")
                                .addRole(DraftRole.of("port"))
                                .addMember("lee")
                                .build())
                        .addSpeaker(group("press")
                                .name("Press")
                                .description("all the press")
                                .build())
                        .addStatement(said("ships wait")
                                .addSource(DraftSource.of("Port Authority", "authority"))
                                .addAddressee(DraftAddressee.of("reporters", "press"))
                                .build())
                        .build());
        Organization authority = Organization.of("authority", "Port Authority");
        assertThat(grounded.article().speakers())
                .containsExactly(
                        Person.builder().id("lee").name("Ann Mary Lee").build(),
                        Person.builder()
                                .id("head")
                                .addRole(Role.of("Head", authority))
                                .addRole(Role.of("mayor"))
                                .addRole(Role.of("Mayor"))
                                .build(),
                        authority,
                        Group.builder().id("press").description("reporters").build());
        assertThat(findings(grounded.findings()))
                .containsExactly(
                        "/speakers/0/name: in the text only in part: \"Ann Mary Lee\"",
                        "/speakers/0/honorific: not in the text: \"Dr\"",
                        "/speakers/1/name: not in the text: \"Vladimir Putin\"",
                        "/speakers/1/roles/0/title: not in the text: \"President\"",
                        "/speakers/1: nothing of it is in the text: \"putin\"",
                        "/speakers/2/roles/1/organization: not allowed here: \"lee\"",
                        "/speakers/2/roles/2/organization: does not refer to anything in the article: \"nobody\"",
                        "/speakers/3/description: not allowed here: \"a port\"",
                        "/speakers/3/roles/0: not allowed here: \"port\"",
                        "/speakers/3/members/0: not allowed here: \"lee\"",
                        "/speakers/3/name: changed words: \"the Riga Port\"",
                        "/speakers/4/name: not allowed here: \"Press\"",
                        "/speakers/4/description: not in the text: \"all the press\"");
    }

    @Test
    void takesNamesWithoutDiacritics() {
        Text text = Text.of("Mircea Geoană and TÜV spoke.");
        GroundedDraft grounded = ground(
                text,
                Draft.builder()
                        .addSpeaker(person("g").name("Mircea Geoana").build())
                        .addSpeaker(organization("t").name("Tuv").build())
                        .build());
        assertThat(grounded.findings()).isEmpty();
        assertThat(grounded.article().speakers())
                .extracting(Speaker::displayName)
                .containsExactly("Mircea Geoana", "Tuv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann [Smith]", "Ann ... Lee", "Ann […] Lee", "[Sir] Ann"})
    void doesNotTakeNamesThatAnEditorPutTogether(String name) {
        Text text = Text.of("Ann, the sister of Tom Lee, spoke.");
        GroundedDraft grounded = ground(
                text,
                Draft.builder()
                        .addSpeaker(person("a").name(name).build())
                        .addSpeaker(organization("o").name(name).build())
                        .build());
        assertThat(grounded.findings())
                .extracting(DraftFinding::kind)
                .containsExactly(
                        DraftFinding.Kind.CHANGED,
                        DraftFinding.Kind.UNSHOWN,
                        DraftFinding.Kind.CHANGED,
                        DraftFinding.Kind.UNSHOWN);
        assertThat(grounded.article().speakers()).isEmpty();
    }

    @Test
    void cutsGroupsThatContainThemselves() {
        Text text = Text.of("We and they and you spoke with Ann.");
        GroundedDraft grounded = ground(
                text,
                Draft.builder()
                        .addSpeaker(group("we")
                                .description("We")
                                .addMember("they")
                                .addMember("ann")
                                .build())
                        .addSpeaker(group("they")
                                .description("they")
                                .addMember("we")
                                .build())
                        .addSpeaker(group("you")
                                .description("you")
                                .addMember("ann")
                                .addMember("ann")
                                .build())
                        .addSpeaker(person("ann").name("Ann").build())
                        .build());
        assertThat(grounded.article().speakers()).extracting(Speaker::id).containsExactly("we", "they", "you", "ann");
        assertThat(findings(grounded.findings()))
                .containsExactly("/speakers/0/members/0: does not refer to anything in the article: \"they\"");
    }

    @Test
    void cutsGroupsThatAreTooDeep() {
        Draft.Builder draft = Draft.builder();
        int groups = 1_000;
        for (int i = 0; i < groups; i++) {
            DraftSpeaker.Builder group = group("g" + i).description("we");
            if (i + 1 < groups) {
                group.addMember("g" + (i + 1));
            }
            draft.addSpeaker(group.build());
        }
        GroundedDraft grounded = ground(Text.of("we"), draft.build());
        assertThat(grounded.article().speakers()).hasSize(groups);
        assertThat(grounded.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.kind().isLeftOut());
    }

    @Test
    void keepsMeetingsWithADesignation() {
        GroundedDraft grounded = ground(
                TEXT,
                Draft.builder()
                        .addSpeaker(person("lee").name("Ann Lee").build())
                        .addMeeting(DraftMeeting.builder()
                                .id("secret")
                                .kind(Meeting.Kind.TALKS)
                                .addDesignation("secret talks")
                                .build())
                        .addMeeting(DraftMeeting.builder()
                                .id("none")
                                .kind(Meeting.Kind.TALKS)
                                .build())
                        .addMeeting(DraftMeeting.builder()
                                .id("riga")
                                .kind(Meeting.Kind.MEETING)
                                .addDesignation("the meeting")
                                .addDesignation("Ann Lee")
                                .addDesignation("Ann Lee")
                                .addDesignation("said")
                                .addParticipant(DraftParticipant.builder()
                                        .speaker("lee")
                                        .capacity("Queen")
                                        .build())
                                .addParticipant(DraftParticipant.of("putin", Participant.Part.GUEST))
                                .addPlace("Moscow")
                                .time("soon")
                                .build())
                        .addStatement(said("ships wait").meeting("secret").build())
                        .addStatement(said("he told").meeting("riga").build())
                        .build());
        assertThat(grounded.article().meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.designations())
                    .containsExactly(
                            TEXT.find("the meeting"),
                            TEXT.findAll("Ann Lee").get(0),
                            TEXT.findAll("Ann Lee").get(1));
            assertThat(meeting.participants()).hasSize(1);
            assertThat(meeting.provenance().flatMap(Provenance::method)).contains("grounded: exact");
        });
        assertThat(grounded.article().statements().get(1).meeting())
                .isEqualTo(grounded.article().meeting("riga"));
        assertThat(findings(grounded.findings()))
                .containsExactly(
                        "/meetings/0/designations/0: not in the text: \"secret talks\"",
                        "/meetings/0: nothing of it is in the text: \"secret\"",
                        "/meetings/1: nothing of it is in the text: \"none\"",
                        "/meetings/2/designations/3: several times in the text, and nothing determines which is meant: \"said\"",
                        "/meetings/2/participants/0/capacity: not in the text: \"Queen\"",
                        "/meetings/2/participants/1/speaker: does not refer to anything in the article: \"putin\"",
                        "/meetings/2/places/0: not in the text: \"Moscow\"",
                        "/meetings/2/time: not a time in EDTF: \"soon\"",
                        "/statements/0/meeting: does not refer to anything in the article: \"secret\"");
    }

    @Test
    void addsToAnArticle() {
        Person lee = Person.builder().id("lee").name("Ann Lee").build();
        Meeting riga = Meeting.builder().id("riga").kind(Meeting.Kind.MEETING).build();
        Article article = Article.builder()
                .text(TEXT)
                .language("en")
                .addSpeaker(lee)
                .addSpeaker(Person.builder().id("roy").name("Roy Roe").build())
                .addTopic(Topic.of("ships", "Boats"))
                .addTopic(Topic.of("sea", "Sea"))
                .addMeeting(riga)
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .content(TEXT.find("nothing of ships"))
                        .build())
                .build();
        Draft draft = Draft.builder()
                .addSpeaker(person("roy").name("Bob Roy").build())
                .addSpeaker(person("lee").name("Ann Lee").build())
                .addMeeting(DraftMeeting.builder()
                        .id("riga")
                        .kind(Meeting.Kind.TALKS)
                        .addDesignation("the meeting in Riga")
                        .build())
                .addStatement(said("ships wait")
                        .addSource(DraftSource.of("Bob Roy", "roy"))
                        .meeting("riga")
                        .addTopic("Ships")
                        .addTopic("Sea")
                        .addTopic("Ships")
                        .build())
                .build();
        GroundedDraft grounded = DraftGrounder.of(article).ground(draft, MODEL);
        Article after = grounded.article();
        assertThat(after.language()).contains("en");
        assertThat(after.speakers()).extracting(Speaker::id).containsExactly("lee", "roy", "roy-2");
        assertThat(after.meetings()).extracting(Meeting::id).containsExactly("riga", "riga-2");
        assertThat(after.topics()).extracting(Topic::id).containsExactly("ships", "sea", "ships-2");
        assertThat(after.statements()).hasSize(2);
        Statement added = after.statements().get(1);
        assertThat(added.speakers()).extracting(Speaker::displayName).containsExactly("Bob Roy");
        assertThat(added.meeting()).isEqualTo(after.meeting("riga-2"));
        assertThat(added.topics()).extracting(Topic::id).containsExactly("ships-2", "sea");
        assertThat(findings(grounded.findings()))
                .containsExactly(
                        "/speakers/0/id: already in the article, so it has another id there: \"roy\"",
                        "/meetings/0/id: already in the article, so it has another id there: \"riga\"");
        assertThat(grounded.isComplete()).isTrue();
    }

    @Test
    void refersToSpeakersAndMeetingsOfTheArticle() {
        Person lee = Person.builder().id("lee").name("Ann Lee").build();
        Meeting riga = Meeting.builder().id("riga").kind(Meeting.Kind.MEETING).build();
        Article article =
                Article.builder().text(TEXT).addSpeaker(lee).addMeeting(riga).build();
        GroundedDraft grounded = DraftGrounder.of(article)
                .ground(
                        Draft.builder()
                                .addStatement(said("nothing of ships")
                                        .addSource(DraftSource.of("Ann Lee", "lee"))
                                        .meeting("riga")
                                        .build())
                                .build(),
                        MODEL);
        assertThat(grounded.findings()).isEmpty();
        assertThat(grounded.article().statementsOf(lee)).hasSize(1);
        assertThat(grounded.article().statementsAt(riga)).hasSize(1);
    }

    @Test
    void acceptsWhatThePolicyAccepts() {
        Draft draft = Draft.builder().addStatement(said("SHIPS wait").build()).build();
        DraftGrounder grounder = DraftGrounder.of(TEXT);
        assertThat(grounder.ground(draft, MODEL).isComplete()).isFalse();
        GroundedDraft grounded = grounder.withPolicy(GroundingPolicy.builder()
                        .addAccepted(Difference.Kind.CASE)
                        .build())
                .ground(draft, MODEL);
        assertThat(grounded.isComplete()).isTrue();
        assertThat(grounded.article().statements().get(0).provenance().flatMap(Provenance::method))
                .contains("grounded: accepted");
    }

    @Test
    void acceptsNoMoreThanThePolicy() {
        Draft draft =
                Draft.builder().addStatement(said("said ... wait").build()).build();
        DraftGrounder grounder = DraftGrounder.of(TEXT);
        assertThat(grounder.ground(draft, MODEL).isComplete()).isTrue();
        GroundedDraft grounded =
                grounder.withPolicy(GroundingPolicy.upTo(Tier.OUTER)).ground(draft, MODEL);
        assertThat(grounded.article().statements()).isEmpty();
        assertThat(findings(grounded.findings()))
                .containsExactly("/statements/0/content/0/exact: changed words: \"said ... wait\"");
    }

    @Test
    void refusesNullEvenForAnEmptyDraft() {
        Draft empty = Draft.builder().build();
        DraftGrounder grounder = DraftGrounder.of(TEXT);
        assertThatNullPointerException()
                .isThrownBy(() -> grounder.ground(empty, nothing()))
                .withMessage("provenance");
        assertThatNullPointerException()
                .isThrownBy(() -> grounder.ground(nothing(), MODEL))
                .withMessage("draft");
        assertThatNullPointerException()
                .isThrownBy(() -> grounder.withPolicy(nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> DraftGrounder.of(DraftGrounderTest.<Text>nothing()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> DraftGrounder.of(DraftGrounderTest.<Article>nothing()))
                .withMessage("article");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // What callers without NullAway may do.
    private static <T> T nothing() {
        return null;
    }

    @Test
    void comparesResultsByEveryAttribute() {
        Draft draft = Draft.builder()
                .addStatement(said("ships wait").build())
                .addStatement(said("ships sink").build())
                .build();
        GroundedDraft grounded = ground(TEXT, draft);
        Statement statement = grounded.article().statements().get(0);
        assertThat(grounded)
                .isEqualTo(ground(TEXT, draft))
                .hasSameHashCodeAs(ground(TEXT, draft))
                .isNotEqualTo(ground(TEXT, Draft.builder().build()))
                .hasToString("GroundedDraft statements: 1 of 2, findings: 1");
        assertThat(grounded.statements().get(0)).hasToString("GroundedStatement findings: 0, " + statement);
        assertThat(grounded.statements().get(1))
                .hasToString("GroundedStatement findings: 1, not in the article: "
                        + draft.statements().get(1));
        for (Class<?> type : List.of(GroundedDraft.class, GroundedStatement.class)) {
            EqualsVerifier.forClass(type)
                    .suppress(Warning.NULL_FIELDS)
                    .withPrefabValues(
                            Article.class,
                            grounded.article(),
                            Article.builder().text(TEXT).build())
                    .withPrefabValues(
                            Statement.class,
                            statement,
                            statement.toBuilder().id("a").build())
                    .withPrefabValues(
                            DraftStatement.class,
                            draft.statements().get(0),
                            draft.statements().get(1))
                    .verify();
        }
    }

    @Test
    void groundsEachStatementAsIfItWereAlone() {
        List<String> contents =
                IntStream.range(0, 30).mapToObj(i -> "ships wait").toList();
        Draft.Builder draft = Draft.builder();
        contents.forEach(
                content -> draft.addStatement(said(content).addCue("said").build()));
        GroundedDraft grounded = ground(TEXT, draft.build());
        assertThat(grounded.article().statements()).hasSize(30);
        assertThat(grounded.article().statements().stream().distinct()).hasSize(1);
    }
}
