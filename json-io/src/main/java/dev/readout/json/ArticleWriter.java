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
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes one article. The order of the calls is the order of the members. */
final class ArticleWriter {
    static final String VERSION = "1";

    private final JsonGenerator out;

    ArticleWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Article article) {
        out.writeStartObject();
        string(Member.READOUT, VERSION);
        optional(Member.ID, article.id(), this::uri);
        optional(Member.URL, article.url(), this::uri);
        optional(Member.LANGUAGE, article.language(), out::writeString);
        optional(Member.PUBLISHER, article.publisher(), this::reference);
        list(Member.AUTHORS, article.authors(), this::reference);
        optional(Member.PUBLISHED, article.published(), this::when);
        optional(Member.MODIFIED, article.modified(), this::when);
        optional(Member.RETRIEVED, article.retrieved(), this::when);
        optional(Member.VERSION, article.version(), out::writeString);
        string(Member.TEXT, article.text().string());
        list(Member.BLOCKS, article.blocks(), this::block);
        list(Member.SPEAKERS, article.speakers(), this::speaker);
        list(Member.TOPICS, article.topics(), this::topic);
        list(Member.MEETINGS, article.meetings(), this::meeting);
        list(Member.STATEMENTS, article.statements(), this::statement);
        list(Member.MENTIONS, article.mentions(), this::mention);
        list(Member.CORRECTIONS, article.corrections(), this::correction);
        optional(Member.PROVENANCE, article.provenance(), this::provenance);
        attributes(article.attributes());
        out.writeEndObject();
    }

    private void block(Block block) {
        out.writeStartObject();
        word(Member.KIND, block.kind());
        positions(block.span());
        out.writeEndObject();
    }

    private void correction(Correction correction) {
        out.writeStartObject();
        optional(Member.AT, correction.at(), this::when);
        string(Member.NOTE, correction.note());
        out.writeEndObject();
    }

    private void provenance(Provenance provenance) {
        out.writeStartObject();
        string(Member.AGENT, provenance.agent());
        optional(Member.VERSION, provenance.version(), out::writeString);
        optional(Member.METHOD, provenance.method(), out::writeString);
        optional(Member.AT, provenance.at(), this::when);
        provenance.confidence().ifPresent(confidence -> {
            out.writeName(Member.CONFIDENCE.written());
            // The whole numbers, 0 and 1, have no fraction, as in RFC 8785.
            if (confidence == (int) confidence) {
                out.writeNumber((int) confidence);
            } else {
                out.writeNumber(confidence);
            }
        });
        out.writeEndObject();
    }

    private void topic(Topic topic) {
        out.writeStartObject();
        string(Member.ID, topic.id());
        string(Member.LABEL, topic.label());
        list(Member.SAME_AS, topic.sameAs(), this::uri);
        out.writeEndObject();
    }

    private void speaker(Speaker speaker) {
        out.writeStartObject();
        string(Member.ID, speaker.id());
        if (speaker instanceof Person person) {
            string(Member.KIND, "person");
            optional(Member.NAME, person.name(), out::writeString);
            optional(Member.HONORIFIC, person.honorific(), out::writeString);
            optional(Member.DESCRIPTION, person.description(), out::writeString);
            list(Member.ROLES, person.roles(), this::role);
        } else if (speaker instanceof Organization organization) {
            string(Member.KIND, "organization");
            string(Member.NAME, organization.name());
            optional(Member.ORGANIZATION_KIND, organization.kind(), out::writeString);
        } else if (speaker instanceof Group group) {
            string(Member.KIND, "group");
            string(Member.DESCRIPTION, group.description());
            list(Member.MEMBERS, group.members(), this::reference);
            group.atLeast().ifPresent(count -> number(Member.AT_LEAST, count));
            group.atMost().ifPresent(count -> number(Member.AT_MOST, count));
        }
        list(Member.SAME_AS, speaker.sameAs(), this::uri);
        attributes(speaker.attributes());
        out.writeEndObject();
    }

    private void role(Role role) {
        out.writeStartObject();
        string(Member.TITLE, role.title());
        list(Member.ORGANIZATIONS, role.organizations(), this::reference);
        list(Member.ACCREDITED_TO, role.accreditedTo(), this::reference);
        optional(Member.SINCE, role.since(), this::when);
        optional(Member.UNTIL, role.until(), this::when);
        out.writeEndObject();
    }

    private void meeting(Meeting meeting) {
        out.writeStartObject();
        string(Member.ID, meeting.id());
        word(Member.KIND, meeting.kind());
        list(Member.PARTICIPANTS, meeting.participants(), this::participant);
        list(Member.PLACES, meeting.places(), this::place);
        optional(Member.WHEN, meeting.when(), this::when);
        list(Member.TOPICS, meeting.topics(), topic -> out.writeString(topic.id()));
        list(Member.MENTIONS, meeting.mentions(), this::passage);
        optional(Member.WITHIN, meeting.within(), outer -> out.writeString(outer.id()));
        list(Member.SAME_AS, meeting.sameAs(), this::uri);
        optional(Member.PROVENANCE, meeting.provenance(), this::provenance);
        attributes(meeting.attributes());
        out.writeEndObject();
    }

    private void participant(Participant participant) {
        out.writeStartObject();
        string(Member.SPEAKER, participant.speaker().id());
        participant.part().ifPresent(part -> word(Member.PART, part));
        optional(Member.CAPACITY, participant.capacity(), this::role);
        optional(Member.SIDE, participant.side(), this::reference);
        optional(Member.MENTION, participant.mention(), this::passage);
        attributes(participant.attributes());
        out.writeEndObject();
    }

    private void place(Place place) {
        out.writeStartObject();
        string(Member.NAME, place.name());
        optional(Member.INSIDE, place.inside(), this::place);
        optional(Member.COUNTRY, place.country(), out::writeString);
        list(Member.SAME_AS, place.sameAs(), this::uri);
        out.writeEndObject();
    }

    private void statement(Statement statement) {
        out.writeStartObject();
        optional(Member.ID, statement.id(), out::writeString);
        word(Member.FORM, statement.form());
        statement.orForm().ifPresent(form -> word(Member.OR_FORM, form));
        statement.medium().ifPresent(medium -> word(Member.MEDIUM, medium));
        statement.orMedium().ifPresent(medium -> word(Member.OR_MEDIUM, medium));
        statement.status().ifPresent(status -> word(Member.STATUS, status));
        list(Member.SOURCES, statement.sources(), this::source);
        optional(Member.CUE, statement.cue(), this::cue);
        optional(Member.CONTENT, statement.content(), this::passage);
        optional(Member.FRAME, statement.frame(), this::passage);
        list(Member.QUOTED, statement.quoted(), this::passage);
        list(Member.ADDRESSEES, statement.addressees(), this::addressee);
        optional(Member.MEETING, statement.meeting(), meeting -> out.writeString(meeting.id()));
        optional(Member.WHEN, statement.when(), this::when);
        list(Member.TOPICS, statement.topics(), topic -> out.writeString(topic.id()));
        optional(Member.PROVENANCE, statement.provenance(), this::provenance);
        attributes(statement.attributes());
        out.writeEndObject();
    }

    private void source(Source source) {
        out.writeStartObject();
        optional(Member.MENTION, source.mention(), this::passage);
        list(Member.SPEAKERS, source.speakers(), this::reference);
        optional(Member.CAPACITY, source.capacity(), this::role);
        list(Member.VIA, source.via(), this::source);
        out.writeEndObject();
    }

    private void cue(Cue cue) {
        out.writeStartObject();
        out.writeName(Member.PASSAGE.written());
        passage(cue.passage());
        optional(Member.LEMMA, cue.lemma(), out::writeString);
        out.writeEndObject();
    }

    private void addressee(Addressee addressee) {
        out.writeStartObject();
        optional(Member.MENTION, addressee.mention(), this::passage);
        list(Member.SPEAKERS, addressee.speakers(), this::reference);
        out.writeEndObject();
    }

    private void mention(Mention mention) {
        out.writeStartObject();
        out.writeName(Member.PASSAGE.written());
        passage(mention.passage());
        list(Member.SPEAKERS, mention.speakers(), this::reference);
        attributes(mention.attributes());
        out.writeEndObject();
    }

    private void passage(Passage passage) {
        out.writeStartArray();
        for (Span piece : passage.pieces()) {
            out.writeStartObject();
            positions(piece);
            string(Member.EXACT, passage.text().slice(piece));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void positions(Span span) {
        number(Member.START, span.start());
        number(Member.END, span.end());
    }

    private void reference(Speaker speaker) {
        out.writeString(speaker.id());
    }

    private void uri(URI uri) {
        out.writeString(uri.toString());
    }

    private void when(When when) {
        out.writeString(when.toString());
    }

    private void attributes(Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            out.writeName(Member.ATTRIBUTES.written());
            out.writeStartObject();
            attributes.forEach((key, value) -> {
                out.writeName(key);
                out.writeString(value);
            });
            out.writeEndObject();
        }
    }

    private void string(Member member, String value) {
        out.writeName(member.written());
        out.writeString(value);
    }

    private void word(Member member, Enum<?> constant) {
        string(member, Words.word(constant));
    }

    private void number(Member member, int value) {
        out.writeName(member.written());
        out.writeNumber(value);
    }

    private <T> void optional(Member member, Optional<T> value, Consumer<? super T> write) {
        if (value.isPresent()) {
            out.writeName(member.written());
            write.accept(value.get());
        }
    }

    private <T> void list(Member member, List<T> values, Consumer<? super T> write) {
        if (!values.isEmpty()) {
            out.writeName(member.written());
            out.writeStartArray();
            values.forEach(write);
            out.writeEndArray();
        }
    }
}
