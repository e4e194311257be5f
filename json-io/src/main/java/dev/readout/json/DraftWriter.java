package dev.readout.json;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes one draft, or one part of it, with every member. The order of the calls is the order of the members. */
final class DraftWriter {
    static final String VERSION = "1";

    private final JsonGenerator out;

    DraftWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(Draft draft) {
        out.writeStartObject();
        string(Member.DRAFT, VERSION);
        list(Member.SPEAKERS, draft.speakers(), DraftWriter::speaker);
        list(Member.MEETINGS, draft.meetings(), DraftWriter::meeting);
        list(Member.STATEMENTS, draft.statements(), DraftWriter::statement);
        out.writeEndObject();
    }

    void speaker(DraftSpeaker speaker) {
        out.writeStartObject();
        string(Member.ID, speaker.id());
        string(Member.KIND, Words.word(speaker.kind()));
        optional(Member.NAME, speaker.name());
        optional(Member.HONORIFIC, speaker.honorific());
        optional(Member.DESCRIPTION, speaker.description());
        list(Member.ROLES, speaker.roles(), DraftWriter::role);
        strings(Member.MEMBERS, speaker.members());
        out.writeEndObject();
    }

    void role(DraftRole role) {
        out.writeStartObject();
        string(Member.TITLE, role.title());
        optional(Member.ORGANIZATION, role.organization());
        out.writeEndObject();
    }

    void meeting(DraftMeeting meeting) {
        out.writeStartObject();
        string(Member.ID, meeting.id());
        string(Member.KIND, Words.word(meeting.kind()));
        list(Member.PARTICIPANTS, meeting.participants(), DraftWriter::participant);
        strings(Member.PLACES, meeting.places());
        optional(Member.TIME, meeting.time());
        strings(Member.TOPICS, meeting.topics());
        strings(Member.DESIGNATIONS, meeting.designations());
        out.writeEndObject();
    }

    void participant(DraftParticipant participant) {
        out.writeStartObject();
        string(Member.SPEAKER, participant.speaker());
        optional(Member.PART, participant.part().map(Words::word));
        optional(Member.CAPACITY, participant.capacity());
        out.writeEndObject();
    }

    void statement(DraftStatement statement) {
        out.writeStartObject();
        string(Member.FORM, Words.word(statement.form()));
        optional(Member.MEDIUM, statement.medium().map(Words::word));
        string(Member.STATUS, Words.word(statement.status()));
        list(Member.SOURCES, statement.sources(), DraftWriter::source);
        strings(Member.CUE, statement.cue());
        list(Member.CONTENT, statement.content(), DraftWriter::piece);
        strings(Member.FRAME, statement.frame());
        strings(Member.QUOTED, statement.quoted());
        list(Member.ADDRESSEES, statement.addressees(), DraftWriter::addressee);
        optional(Member.MEETING, statement.meeting());
        optional(Member.TIME, statement.time());
        strings(Member.TOPICS, statement.topics());
        out.writeEndObject();
    }

    void source(DraftSource source) {
        out.writeStartObject();
        optional(Member.MENTION, source.mention());
        optional(Member.SPEAKER, source.speaker());
        optional(Member.CAPACITY, source.capacity());
        out.writeEndObject();
    }

    void addressee(DraftAddressee addressee) {
        out.writeStartObject();
        string(Member.MENTION, addressee.mention());
        optional(Member.SPEAKER, addressee.speaker());
        out.writeEndObject();
    }

    void piece(DraftPiece piece) {
        out.writeStartObject();
        string(Member.EXACT, piece.exact());
        optional(Member.PREFIX, piece.prefix());
        optional(Member.SUFFIX, piece.suffix());
        out.writeEndObject();
    }

    private void name(Member member) {
        out.writeName(JacksonNames.written(member));
    }

    private void string(Member member, String value) {
        name(member);
        out.writeString(value);
    }

    private void optional(Member member, Optional<String> value) {
        name(member);
        if (value.isPresent()) {
            out.writeString(value.get());
        } else {
            out.writeNull();
        }
    }

    private void strings(Member member, List<String> values) {
        list(member, values, (writer, value) -> writer.out.writeString(value));
    }

    private <T> void list(Member member, List<T> values, BiConsumer<DraftWriter, ? super T> write) {
        name(member);
        out.writeStartArray();
        for (T value : values) {
            write.accept(this, value);
        }
        out.writeEndArray();
    }
}
