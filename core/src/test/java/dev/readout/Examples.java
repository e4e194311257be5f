package dev.readout;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;

/** One example of each type, with every attribute set. All of them are in the article. */
public final class Examples {
    private static final Text TEXT = Text.of("Mike Evans\r\n\r\n"
            + "As an envoy, Netanyahu told reporters at the visit that they “cooperate”\u00a0\ud83d\udd4a,"
            + " Reuters said. Se\u0301an wrote it.");

    private Examples() {}

    private static URI uri(String path) {
        return URI.create("https://example.org/" + path);
    }

    public static Topic topic() {
        return Topic.builder()
                .id("peace")
                .label("Peace")
                .addSameAs(uri("peace"), uri("Friede"))
                .build();
    }

    public static Provenance provenance() {
        return Provenance.builder()
                .agent("corenlp")
                .version("4.5.10")
                .method("quote annotator")
                .at(When.parse("2026-11-24T10:00:00Z"))
                .confidence(0.9)
                .build();
    }

    public static Organization organization() {
        return Organization.builder()
                .id("nato")
                .name("NATO")
                .kind("alliance")
                .addSameAs(uri("nato"))
                .putAttribute("z", "1")
                .putAttribute("a", "2")
                .build();
    }

    public static Role role() {
        return Role.builder()
                .title("envoy")
                .addOrganization(organization())
                .addAccreditedTo(organization())
                .since(When.parse("2022"))
                .until(When.parse("2023-05~"))
                .build();
    }

    public static Person person() {
        return Person.builder()
                .id("netanyahu")
                .name("Benjamin Netanyahu")
                .honorific("Prime Minister")
                .description("the host")
                .addRole(role())
                .addSameAs(uri("netanyahu"))
                .putAttribute("gender", "")
                .build();
    }

    public static Group group() {
        return Group.builder()
                .id("reporters")
                .description("reporters")
                .addMember(person())
                .addMember(organization())
                .atLeast(3)
                .atMost(20)
                .addSameAs(uri("reporters"))
                .putAttribute("a", "b")
                .build();
    }

    public static Mention mention() {
        return Mention.builder()
                .passage(TEXT.find("they"))
                .addSpeaker(group())
                .addSpeaker(person())
                .putAttribute("a", "b")
                .build();
    }

    public static Place place() {
        return Place.builder()
                .name("the office")
                .inside(Place.of("Jerusalem"))
                .country("Israel")
                .addSameAs(uri("office"))
                .build();
    }

    public static Participant participant() {
        return Participant.builder()
                .speaker(person())
                .part(Participant.Part.HOST)
                .capacity(role())
                .side(organization())
                .mention(TEXT.find("Netanyahu"))
                .putAttribute("a", "b")
                .build();
    }

    private static Meeting outerMeeting() {
        return Meeting.builder().id("summit").kind(Meeting.Kind.SUMMIT).build();
    }

    public static Meeting meeting() {
        return Meeting.builder()
                .id("visit")
                .kind(Meeting.Kind.VISIT)
                .addParticipant(participant())
                .addPlace(place())
                .time(When.parse("2022-01-05/2022-01-06"))
                .addTopic(topic())
                .addDesignation(TEXT.find("the visit"))
                .inside(outerMeeting())
                .addSameAs(uri("visit"))
                .provenance(provenance())
                .putAttribute("a", "b")
                .build();
    }

    public static Cue cue() {
        return Cue.of(TEXT.find("told"), "tell");
    }

    public static Source source() {
        return Source.builder()
                .mention(TEXT.find("Netanyahu"))
                .addSpeaker(person())
                .capacity(role())
                .addVia(Source.of(TEXT.find("Reuters")))
                .build();
    }

    public static Addressee addressee() {
        return Addressee.of(TEXT.find("reporters"), group());
    }

    public static Statement statement() {
        return Statement.builder()
                .id("s1")
                .form(Form.INDIRECT)
                .orForm(Form.REPORTED)
                .medium(Medium.SPEECH)
                .orMedium(Medium.WRITING)
                .status(Status.DENIED)
                .addSource(source())
                .cue(cue())
                .content(TEXT.find("they “cooperate”"))
                .frame(TEXT.find("As an envoy, Netanyahu told"))
                .addQuoted(TEXT.find("cooperate"))
                .addAddressee(addressee())
                .meeting(meeting())
                .time(When.parse("2022-01-05"))
                .addTopic(topic())
                .provenance(provenance())
                .putAttribute("a", "b")
                .build();
    }

    public static Correction correction() {
        return Correction.of("The date was wrong.").toBuilder()
                .at(When.parse("2022-02"))
                .build();
    }

    public static GroundingContext groundingContext() {
        return GroundingContext.builder()
                .prefix("He")
                .suffix("again.")
                .within(new Span(0, 20))
                .near(3)
                .build();
    }

    public static GroundingPolicy groundingPolicy() {
        return GroundingPolicy.builder()
                .addAccepted(Kind.CASE)
                .addRefused(Kind.ELISION)
                .longestElision(5)
                .build();
    }

    public static DraftRole draftRole() {
        return DraftRole.of("envoy", "nato");
    }

    public static DraftSpeaker draftSpeaker() {
        return DraftSpeaker.builder()
                .id("netanyahu")
                .kind(DraftSpeaker.Kind.PERSON)
                .name("Benjamin Netanyahu")
                .honorific("Dr")
                .description("the host")
                .addRole(draftRole())
                .addMember("reporters")
                .build();
    }

    public static DraftParticipant draftParticipant() {
        return DraftParticipant.of("netanyahu", Participant.Part.HOST).toBuilder()
                .capacity("envoy")
                .build();
    }

    public static DraftMeeting draftMeeting() {
        return DraftMeeting.builder()
                .id("visit")
                .kind(Meeting.Kind.VISIT)
                .addParticipant(draftParticipant())
                .addPlace("Jerusalem")
                .time("2022-01-05")
                .addTopic("Peace")
                .addDesignation("the visit")
                .build();
    }

    public static DraftSource draftSource() {
        return DraftSource.of("Netanyahu", "netanyahu").toBuilder()
                .capacity("envoy")
                .build();
    }

    public static DraftAddressee draftAddressee() {
        return DraftAddressee.of("reporters", "reporters");
    }

    public static DraftPiece draftPiece() {
        return DraftPiece.builder()
                .exact("they “cooperate”")
                .prefix("visit that")
                .suffix("\u00a0\ud83d\udd4a")
                .build();
    }

    public static DraftStatement draftStatement() {
        return DraftStatement.builder()
                .form(Form.INDIRECT)
                .medium(Medium.SPEECH)
                .status(Status.DENIED)
                .addSource(draftSource())
                .addCue("told")
                .addContent(draftPiece())
                .addFrame("As an envoy, Netanyahu told")
                .addQuoted("cooperate")
                .addAddressee(draftAddressee())
                .meeting("visit")
                .time("2022-01-05")
                .addTopic("Peace")
                .build();
    }

    public static Draft draft() {
        return Draft.builder()
                .addSpeaker(draftSpeaker())
                .addMeeting(draftMeeting())
                .addStatement(draftStatement())
                .build();
    }

    public static Article article() {
        return Article.builder()
                .id(uri("article"))
                .url(uri("article.html"))
                .language("en")
                .publisher(organization())
                .addAuthor(person())
                .published(When.parse("2022-01-06"))
                .modified(When.parse("2022-01-07"))
                .retrieved(When.parse("2026-11-24"))
                .version("2nd edition")
                .text(TEXT)
                .addBlock(new Block(Block.Kind.BYLINE, new Span(0, 10)))
                .addBlock(new Block(Block.Kind.PARAGRAPH, new Span(14, TEXT.length())))
                .addSpeaker(person())
                .addSpeaker(organization())
                .addSpeaker(group())
                .addTopic(topic())
                .addMeeting(meeting())
                .addMeeting(outerMeeting())
                .addStatement(statement())
                .addMention(mention())
                .addCorrection(correction())
                .provenance(provenance())
                .putAttribute("a", "b")
                .build();
    }
}
