package dev.readout.json.internal.format;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.json.internal.syntax.JacksonMemberNames;
import dev.readout.json.internal.syntax.MemberName;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** Writes one draft, or one part of it, with every member. The order of the calls is the order of the members. */
public final class DraftWriter {
    static final String VERSION = "1";

    private final JsonGenerator out;

    public DraftWriter(JsonGenerator out) {
        this.out = out;
    }

    public void write(Draft draft) {
        out.writeStartObject();
        string(MemberName.DRAFT, VERSION);
        list(MemberName.SPEAKERS, draft.speakers(), DraftWriter::speaker);
        list(MemberName.MEETINGS, draft.meetings(), DraftWriter::meeting);
        list(MemberName.STATEMENTS, draft.statements(), DraftWriter::statement);
        out.writeEndObject();
    }

    public void speaker(DraftSpeaker speaker) {
        out.writeStartObject();
        string(MemberName.ID, speaker.id());
        string(MemberName.KIND, EnumWords.word(speaker.kind()));
        optional(MemberName.NAME, speaker.name());
        optional(MemberName.HONORIFIC, speaker.honorific());
        optional(MemberName.DESCRIPTION, speaker.description());
        list(MemberName.ROLES, speaker.roles(), DraftWriter::role);
        strings(MemberName.MEMBERS, speaker.members());
        out.writeEndObject();
    }

    public void role(DraftRole role) {
        out.writeStartObject();
        string(MemberName.TITLE, role.title());
        optional(MemberName.ORGANIZATION, role.organization());
        out.writeEndObject();
    }

    public void meeting(DraftMeeting meeting) {
        out.writeStartObject();
        string(MemberName.ID, meeting.id());
        string(MemberName.KIND, EnumWords.word(meeting.kind()));
        list(MemberName.PARTICIPANTS, meeting.participants(), DraftWriter::participant);
        strings(MemberName.PLACES, meeting.places());
        optional(MemberName.TIME, meeting.time());
        strings(MemberName.TOPICS, meeting.topics());
        strings(MemberName.DESIGNATIONS, meeting.designations());
        out.writeEndObject();
    }

    public void participant(DraftParticipant participant) {
        out.writeStartObject();
        string(MemberName.SPEAKER, participant.speaker());
        optional(MemberName.PART, participant.part().map(EnumWords::word));
        optional(MemberName.CAPACITY, participant.capacity());
        out.writeEndObject();
    }

    public void statement(DraftStatement statement) {
        out.writeStartObject();
        string(MemberName.FORM, EnumWords.word(statement.form()));
        optional(MemberName.MEDIUM, statement.medium().map(EnumWords::word));
        string(MemberName.STATUS, EnumWords.word(statement.status()));
        list(MemberName.SOURCES, statement.sources(), DraftWriter::source);
        strings(MemberName.CUE, statement.cue());
        list(MemberName.CONTENT, statement.content(), DraftWriter::piece);
        strings(MemberName.FRAME, statement.frame());
        strings(MemberName.QUOTED, statement.quoted());
        list(MemberName.ADDRESSEES, statement.addressees(), DraftWriter::addressee);
        optional(MemberName.MEETING, statement.meeting());
        optional(MemberName.TIME, statement.time());
        strings(MemberName.TOPICS, statement.topics());
        out.writeEndObject();
    }

    public void source(DraftSource source) {
        out.writeStartObject();
        optional(MemberName.MENTION, source.mention());
        optional(MemberName.SPEAKER, source.speaker());
        optional(MemberName.CAPACITY, source.capacity());
        out.writeEndObject();
    }

    public void addressee(DraftAddressee addressee) {
        out.writeStartObject();
        string(MemberName.MENTION, addressee.mention());
        optional(MemberName.SPEAKER, addressee.speaker());
        out.writeEndObject();
    }

    public void piece(DraftPiece piece) {
        out.writeStartObject();
        string(MemberName.EXACT, piece.exact());
        optional(MemberName.PREFIX, piece.prefix());
        optional(MemberName.SUFFIX, piece.suffix());
        out.writeEndObject();
    }

    private void name(MemberName member) {
        out.writeName(JacksonMemberNames.written(member));
    }

    private void string(MemberName member, String value) {
        name(member);
        out.writeString(value);
    }

    private void optional(MemberName member, Optional<String> value) {
        name(member);
        if (value.isPresent()) {
            out.writeString(value.get());
        } else {
            out.writeNull();
        }
    }

    private void strings(MemberName member, List<String> values) {
        list(member, values, (writer, value) -> writer.out.writeString(value));
    }

    private <T> void list(MemberName member, List<T> values, BiConsumer<DraftWriter, ? super T> write) {
        name(member);
        out.writeStartArray();
        for (T value : values) {
            write.accept(this, value);
        }
        out.writeEndArray();
    }
}
