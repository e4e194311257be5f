package dev.readout.article;

import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Text;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A place in an article that refers to something, and its path in the message of an exception. Whatever else the place
 * needs, such as the person who has the role, is added too.
 */
record Reference<T>(String path, BiConsumer<Article.Builder, T> add) {
    static final Text TEXT = Text.of("\ud83d\udd4a He said that e\u0301\u00a0so.\r\n");
    private static final Passage SAID = TEXT.find("said");
    private static final Person SOMEBODY = Person.builder().id("somebody").build();

    /** The places for an organization only. */
    static Stream<Reference<Organization>> ofOrganizations() {
        return Stream.of(
                new Reference<>("publisher", (article, o) -> article.publisher(o)),
                new Reference<>(
                        "speakers[0].roles[0].organizations[0]",
                        (article, o) -> article.addSpeaker(person("holder", office(o)))),
                new Reference<>(
                        "speakers[0].roles[0].accreditedTo[0]",
                        (article, o) -> article.addSpeaker(person("holder", embassy(o)))),
                new Reference<>(
                        "meetings[0].participants[0].capacity.organizations[0]",
                        (article, o) -> participant(article, somebody().capacity(office(o)))),
                new Reference<>(
                        "meetings[0].participants[0].capacity.accreditedTo[0]",
                        (article, o) -> participant(article, somebody().capacity(embassy(o)))),
                new Reference<>(
                        "meetings[0].participants[0].side",
                        (article, o) -> participant(article, somebody().side(o))),
                new Reference<>(
                        "statements[0].sources[0].capacity.organizations[0]",
                        (article, o) -> source(article, he().capacity(office(o)))),
                new Reference<>(
                        "statements[0].sources[0].capacity.accreditedTo[0]",
                        (article, o) -> source(article, he().capacity(embassy(o)))),
                new Reference<>(
                        "statements[0].sources[0].via[0].capacity.organizations[0]",
                        (article, o) -> source(
                                article, he().addVia(he().capacity(office(o)).build()))));
    }

    /** The places for any speaker. */
    static Stream<Reference<Speaker>> ofSpeakers() {
        return Stream.of(
                new Reference<>("authors[0]", (article, s) -> article.addAuthor(s)),
                new Reference<>("speakers[0].members[0]", (article, s) -> article.addSpeaker(group("group", s))),
                new Reference<>(
                        "meetings[0].participants[0].speaker",
                        (article, s) ->
                                participant(article, Participant.builder().speaker(s))),
                new Reference<>(
                        "statements[0].sources[0].speakers[0]", (article, s) -> source(article, he().addSpeaker(s))),
                new Reference<>(
                        "statements[0].sources[0].via[0].speakers[0]",
                        (article, s) ->
                                source(article, he().addVia(he().addSpeaker(s).build()))),
                new Reference<>(
                        "statements[0].addressees[0].speakers[0]",
                        (article, s) -> statement(
                                article,
                                said().addAddressee(Addressee.builder()
                                        .addSpeaker(s)
                                        .build()))),
                new Reference<>(
                        "mentions[0].speakers[0]", (article, s) -> article.addMention(Mention.of(TEXT.find("He"), s))));
    }

    static Stream<Reference<Topic>> ofTopics() {
        return Stream.of(
                new Reference<>(
                        "meetings[0].topics[0]",
                        (article, t) -> article.addMeeting(visit().addTopic(t).build())),
                new Reference<>("statements[0].topics[0]", (article, t) -> statement(article, said().addTopic(t))));
    }

    static Stream<Reference<Meeting>> ofMeetings() {
        return Stream.of(
                new Reference<>(
                        "meetings[0].inside",
                        (article, m) -> article.addMeeting(visit().inside(m).build())),
                new Reference<>("statements[0].meeting", (article, m) -> statement(article, said().meeting(m))));
    }

    static Stream<Reference<Passage>> ofPassages() {
        return Stream.of(
                new Reference<>(
                        "meetings[0].participants[0].mention",
                        (article, p) -> participant(article, somebody().mention(p))),
                new Reference<>(
                        "meetings[0].designations[0]",
                        (article, p) ->
                                article.addMeeting(visit().addDesignation(p).build())),
                new Reference<>(
                        "statements[0].sources[0].mention", (article, p) -> source(article, Source.of(p).toBuilder())),
                new Reference<>(
                        "statements[0].sources[0].via[0].mention",
                        (article, p) -> source(article, he().addVia(Source.of(p)))),
                new Reference<>("statements[0].cue.passage", (article, p) -> statement(article, said().cue(Cue.of(p)))),
                new Reference<>("statements[0].content", (article, p) -> statement(article, said().content(p))),
                new Reference<>("statements[0].frame", (article, p) -> statement(article, said().frame(p))),
                new Reference<>("statements[0].quoted[0]", (article, p) -> statement(article, said().addQuoted(p))),
                new Reference<>(
                        "statements[0].addressees[0].mention",
                        (article, p) -> statement(article, said().addAddressee(Addressee.of(p)))),
                new Reference<>("mentions[0].passage", (article, p) -> article.addMention(Mention.of(p))));
    }

    /** Returns an article in which only this reference is set. */
    Article.Builder in(T value) {
        Article.Builder article = Article.builder().text(TEXT);
        add.accept(article, value);
        return article;
    }

    @Override
    public String toString() {
        return path;
    }

    static Person person(String id, Role... roles) {
        return Person.builder().id(id).roles(List.of(roles)).build();
    }

    static Group group(String id, Speaker... members) {
        return Group.builder()
                .id(id)
                .description("a group")
                .members(List.of(members))
                .build();
    }

    static Statement.Builder said() {
        return Statement.builder().form(Form.REPORTED).cue(Cue.of(SAID));
    }

    static Meeting.Builder visit() {
        return Meeting.builder().id("visit").kind(Meeting.Kind.VISIT);
    }

    private static Role office(Organization organization) {
        return Role.of("envoy", organization);
    }

    private static Role embassy(Organization organization) {
        return Role.of("envoy").toBuilder().addAccreditedTo(organization).build();
    }

    private static Source.Builder he() {
        return Source.builder().mention(TEXT.find("He"));
    }

    private static Participant.Builder somebody() {
        return Participant.builder().speaker(SOMEBODY);
    }

    private static void participant(Article.Builder article, Participant.Builder participant) {
        article.addSpeaker(SOMEBODY)
                .addMeeting(visit().addParticipant(participant.build()).build());
    }

    private static void source(Article.Builder article, Source.Builder source) {
        statement(article, said().addSource(source.build()));
    }

    private static void statement(Article.Builder article, Statement.Builder statement) {
        article.addStatement(statement.build());
    }
}
