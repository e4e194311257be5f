package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Composer;
import dev.readout.article.Composition;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;

/**
 * Two readouts of the meeting of {@link JerusalemArticle}, as each side could have published it.
 *
 * <p><strong>Both are made up for this example.</strong> Nobody published them, nobody said these words, and the date is
 * made up too. Each text says so in its first line.
 */
final class MadeUpReadouts {
    private static final String MADE_UP = "MADE UP AS AN EXAMPLE: nobody published this text or said these words.";

    private static final Organization ISRAEL = Organization.of("israel", "Israel");
    private static final Organization NATO = Organization.of("nato", "NATO");
    private static final Role PRIME_MINISTER = Role.of("Prime Minister", ISRAEL);
    private static final Role DEPUTY = Role.of("Deputy Secretary General", NATO);
    private static final Role CHAIR = Role.of("chair of innovation", NATO);

    private MadeUpReadouts() {}

    /** Returns the readout that the Israeli side could have published. It is made up. */
    static Article israel() {
        Composition text = new Composer()
                .block(Block.Kind.OTHER)
                .write(MADE_UP)
                .headline()
                .write("Prime Minister Netanyahu meets with NATO Deputy Secretary General Geoană")
                .paragraph()
                .mark("host", "Prime Minister Benjamin Netanyahu")
                .write(" met today, 14 January 2023, at his office in Jerusalem with ")
                .mark("guest", "NATO Deputy Secretary General Mircea Geoană")
                .write(". ")
                .mark("official", "The Director of the National Security Council")
                .write(" also attended.")
                .paragraph()
                .write("“")
                .mark(
                        "1.content",
                        "We have excellent relations with NATO and excellent cooperation, and we will increase it even"
                                + " further. We also have great challenges, principally from Iran,")
                .write("” ")
                .mark("1.source", "the Prime Minister")
                .write(" ")
                .mark("1.cue", "said")
                .write(". ")
                .mark("2.source", "He")
                .write(" ")
                .mark("2.cue", "stressed")
                .write(" that ")
                .mark("2.content", "Israel and NATO work together to deter these threats")
                .write(".")
                .paragraph()
                .write("As the chair of innovation in NATO, ")
                .mark("3.source", "Mr Geoană")
                .write(" ")
                .mark("3.cue", "praised")
                .write(" ")
                .mark("3.content", "Israel’s advanced technology and innovation")
                .write(". ")
                .mark("4.source", "The Prime Minister")
                .write(" ")
                .mark("4.cue", "made clear")
                .write(" that ")
                .mark("4.content", "Israel will always defend itself by itself")
                .write(".")
                .compose();
        Person netanyahu = person("netanyahu", "Benjamin Netanyahu", PRIME_MINISTER);
        Person geoana = person("geoana", "Mircea Geoană", DEPUTY, CHAIR);
        Person director = Person.builder()
                .id("director")
                .addRole(Role.of("Director", Organization.of("council", "National Security Council")))
                .build();
        Meeting meeting = Meeting.builder()
                .id("jerusalem")
                .kind(Meeting.Kind.MEETING)
                .addParticipant(participant(text, "host", netanyahu, Participant.Part.HOST))
                .addParticipant(participant(text, "guest", geoana, Participant.Part.GUEST))
                .addParticipant(participant(text, "official", director, Participant.Part.ATTENDEE))
                .addPlace(Place.of("Prime Minister’s Office", Place.of("Jerusalem")))
                .time(When.parse("2023-01-14"))
                .build();
        return article(text, meeting)
                .publisher(ISRAEL)
                .addStatement(statement(text, 1, Form.DIRECT, netanyahu, PRIME_MINISTER, meeting))
                .addStatement(statement(text, 2, Form.INDIRECT, netanyahu, PRIME_MINISTER, meeting))
                .addStatement(statement(text, 3, Form.REPORTED, geoana, CHAIR, meeting))
                .addStatement(statement(text, 4, Form.INDIRECT, netanyahu, PRIME_MINISTER, meeting))
                .listReachable()
                .build();
    }

    /** Returns the readout that NATO could have published. It is made up. */
    static Article nato() {
        Composition text = new Composer()
                .block(Block.Kind.OTHER)
                .write(MADE_UP)
                .headline()
                .write("NATO Deputy Secretary General visits Israel")
                .paragraph()
                .write("In January 2023, ")
                .mark("guest", "Deputy Secretary General Mircea Geoană")
                .write(" held talks with ")
                .mark("host", "Prime Minister Benjamin Netanyahu")
                .write(" in Jerusalem. ")
                .mark("official", "The Israeli Ambassador to NATO")
                .write(" was present.")
                .paragraph()
                .mark("1.source", "The Deputy Secretary General")
                .write(" ")
                .mark("1.cue", "praised")
                .write(" ")
                .mark("1.content", "Israel’s technology and its innovation")
                .write(". ")
                .mark("2.source", "He")
                .write(" ")
                .mark("2.cue", "acknowledged")
                .write(" that ")
                .mark("2.content", "authoritarian regimes are a concern of both sides")
                .write(".")
                .paragraph()
                .write("\"")
                .mark(
                        "3.content",
                        "We have excellent relations with NATO and excellent cooperation, and we may increase it even"
                                + " further,")
                .write("\" ")
                .mark("3.source", "Prime Minister Netanyahu")
                .write(" ")
                .mark("3.cue", "said")
                .write(". ")
                .mark("4.source", "He")
                .write(" ")
                .mark("4.cue", "noted")
                .write(" that ")
                .mark("4.content", "NATO and Israel are working together to deter threats")
                .write(".")
                .compose();
        Person netanyahu = person("pm", "Benjamin Netanyahu", PRIME_MINISTER);
        Person geoana = person("dsg", "Mircea Geoană", DEPUTY);
        Person ambassador = Person.builder()
                .id("ambassador")
                .addRole(Role.builder()
                        .title("Ambassador")
                        .addOrganization(ISRAEL)
                        .addAccreditedTo(NATO)
                        .build())
                .build();
        Meeting meeting = Meeting.builder()
                .id("visit")
                .kind(Meeting.Kind.TALKS)
                .addParticipant(participant(text, "guest", geoana, Participant.Part.GUEST))
                .addParticipant(participant(text, "host", netanyahu, Participant.Part.HOST))
                .addParticipant(participant(text, "official", ambassador, Participant.Part.ATTENDEE))
                .addPlace(Place.of("Jerusalem"))
                .time(When.parse("2023-01"))
                .build();
        return article(text, meeting)
                .publisher(NATO)
                .addStatement(statement(text, 1, Form.REPORTED, geoana, DEPUTY, meeting))
                .addStatement(statement(text, 2, Form.INDIRECT, geoana, DEPUTY, meeting))
                .addStatement(statement(text, 3, Form.DIRECT, netanyahu, PRIME_MINISTER, meeting))
                .addStatement(statement(text, 4, Form.INDIRECT, netanyahu, PRIME_MINISTER, meeting))
                .listReachable()
                .build();
    }

    private static Article.Builder article(Composition text, Meeting meeting) {
        return Article.builder()
                .language("en")
                .text(text.text())
                .blocks(text.blocks())
                .addMeeting(meeting)
                .putAttribute("made-up", MADE_UP);
    }

    private static Person person(String id, String name, Role... roles) {
        Person.Builder person = Person.builder().id(id).name(name);
        for (Role role : roles) {
            person.addRole(role);
        }
        return person.build();
    }

    /** Returns a participant in the first of the person's roles. */
    private static Participant participant(Composition text, String label, Person person, Participant.Part part) {
        return Participant.builder()
                .speaker(person)
                .part(part)
                .capacity(person.roles().get(0))
                .mention(text.passage(label))
                .build();
    }

    private static Statement statement(
            Composition text, int number, Form form, Speaker speaker, Role capacity, Meeting meeting) {
        return Statement.builder()
                .form(form)
                .addSource(Source.builder()
                        .mention(text.passage(number + ".source"))
                        .addSpeaker(speaker)
                        .capacity(capacity)
                        .build())
                .cue(Cue.of(text.passage(number + ".cue")))
                .content(text.passage(number + ".content"))
                .meeting(meeting)
                .build();
    }
}
