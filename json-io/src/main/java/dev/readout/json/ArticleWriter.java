package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
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
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes one article, or one part of it. The order of the calls is the order of the members. */
final class ArticleWriter {
    static final String VERSION = "1";

    private final Output out;

    ArticleWriter(Output out) {
        this.out = out;
    }

    void write(Article article) {
        out.startObject();
        string(Member.READOUT, VERSION);
        optional(Member.ID, article.id(), ArticleWriter::uri);
        optional(Member.URL, article.url(), ArticleWriter::uri);
        optional(Member.LANGUAGE, article.language(), ArticleWriter::string);
        optional(Member.PUBLISHER, article.publisher(), ArticleWriter::reference);
        list(Member.AUTHORS, article.authors(), ArticleWriter::reference);
        optional(Member.PUBLISHED, article.published(), ArticleWriter::when);
        optional(Member.MODIFIED, article.modified(), ArticleWriter::when);
        optional(Member.RETRIEVED, article.retrieved(), ArticleWriter::when);
        optional(Member.VERSION, article.version(), ArticleWriter::string);
        out.name(Member.TEXT);
        out.text(article.text());
        list(Member.BLOCKS, article.blocks(), ArticleWriter::block);
        list(Member.SPEAKERS, article.speakers(), ArticleWriter::speaker);
        list(Member.TOPICS, article.topics(), ArticleWriter::topic);
        list(Member.MEETINGS, article.meetings(), ArticleWriter::meeting);
        list(Member.STATEMENTS, article.statements(), ArticleWriter::statement);
        list(Member.MENTIONS, article.mentions(), ArticleWriter::mention);
        list(Member.CORRECTIONS, article.corrections(), ArticleWriter::correction);
        optional(Member.PROVENANCE, article.provenance(), ArticleWriter::provenance);
        attributes(article.attributes());
        out.endObject();
    }

    void block(Block block) {
        out.startObject();
        word(Member.KIND, block.kind());
        bounds(block.span());
        out.endObject();
    }

    void span(Span span) {
        out.startObject();
        bounds(span);
        out.endObject();
    }

    private void bounds(Span span) {
        number(Member.START, span.start());
        number(Member.END, span.end());
    }

    void correction(Correction correction) {
        out.startObject();
        optional(Member.AT, correction.at(), ArticleWriter::when);
        string(Member.NOTE, correction.note());
        out.endObject();
    }

    void provenance(Provenance provenance) {
        out.startObject();
        string(Member.AGENT, provenance.agent());
        optional(Member.VERSION, provenance.version(), ArticleWriter::string);
        optional(Member.METHOD, provenance.method(), ArticleWriter::string);
        optional(Member.AT, provenance.at(), ArticleWriter::when);
        if (provenance.confidence().isPresent()) {
            out.name(Member.CONFIDENCE);
            out.number(provenance.confidence().getAsDouble());
        }
        out.endObject();
    }

    void topic(Topic topic) {
        out.startObject();
        string(Member.ID, topic.id());
        string(Member.LABEL, topic.label());
        list(Member.SAME_AS, topic.sameAs(), ArticleWriter::uri);
        out.endObject();
    }

    void speaker(Speaker speaker) {
        out.startObject();
        string(Member.ID, speaker.id());
        if (speaker instanceof Person person) {
            string(Member.KIND, "person");
            optional(Member.NAME, person.name(), ArticleWriter::string);
            optional(Member.HONORIFIC, person.honorific(), ArticleWriter::string);
            optional(Member.DESCRIPTION, person.description(), ArticleWriter::string);
            list(Member.ROLES, person.roles(), ArticleWriter::role);
        } else if (speaker instanceof Organization organization) {
            string(Member.KIND, "organization");
            string(Member.NAME, organization.name());
            optional(Member.ORGANIZATION_KIND, organization.kind(), ArticleWriter::string);
        } else if (speaker instanceof Group group) {
            string(Member.KIND, "group");
            string(Member.DESCRIPTION, group.description());
            list(Member.MEMBERS, group.members(), ArticleWriter::reference);
            group.atLeast().ifPresent(count -> number(Member.AT_LEAST, count));
            group.atMost().ifPresent(count -> number(Member.AT_MOST, count));
        }
        list(Member.SAME_AS, speaker.sameAs(), ArticleWriter::uri);
        attributes(speaker.attributes());
        out.endObject();
    }

    void role(Role role) {
        out.startObject();
        string(Member.TITLE, role.title());
        list(Member.ORGANIZATIONS, role.organizations(), ArticleWriter::reference);
        list(Member.ACCREDITED_TO, role.accreditedTo(), ArticleWriter::reference);
        optional(Member.SINCE, role.since(), ArticleWriter::when);
        optional(Member.UNTIL, role.until(), ArticleWriter::when);
        out.endObject();
    }

    void meeting(Meeting meeting) {
        out.startObject();
        string(Member.ID, meeting.id());
        word(Member.KIND, meeting.kind());
        list(Member.PARTICIPANTS, meeting.participants(), ArticleWriter::participant);
        list(Member.PLACES, meeting.places(), ArticleWriter::place);
        optional(Member.TIME, meeting.time(), ArticleWriter::when);
        list(Member.TOPICS, meeting.topics(), ArticleWriter::reference);
        list(Member.DESIGNATIONS, meeting.designations(), ArticleWriter::passage);
        optional(Member.INSIDE, meeting.inside(), ArticleWriter::reference);
        list(Member.SAME_AS, meeting.sameAs(), ArticleWriter::uri);
        optional(Member.PROVENANCE, meeting.provenance(), ArticleWriter::provenance);
        attributes(meeting.attributes());
        out.endObject();
    }

    void participant(Participant participant) {
        out.startObject();
        string(Member.SPEAKER, participant.speaker().id());
        optional(Member.PART, participant.part(), ArticleWriter::word);
        optional(Member.CAPACITY, participant.capacity(), ArticleWriter::role);
        optional(Member.SIDE, participant.side(), ArticleWriter::reference);
        optional(Member.MENTION, participant.mention(), ArticleWriter::passage);
        attributes(participant.attributes());
        out.endObject();
    }

    void place(Place place) {
        out.startObject();
        string(Member.NAME, place.name());
        optional(Member.INSIDE, place.inside(), ArticleWriter::place);
        optional(Member.COUNTRY, place.country(), ArticleWriter::string);
        list(Member.SAME_AS, place.sameAs(), ArticleWriter::uri);
        out.endObject();
    }

    void statement(Statement statement) {
        out.startObject();
        optional(Member.ID, statement.id(), ArticleWriter::string);
        word(Member.FORM, statement.form());
        optional(Member.OR_FORM, statement.orForm(), ArticleWriter::word);
        optional(Member.MEDIUM, statement.medium(), ArticleWriter::word);
        optional(Member.OR_MEDIUM, statement.orMedium(), ArticleWriter::word);
        if (!statement.isSaid()) {
            word(Member.STATUS, statement.status());
        }
        list(Member.SOURCES, statement.sources(), ArticleWriter::source);
        optional(Member.CUE, statement.cue(), ArticleWriter::cue);
        optional(Member.CONTENT, statement.content(), ArticleWriter::passage);
        optional(Member.FRAME, statement.frame(), ArticleWriter::passage);
        list(Member.QUOTED, statement.quoted(), ArticleWriter::passage);
        list(Member.ADDRESSEES, statement.addressees(), ArticleWriter::addressee);
        optional(Member.MEETING, statement.meeting(), ArticleWriter::reference);
        optional(Member.TIME, statement.time(), ArticleWriter::when);
        list(Member.TOPICS, statement.topics(), ArticleWriter::reference);
        optional(Member.PROVENANCE, statement.provenance(), ArticleWriter::provenance);
        attributes(statement.attributes());
        out.endObject();
    }

    void source(Source source) {
        out.startObject();
        optional(Member.MENTION, source.mention(), ArticleWriter::passage);
        list(Member.SPEAKERS, source.speakers(), ArticleWriter::reference);
        optional(Member.CAPACITY, source.capacity(), ArticleWriter::role);
        list(Member.VIA, source.via(), ArticleWriter::source);
        out.endObject();
    }

    void cue(Cue cue) {
        out.startObject();
        out.name(Member.PASSAGE);
        passage(cue.passage());
        optional(Member.LEMMA, cue.lemma(), ArticleWriter::string);
        out.endObject();
    }

    void addressee(Addressee addressee) {
        out.startObject();
        optional(Member.MENTION, addressee.mention(), ArticleWriter::passage);
        list(Member.SPEAKERS, addressee.speakers(), ArticleWriter::reference);
        out.endObject();
    }

    void mention(Mention mention) {
        out.startObject();
        out.name(Member.PASSAGE);
        passage(mention.passage());
        list(Member.SPEAKERS, mention.speakers(), ArticleWriter::reference);
        attributes(mention.attributes());
        out.endObject();
    }

    void passage(Passage passage) {
        out.startList();
        if (passage.pieceCount() == 1) {
            // The compiler can leave out this span, but no list.
            piece(passage, passage.hull());
        } else {
            passage.pieces().forEach(piece -> piece(passage, piece));
        }
        out.endList();
    }

    private void piece(Passage passage, Span piece) {
        out.piece(passage.text(), piece.start(), piece.end());
    }

    private void reference(Speaker speaker) {
        out.string(speaker.id());
    }

    private void reference(Topic topic) {
        out.string(topic.id());
    }

    private void reference(Meeting meeting) {
        out.string(meeting.id());
    }

    private void uri(URI uri) {
        out.uri(uri);
    }

    private void when(When when) {
        out.string(when.toString());
    }

    private void attributes(Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            out.name(Member.ATTRIBUTES);
            out.startObject();
            attributes.forEach((key, value) -> {
                out.name(key);
                out.string(value);
            });
            out.endObject();
        }
    }

    private void string(String value) {
        out.string(value);
    }

    private void string(Member member, String value) {
        out.name(member);
        out.string(value);
    }

    private void word(Enum<?> constant) {
        out.string(Words.word(constant));
    }

    private void word(Member member, Enum<?> constant) {
        out.name(member);
        word(constant);
    }

    private void number(Member member, int value) {
        out.name(member);
        out.number(value);
    }

    private <T> void optional(Member member, Optional<T> value, BiConsumer<ArticleWriter, ? super T> write) {
        if (value.isPresent()) {
            out.name(member);
            write.accept(this, value.get());
        }
    }

    private <T> void list(Member member, List<T> values, BiConsumer<ArticleWriter, ? super T> write) {
        if (!values.isEmpty()) {
            out.name(member);
            out.startList();
            // Most lists have one element, and no iterator is made for it.
            for (int i = 0; i < values.size(); i++) {
                write.accept(this, values.get(i));
            }
            out.endList();
        }
    }
}
