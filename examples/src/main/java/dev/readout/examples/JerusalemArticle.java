package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.List;

/**
 * An article of eight paragraphs as typed values: who met whom in Jerusalem, and who said what.
 *
 * <p>The text is written piece by piece, and each piece that something refers to is marked as it is written: {@code
 * "3.cue"} is the cue of the third statement. No position is counted and no sentence is repeated. Nothing is stored that
 * the article does not say: no date, no name of an official, no side.
 */
final class JerusalemArticle {
    private final Organization israel = Organization.of("israel", "Israel");
    private final Organization nato = Organization.of("nato", "NATO");
    private final Organization un = Organization.of("un", "UN");
    private final Organization securityCouncil = Organization.of("security-council", "National Security Council");
    private final Organization diplomacy = Organization.of("public-diplomacy", "National Public Diplomacy Directorate");

    private final Role primeMinister = Role.of("Prime Minister", israel);
    private final Role deputySecretaryGeneral = Role.of("Deputy Secretary General", nato);
    private final Role chairOfInnovation = Role.of("chair of innovation", nato);

    private final Person evans =
            Person.builder().id("evans").honorific("Dr").name("Mike Evans").build();
    private final Person netanyahu = Person.builder()
            .id("netanyahu")
            .name("Benjamin Netanyahu")
            .addRole(primeMinister)
            .build();
    private final Person geoana = Person.builder()
            .id("geoana")
            .name("Mircea Geoană")
            .addRole(deputySecretaryGeneral)
            .addRole(chairOfInnovation)
            .build();

    private final Person chiefOfStaff = holderOf("chief-of-staff", Role.of("Prime Minister’s Chief of Staff"));
    private final Person director = holderOf("director", Role.of("Director", securityCouncil));
    private final Person militarySecretary =
            holderOf("military-secretary", Role.of("Prime Minister’s Military Secretary"));
    private final Person head = holderOf("head", Role.of("Head", diplomacy));
    private final Person ambassador = holderOf(
            "ambassador",
            Role.builder()
                    .title("Ambassador")
                    .addOrganization(israel)
                    .addAccreditedTo(un)
                    .addAccreditedTo(nato)
                    .build());
    private final List<Person> fiveOfficials = List.of(chiefOfStaff, director, militarySecretary, head, ambassador);
    private final Group officials = Group.builder()
            .id("officials")
            .description("several key officials")
            .members(fiveOfficials)
            .atLeast(5)
            .build();

    private final List<Topic> topics = List.of(
            Topic.of("partnership", "Partnership between Israel and NATO"),
            Topic.of("security", "Security challenges"),
            Topic.of("peace", "Peace in the region"),
            Topic.of("innovation", "Technological innovation"));

    private final Composition text = compose();
    private final Meeting meeting = meeting();

    private JerusalemArticle() {}

    static Article article() {
        return new JerusalemArticle().build();
    }

    private static Person holderOf(String id, Role office) {
        return Person.builder().id(id).addRole(office).build();
    }

    private static Composition compose() {
        return new Composer()
                .byline()
                .mark("author", "Dr Mike Evans")
                .headline()
                .mark("headline.netanyahu", "Netanyahu")
                .write(" meets in Jerusalem with ")
                .mark("headline.geoana", "NATO Deputy Secretary General")
                // 1
                .paragraph()
                .mark("host", "Prime Minister Benjamin Netanyahu")
                .write(" held ")
                .mark("meeting.1", "a meeting")
                .write(" with ")
                .mark("guest", "NATO Deputy Secretary General Mircea Geoană")
                .write(" at the Prime Minister’s Office in Jerusalem. During ")
                .mark("meeting.2", "their discussion")
                .write(", ")
                .mark("1.source", "both leaders")
                .write(" ")
                .mark("1.cue", "emphasized")
                .write(" ")
                .mark("1.content", "the strong and growing partnership between Israel and NATO")
                .write(".")
                // 2
                .paragraph()
                .mark("2.source", "Prime Minister Netanyahu")
                .write(" ")
                .mark("2.cue", "expressed")
                .write(" ")
                .mark(
                        "2.content",
                        "his satisfaction with the existing excellent relations and cooperation between Israel and NATO")
                .write(".")
                // 3
                .paragraph()
                .write("“")
                .mark(
                        "3.content",
                        "I’m very happy to see my old friend, and who’s now the deputy secretary general of NATO. "
                                + "We have excellent relations with NATO and excellent cooperation, and I look forward "
                                + "to increasing it even further. We have great opportunities for peace in our area, "
                                + "but we also have great challenges, principally from Iran and of course from other "
                                + "areas as well,")
                .write("” ")
                .mark("3.source", "Netanyahu")
                .write(" ")
                .mark("3.cue", "said")
                .write(". “")
                .mark(
                        "3.content",
                        "Israel and NATO cooperate on both fronts, deterring, or removing the dangers and seizing the "
                                + "opportunities.")
                .write("”")
                // 4
                .paragraph()
                .mark("4.source", "He")
                .write(" ")
                .mark("4.cue", "highlighted")
                .write(" ")
                .mark(
                        "4.content",
                        "the significant opportunities for peace in the region, as well as the challenges posed by "
                                + "Iran and other sources")
                .write(". ")
                .mark("5.source", "Netanyahu")
                .write(" ")
                .mark("5.cue", "stressed")
                .write(" that ")
                .mark(
                        "5.content",
                        "Israel and NATO work together to address these challenges, with a focus on deterrence, "
                                + "removing threats, and seizing opportunities")
                .write(".")
                // 5
                .paragraph()
                .mark("6.source", "NATO Deputy Secretary General Geoană")
                .write(" ")
                .mark("6.cue", "conveyed")
                .write(" ")
                .mark("6.content", "his gratitude for the warm reception")
                .write(" and ")
                .mark("7.cue", "spoke about")
                .write(" ")
                .mark("7.content", "the importance of strengthening the partnership between NATO and Israel")
                .write(". ")
                .mark("8.source", "He")
                .write(" ")
                .mark("8.cue", "acknowledged")
                .write(" that ")
                .mark(
                        "8.content",
                        "both NATO and Israel share concerns about authoritarian regimes, such as Iran, North Korea, "
                                + "and Russia, which pose security challenges not only in Europe but also in the "
                                + "Middle East")
                .write(".")
                // 6
                .paragraph()
                .mark("9.source", "Geoană")
                .write(" ")
                .mark("9.cue", "emphasized")
                .write(" ")
                .mark("9.content", "the desire to leverage Israel’s advanced technological capabilities and innovation")
                .write(". ")
                .mark(
                        "10.frame",
                        frame -> frame.write("As the chair of innovation in NATO, ")
                                .mark("10.source", "he")
                                .write(" ")
                                .mark("10.cue", "expressed"))
                .write(" ")
                .mark("10.content", "his commitment to taking the partnership to the next level")
                .write(". ")
                .mark("11.source", "He")
                .write(" ")
                .mark("11.cue", "acknowledged")
                .write(" ")
                .mark("11.content", "Israel’s exceptional technological sophistication")
                .write(" and ")
                .mark("12.cue", "looked forward to")
                .write(" ")
                .mark("12.content", "launching a new phase of the partnership in the coming weeks")
                .write(".")
                // 7
                .paragraph()
                .mark("meeting.3", "The meeting")
                .write(" was attended by ")
                .mark("officials", "several key officials")
                .write(", including ")
                .mark("chief-of-staff", "the Prime Minister’s Chief of Staff")
                .write(", ")
                .mark("director", "the Director of the National Security Council")
                .write(", ")
                .mark("military-secretary", "the Prime Minister’s Military Secretary")
                .write(", ")
                .mark("head", "the Head of the National Public Diplomacy Directorate")
                .write(", and ")
                .mark("ambassador", "the Israeli Ambassador to the UN and NATO")
                .write(".")
                // 8, the author's own conclusion
                .paragraph()
                .mark("meeting.4", "The meeting")
                .write(" between ")
                .mark("conclusion.netanyahu", "Prime Minister Netanyahu")
                .write(" and ")
                .mark("conclusion.geoana", "NATO Deputy Secretary General Geoană")
                .write(" underscored the importance of the collaboration between Israel and NATO in addressing "
                        + "security challenges, advancing peace, and harnessing technological innovation for mutual "
                        + "benefit.")
                .compose();
    }

    private Meeting meeting() {
        Meeting.Builder builder = Meeting.builder()
                .id("jerusalem")
                .kind(Meeting.Kind.MEETING)
                .addParticipant(participant(netanyahu, Participant.Part.HOST, "host")
                        .capacity(primeMinister)
                        .build())
                .addParticipant(participant(geoana, Participant.Part.GUEST, "guest")
                        .capacity(deputySecretaryGeneral)
                        .build())
                .addParticipant(participant(officials, Participant.Part.ATTENDEE, "officials")
                        .build());
        for (Person official : fiveOfficials) {
            builder.addParticipant(participant(official, Participant.Part.ATTENDEE, official.id())
                    .capacity(official.roles().get(0))
                    .build());
        }
        return builder.addPlace(Place.of("Prime Minister’s Office", Place.of("Jerusalem")))
                .topics(topics)
                .addDesignation(text.passage("meeting.1"))
                .addDesignation(text.passage("meeting.2"))
                .addDesignation(text.passage("meeting.3"))
                .addDesignation(text.passage("meeting.4"))
                .build();
    }

    private Participant.Builder participant(Speaker speaker, Participant.Part part, String label) {
        return Participant.builder().speaker(speaker).part(part).mention(text.passage(label));
    }

    private Article build() {
        Source bothLeaders = Source.of(text.passage("1.source"), netanyahu, geoana);
        Source deputy = Source.of(text.passage("6.source"), geoana);
        Source he = Source.of(text.passage("11.source"), geoana);
        Source chair = Source.builder()
                .mention(text.passage("10.source"))
                .addSpeaker(geoana)
                .capacity(chairOfInnovation)
                .build();
        return Article.builder()
                .language("en")
                .text(text.text())
                .blocks(text.blocks())
                .addAuthor(evans)
                .addMeeting(meeting)
                .addStatement(
                        statement(1, Form.REPORTED, bothLeaders, "emphasize").build())
                .addStatement(statement(2, Form.REPORTED, netanyahu, "express").build())
                .addStatement(statement(3, Form.DIRECT, netanyahu, "say").build())
                .addStatement(
                        statement(4, Form.REPORTED, netanyahu, "highlight").build())
                .addStatement(statement(5, Form.INDIRECT, netanyahu, "stress").build())
                .addStatement(statement(6, Form.REPORTED, deputy, "convey").build())
                .addStatement(statement(7, Form.REPORTED, deputy, "speak about").build())
                .addStatement(statement(8, Form.INDIRECT, geoana, "acknowledge").build())
                .addStatement(statement(9, Form.REPORTED, geoana, "emphasize").build())
                .addStatement(statement(10, Form.REPORTED, chair, "express")
                        .frame(text.passage("10.frame"))
                        .build())
                .addStatement(statement(11, Form.REPORTED, he, "acknowledge").build())
                .addStatement(statement(12, Form.REPORTED, he, "look forward to")
                        .medium(Medium.SPEECH)
                        .orMedium(Medium.THOUGHT)
                        .build())
                .addMention(Mention.of(text.passage("author"), evans))
                .addMention(Mention.of(text.passage("headline.netanyahu"), netanyahu))
                .addMention(Mention.of(text.passage("headline.geoana"), geoana))
                .addMention(Mention.of(text.passage("conclusion.netanyahu"), netanyahu))
                .addMention(Mention.of(text.passage("conclusion.geoana"), geoana))
                .listReachable()
                .build();
    }

    private Statement.Builder statement(int number, Form form, Speaker speaker, String lemma) {
        return statement(number, form, Source.of(text.passage(number + ".source"), speaker), lemma);
    }

    private Statement.Builder statement(int number, Form form, Source source, String lemma) {
        return Statement.builder()
                .form(form)
                .addSource(source)
                .cue(Cue.of(text.passage(number + ".cue"), lemma))
                .content(text.passage(number + ".content"))
                .meeting(meeting);
    }
}
