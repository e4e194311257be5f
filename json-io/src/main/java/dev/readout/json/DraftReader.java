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
import dev.readout.exchange.Reading;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads one draft, or one part of it. What may be absent may also be null. */
final class DraftReader extends TokenReader {
    private static final Words<DraftSpeaker.Kind> SPEAKER_KINDS = new Words<>(DraftSpeaker.Kind.class);
    private static final Words<Meeting.Kind> MEETING_KINDS = new Words<>(Meeting.Kind.class);
    private static final Words<Participant.Part> PARTS = new Words<>(Participant.Part.class);
    private static final Words<Form> FORMS = new Words<>(Form.class);
    private static final Words<Medium> MEDIA = new Words<>(Medium.class);
    private static final Words<Status> STATUSES = new Words<>(Status.class);

    DraftReader(Tokens tokens, boolean lenient, Limits limits) {
        super(tokens, "", lenient, limits);
    }

    /**
     * Returns the draft.
     *
     * @throws ReadoutReadException if the input is no draft
     */
    Reading<Draft> read() {
        Draft.Builder draft = Draft.builder();
        read("a draft", "the draft", () -> draft(draft));
        return Reading.of(draft.build(), List.copyOf(findings()));
    }

    private void draft(Draft.Builder draft) {
        ObjectCursor object = object();
        while (object.next()) {
            switch (object.member()) {
                case DRAFT -> version(DraftWriter.VERSION);
                case SPEAKERS ->
                    draft.speakers(
                            unique(listOrNull(this::speaker), DraftSpeaker::id).values());
                case MEETINGS ->
                    draft.meetings(
                            unique(listOrNull(this::meeting), DraftMeeting::id).values());
                case STATEMENTS -> draft.statements(statements());
                default -> object.unknown();
            }
        }
        object.require(Member.DRAFT);
    }

    DraftSpeaker speaker() {
        ObjectCursor object = object();
        DraftSpeaker.Builder speaker = DraftSpeaker.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> speaker.id(id());
                case KIND -> speaker.kind(word(SPEAKER_KINDS));
                case NAME -> optional(this::words, speaker::name);
                case HONORIFIC -> optional(this::words, speaker::honorific);
                case DESCRIPTION -> optional(this::words, speaker::description);
                case ROLES -> speaker.roles(listOrNull(this::role));
                case MEMBERS -> speaker.members(listOrNull(this::id));
                default -> object.unknown();
            }
        }
        object.require(Member.ID);
        object.require(Member.KIND);
        return speaker.build();
    }

    DraftRole role() {
        ObjectCursor object = object();
        DraftRole.Builder role = DraftRole.builder();
        while (object.next()) {
            switch (object.member()) {
                case TITLE -> role.title(words());
                case ORGANIZATION -> optional(this::id, role::organization);
                default -> object.unknown();
            }
        }
        object.require(Member.TITLE);
        return role.build();
    }

    DraftMeeting meeting() {
        ObjectCursor object = object();
        DraftMeeting.Builder meeting = DraftMeeting.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> meeting.id(id());
                case KIND -> meeting.kind(wordOr(Meeting.Kind.OTHER, MEETING_KINDS));
                case PARTICIPANTS -> meeting.participants(listOrNull(this::participant));
                case PLACES -> meeting.places(allWords());
                case TIME -> optional(this::words, meeting::time);
                case TOPICS -> meeting.topics(allWords());
                case DESIGNATIONS -> meeting.designations(allWords());
                default -> object.unknown();
            }
        }
        object.require(Member.ID);
        object.require(Member.KIND);
        return meeting.build();
    }

    DraftParticipant participant() {
        ObjectCursor object = object();
        DraftParticipant.Builder participant = DraftParticipant.builder();
        while (object.next()) {
            switch (object.member()) {
                case SPEAKER -> participant.speaker(id());
                case PART -> unlessNull(() -> wordOr(Participant.Part.OTHER, PARTS), participant::part);
                case CAPACITY -> optional(this::words, participant::capacity);
                default -> object.unknown();
            }
        }
        object.require(Member.SPEAKER);
        return participant.build();
    }

    private List<DraftStatement> statements() {
        List<DraftStatement> statements = new ArrayList<>();
        return listOrNull(() -> {
            if (statements.size() == limits().elements()) {
                throw here(limits().elementsExceeded("statements"));
            }
            DraftStatement statement = statement();
            statements.add(statement);
            return statement;
        });
    }

    DraftStatement statement() {
        ObjectCursor object = object();
        DraftStatement.Builder statement = DraftStatement.builder();
        while (object.next()) {
            switch (object.member()) {
                case FORM -> statement.form(word(FORMS));
                case MEDIUM -> unlessNull(() -> word(MEDIA), statement::medium);
                case STATUS -> unlessNull(() -> word(STATUSES), statement::status);
                case SOURCES -> statement.sources(listOrNull(this::source));
                case CUE -> statement.cue(allWords());
                case CONTENT -> statement.content(listOrNull(this::piece));
                case FRAME -> statement.frame(allWords());
                case QUOTED -> statement.quoted(allWords());
                case ADDRESSEES -> statement.addressees(listOrNull(this::addressee));
                case MEETING -> optional(this::id, statement::meeting);
                case TIME -> optional(this::words, statement::time);
                case TOPICS -> statement.topics(allWords());
                default -> object.unknown();
            }
        }
        object.require(Member.FORM);
        return statement.build();
    }

    DraftSource source() {
        ObjectCursor object = object();
        DraftSource.Builder source = DraftSource.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> optional(this::words, source::mention);
                case SPEAKER -> optional(this::id, source::speaker);
                case CAPACITY -> optional(this::words, source::capacity);
                default -> object.unknown();
            }
        }
        return source.build();
    }

    DraftAddressee addressee() {
        ObjectCursor object = object();
        DraftAddressee.Builder addressee = DraftAddressee.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> addressee.mention(words());
                case SPEAKER -> optional(this::id, addressee::speaker);
                default -> object.unknown();
            }
        }
        object.require(Member.MENTION);
        return addressee.build();
    }

    DraftPiece piece() {
        ObjectCursor object = object();
        DraftPiece.Builder piece = DraftPiece.builder();
        while (object.next()) {
            switch (object.member()) {
                case EXACT -> piece.exact(words());
                case PREFIX -> optional(this::words, piece::prefix);
                case SUFFIX -> optional(this::words, piece::suffix);
                default -> object.unknown();
            }
        }
        object.require(Member.EXACT);
        return piece.build();
    }

    // What may be null

    private <T> void unlessNull(Supplier<T> value, Consumer<? super T> set) {
        if (!isNull()) {
            set.accept(value.get());
        }
    }

    private void optional(Supplier<String> value, Consumer<String> set) {
        if (!isBlankLeftOut()) {
            unlessNull(value, set);
        }
    }

    private <T> List<T> listOrNull(Supplier<? extends T> element) {
        return isNull() ? List.of() : list(element);
    }

    private List<String> allWords() {
        List<String> all = new ArrayList<>(2);
        if (!isNull()) {
            startList();
            while (nextElement()) {
                if (!isBlankLeftOut()) {
                    all.add(words());
                }
            }
        }
        return all;
    }
}
