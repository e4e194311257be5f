package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Text;
import java.net.URI;
import java.util.List;

/** Three small articles of which every number can be counted by hand. */
public final class SmallCorpus {
    private static final URI Q1 = URI.create("http://www.wikidata.org/entity/Q1");
    private static final URI VIAF1 = URI.create("http://viaf.org/viaf/1");

    private SmallCorpus() {}

    /** Ann and Bob meet in Lyon; four statements of all manners; published in January. */
    public static Article january() {
        Text text =
                Text.of("Talks in Lyon\nAnn wrote: “We 🌉 agree.” Bob said that she had “no doubt”. Both thanked Zoë.");
        Person ann = Person.of("ann", "Ann").withSameAs(Q1);
        Person bob = Person.of("bob", "Bob");
        Person zoe = Person.of("zoe", "Zoë");
        Group both = Group.of("both", "Both", ann, bob);
        Meeting talks = Meeting.builder()
                .id("talks")
                .kind(Meeting.Kind.TALKS)
                .addParticipant(Participant.of(ann))
                .addParticipant(Participant.of(bob))
                .addParticipant(Participant.builder()
                        .speaker(zoe)
                        .part(Participant.Part.INTERPRETER)
                        .build())
                .addPlace(Place.builder()
                        .name("Lyon")
                        .inside(Place.builder().name("France").build())
                        .build())
                .time(When.parse("2024-01-02"))
                .provenance(Provenance.of("desk"))
                .build();
        Provenance model = Provenance.builder()
                .agent("model")
                .version("2")
                .confidence(0.95)
                .build();
        return Article.builder()
                .language("en-GB")
                .published(When.parse("2024-01-03"))
                .text(text)
                .addBlock(new Block(
                        Block.Kind.HEADLINE, text.find("Talks in Lyon").hull()))
                .speakers(List.of(ann, bob, zoe, both))
                .addMeeting(talks)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .medium(Medium.SPEECH)
                        .addSource(Source.of(text.find("Ann"), ann))
                        .cue(Cue.of(text.find("wrote")))
                        .content(text.find("We 🌉 agree."))
                        .provenance(model.toBuilder().confidence(1.0).build())
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .medium(Medium.SPEECH)
                        .addSource(Source.of(text.find("Bob"), bob))
                        .content(text.find("she had “no doubt”"))
                        .addQuoted(text.find("no doubt"))
                        .provenance(model)
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .orForm(Form.DIRECT)
                        .addSource(Source.of(text.find("she"), ann))
                        .content(text.find("“no doubt”"))
                        .provenance(model.toBuilder().confidence(0.3).build())
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.REPORTED)
                        .addSource(Source.of(text.find("Both"), both))
                        .cue(Cue.of(text.find("thanked")))
                        .content(text.find("Zoë"))
                        .build())
                .build();
    }

    /** Ann, by another URI, and Bob meet again, by telephone; two statements; published in March. */
    public static Article march() {
        Text text = Text.of("Anna, he said, “would not agree” to that, according to Cem.");
        Person ann = Person.of("a", "Anna").withSameAs(VIAF1);
        Person bob = Person.of("b", "Bob");
        return Article.builder()
                .language("en")
                .published(When.parse("2024-03"))
                .provenance(Provenance.of("desk"))
                .text(text)
                .speakers(List.of(ann, bob))
                .addMeeting(Meeting.builder()
                        .id("call")
                        .kind(Meeting.Kind.CALL)
                        .addParticipant(Participant.of(bob))
                        .addParticipant(Participant.of(ann))
                        .time(When.parse("2024-02-28/2024-03-01"))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.FREE_INDIRECT)
                        .orForm(Form.INDIRECT)
                        .status(Status.DENIED)
                        .addSource(Source.of(text.find("he")))
                        .content(text.find("Anna").and(text.find("“would not agree” to that")))
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.INDIRECT)
                        .addSource(Source.of(text.find("Cem")))
                        .cue(Cue.of(text.find("according to")))
                        .content(text.find("Anna").and(text.find("“would not agree” to that")))
                        .build())
                .build();
    }

    /** Connects the two URIs of Ann; without a time and a language. */
    public static Article undated() {
        Text text = Text.of("Ann wrote to NATO.");
        Person ann = Person.of("p1", "Ann").withSameAs(VIAF1, Q1);
        return Article.builder()
                .text(text)
                .speakers(List.of(ann, Organization.of("nato", "NATO")))
                .addStatement(Statement.builder()
                        .form(Form.REPORTED)
                        .medium(Medium.WRITING)
                        .addSource(Source.of(text.find("Ann"), ann))
                        .cue(Cue.of(text.find("wrote")))
                        .build())
                .build();
    }

    /** Returns all three. */
    public static List<Article> articles() {
        return List.of(january(), march(), undated());
    }
}
