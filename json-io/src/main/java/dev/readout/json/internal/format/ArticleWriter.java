package dev.readout.json.internal.format;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.json.internal.syntax.JsonOutput;
import dev.readout.json.internal.syntax.MemberName;
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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/** Writes one article, or one part of it. The order of the calls is the order of the members. */
public final class ArticleWriter {
    static final String VERSION = "1";

    private final JsonOutput out;

    public ArticleWriter(JsonOutput out) {
        this.out = out;
    }

    public void write(Article article) {
        out.startObject();
        metadata(article);
        out.name(MemberName.TEXT);
        out.text(article.text());
        parts(article);
        list(MemberName.STATEMENTS, article.statements(), ArticleWriter::statement);
        rest(article);
        out.endObject();
    }

    /** Writes an article without its text and its statements. */
    public void writeWithoutText(Article article) {
        out.startObject();
        metadata(article);
        parts(article);
        rest(article);
        out.endObject();
    }

    private void metadata(Article article) {
        string(MemberName.READOUT, VERSION);
        optional(MemberName.ID, article.id(), ArticleWriter::uri);
        optional(MemberName.URL, article.url(), ArticleWriter::uri);
        optional(MemberName.LANGUAGE, article.language(), ArticleWriter::string);
        optional(MemberName.PUBLISHER, article.publisher(), ArticleWriter::reference);
        list(MemberName.AUTHORS, article.authors(), ArticleWriter::reference);
        optional(MemberName.PUBLISHED, article.published(), ArticleWriter::when);
        optional(MemberName.MODIFIED, article.modified(), ArticleWriter::when);
        optional(MemberName.RETRIEVED, article.retrieved(), ArticleWriter::when);
        optional(MemberName.VERSION, article.version(), ArticleWriter::string);
    }

    private void parts(Article article) {
        list(MemberName.BLOCKS, article.blocks(), ArticleWriter::block);
        list(MemberName.SPEAKERS, article.speakers(), ArticleWriter::speaker);
        list(MemberName.TOPICS, article.topics(), ArticleWriter::topic);
        list(MemberName.MEETINGS, article.meetings(), ArticleWriter::meeting);
    }

    private void rest(Article article) {
        list(MemberName.MENTIONS, article.mentions(), ArticleWriter::mention);
        list(MemberName.CORRECTIONS, article.corrections(), ArticleWriter::correction);
        optional(MemberName.PROVENANCE, article.provenance(), ArticleWriter::provenance);
        attributes(article.attributes());
    }

    public void block(Block block) {
        out.startObject();
        word(MemberName.KIND, block.kind());
        bounds(block.span());
        out.endObject();
    }

    public void span(Span span) {
        out.startObject();
        bounds(span);
        out.endObject();
    }

    private void bounds(Span span) {
        number(MemberName.START, span.start());
        number(MemberName.END, span.end());
    }

    public void correction(Correction correction) {
        out.startObject();
        optional(MemberName.AT, correction.at(), ArticleWriter::when);
        string(MemberName.NOTE, correction.note());
        out.endObject();
    }

    public void provenance(Provenance provenance) {
        out.startObject();
        string(MemberName.AGENT, provenance.agent());
        optional(MemberName.VERSION, provenance.version(), ArticleWriter::string);
        optional(MemberName.METHOD, provenance.method(), ArticleWriter::string);
        optional(MemberName.AT, provenance.at(), ArticleWriter::when);
        OptionalDouble confidence = provenance.confidence();
        if (confidence.isPresent()) {
            out.name(MemberName.CONFIDENCE);
            out.number(confidence.getAsDouble());
        }
        out.endObject();
    }

    public void topic(Topic topic) {
        out.startObject();
        plain(MemberName.ID, topic.id());
        string(MemberName.LABEL, topic.label());
        list(MemberName.SAME_AS, topic.sameAs(), ArticleWriter::uri);
        out.endObject();
    }

    public void speaker(Speaker speaker) {
        out.startObject();
        plain(MemberName.ID, speaker.id());
        if (speaker instanceof Person person) {
            plain(MemberName.KIND, "person");
            optional(MemberName.NAME, person.name(), ArticleWriter::string);
            optional(MemberName.HONORIFIC, person.honorific(), ArticleWriter::string);
            optional(MemberName.DESCRIPTION, person.description(), ArticleWriter::string);
            list(MemberName.ROLES, person.roles(), ArticleWriter::role);
        } else if (speaker instanceof Organization organization) {
            plain(MemberName.KIND, "organization");
            string(MemberName.NAME, organization.name());
            optional(MemberName.ORGANIZATION_KIND, organization.kind(), ArticleWriter::string);
        } else if (speaker instanceof Group group) {
            plain(MemberName.KIND, "group");
            string(MemberName.DESCRIPTION, group.description());
            list(MemberName.MEMBERS, group.members(), ArticleWriter::reference);
            optional(MemberName.AT_LEAST, group.atLeast());
            optional(MemberName.AT_MOST, group.atMost());
        }
        list(MemberName.SAME_AS, speaker.sameAs(), ArticleWriter::uri);
        attributes(speaker.attributes());
        out.endObject();
    }

    public void role(Role role) {
        out.startObject();
        string(MemberName.TITLE, role.title());
        list(MemberName.ORGANIZATIONS, role.organizations(), ArticleWriter::reference);
        list(MemberName.ACCREDITED_TO, role.accreditedTo(), ArticleWriter::reference);
        optional(MemberName.SINCE, role.since(), ArticleWriter::when);
        optional(MemberName.UNTIL, role.until(), ArticleWriter::when);
        out.endObject();
    }

    public void meeting(Meeting meeting) {
        out.startObject();
        plain(MemberName.ID, meeting.id());
        word(MemberName.KIND, meeting.kind());
        list(MemberName.PARTICIPANTS, meeting.participants(), ArticleWriter::participant);
        list(MemberName.PLACES, meeting.places(), ArticleWriter::place);
        optional(MemberName.TIME, meeting.time(), ArticleWriter::when);
        list(MemberName.TOPICS, meeting.topics(), ArticleWriter::reference);
        list(MemberName.DESIGNATIONS, meeting.designations(), ArticleWriter::passage);
        optional(MemberName.INSIDE, meeting.inside(), ArticleWriter::reference);
        list(MemberName.SAME_AS, meeting.sameAs(), ArticleWriter::uri);
        optional(MemberName.PROVENANCE, meeting.provenance(), ArticleWriter::provenance);
        attributes(meeting.attributes());
        out.endObject();
    }

    public void participant(Participant participant) {
        out.startObject();
        plain(MemberName.SPEAKER, participant.speaker().id());
        optional(MemberName.PART, participant.part(), ArticleWriter::word);
        optional(MemberName.CAPACITY, participant.capacity(), ArticleWriter::role);
        optional(MemberName.SIDE, participant.side(), ArticleWriter::reference);
        optional(MemberName.MENTION, participant.mention(), ArticleWriter::passage);
        attributes(participant.attributes());
        out.endObject();
    }

    public void place(Place place) {
        out.startObject();
        string(MemberName.NAME, place.name());
        optional(MemberName.INSIDE, place.inside(), ArticleWriter::place);
        optional(MemberName.COUNTRY, place.country(), ArticleWriter::string);
        list(MemberName.SAME_AS, place.sameAs(), ArticleWriter::uri);
        out.endObject();
    }

    public void statement(Statement statement) {
        out.startObject();
        optional(MemberName.ID, statement.id(), ArticleWriter::plain);
        word(MemberName.FORM, statement.form());
        optional(MemberName.OR_FORM, statement.orForm(), ArticleWriter::word);
        optional(MemberName.MEDIUM, statement.medium(), ArticleWriter::word);
        optional(MemberName.OR_MEDIUM, statement.orMedium(), ArticleWriter::word);
        if (!statement.isSaid()) {
            word(MemberName.STATUS, statement.status());
        }
        list(MemberName.SOURCES, statement.sources(), ArticleWriter::source);
        optional(MemberName.CUE, statement.cue(), ArticleWriter::cue);
        optional(MemberName.CONTENT, statement.content(), ArticleWriter::passage);
        optional(MemberName.FRAME, statement.frame(), ArticleWriter::passage);
        list(MemberName.QUOTED, statement.quoted(), ArticleWriter::passage);
        list(MemberName.ADDRESSEES, statement.addressees(), ArticleWriter::addressee);
        optional(MemberName.MEETING, statement.meeting(), ArticleWriter::reference);
        optional(MemberName.TIME, statement.time(), ArticleWriter::when);
        list(MemberName.TOPICS, statement.topics(), ArticleWriter::reference);
        optional(MemberName.PROVENANCE, statement.provenance(), ArticleWriter::provenance);
        attributes(statement.attributes());
        out.endObject();
    }

    public void source(Source source) {
        out.startObject();
        optional(MemberName.MENTION, source.mention(), ArticleWriter::passage);
        list(MemberName.SPEAKERS, source.speakers(), ArticleWriter::reference);
        optional(MemberName.CAPACITY, source.capacity(), ArticleWriter::role);
        list(MemberName.VIA, source.via(), ArticleWriter::source);
        out.endObject();
    }

    public void cue(Cue cue) {
        out.startObject();
        out.name(MemberName.PASSAGE);
        passage(cue.passage());
        optional(MemberName.LEMMA, cue.lemma(), ArticleWriter::string);
        out.endObject();
    }

    public void addressee(Addressee addressee) {
        out.startObject();
        optional(MemberName.MENTION, addressee.mention(), ArticleWriter::passage);
        list(MemberName.SPEAKERS, addressee.speakers(), ArticleWriter::reference);
        out.endObject();
    }

    public void mention(Mention mention) {
        out.startObject();
        out.name(MemberName.PASSAGE);
        passage(mention.passage());
        list(MemberName.SPEAKERS, mention.speakers(), ArticleWriter::reference);
        attributes(mention.attributes());
        out.endObject();
    }

    public void passage(Passage passage) {
        out.startList();
        // The compiler can avoid making these spans, but not a list.
        for (int i = 0; i < passage.pieceCount(); i++) {
            Span piece = passage.piece(i);
            out.piece(passage.text(), piece.start(), piece.end());
        }
        out.endList();
    }

    private void reference(Speaker speaker) {
        out.plain(speaker.id());
    }

    private void reference(Topic topic) {
        out.plain(topic.id());
    }

    private void reference(Meeting meeting) {
        out.plain(meeting.id());
    }

    private void uri(URI uri) {
        out.uri(uri);
    }

    private void when(When when) {
        out.plain(when.toString());
    }

    private void attributes(Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            out.name(MemberName.ATTRIBUTES);
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

    private void string(MemberName member, String value) {
        out.name(member);
        out.string(value);
    }

    private void plain(String value) {
        out.plain(value);
    }

    private void plain(MemberName member, String value) {
        out.name(member);
        out.plain(value);
    }

    private void word(Enum<?> constant) {
        out.plain(EnumWords.word(constant));
    }

    private void word(MemberName member, Enum<?> constant) {
        out.name(member);
        word(constant);
    }

    private void number(MemberName member, int value) {
        out.name(member);
        out.number(value);
    }

    private <T> void optional(MemberName member, Optional<T> value, BiConsumer<ArticleWriter, ? super T> write) {
        if (value.isPresent()) {
            out.name(member);
            write.accept(this, value.get());
        }
    }

    private void optional(MemberName member, OptionalInt value) {
        if (value.isPresent()) {
            number(member, value.getAsInt());
        }
    }

    private <T> void list(MemberName member, List<T> values, BiConsumer<ArticleWriter, ? super T> write) {
        int size = values.size();
        if (size > 0) {
            out.name(member);
            out.startList();
            // Most lists have one element, and no iterator is made for it.
            for (int i = 0; i < size; i++) {
                write.accept(this, values.get(i));
            }
            out.endList();
        }
    }
}
