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
import dev.readout.exchange.Reading;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.Tokens;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a draft, or a part of it. A member that may be absent may also be null. */
public final class DraftReader {
    private static final EnumWords<DraftSpeaker.Kind> SPEAKER_KINDS = new EnumWords<>(DraftSpeaker.Kind.class);
    private static final EnumWords<Meeting.Kind> MEETING_KINDS = new EnumWords<>(Meeting.Kind.class);
    private static final EnumWords<Participant.Part> PARTS = new EnumWords<>(Participant.Part.class);
    private static final EnumWords<Form> FORMS = new EnumWords<>(Form.class);
    private static final EnumWords<Medium> MEDIA = new EnumWords<>(Medium.class);
    private static final EnumWords<Status> STATUSES = new EnumWords<>(Status.class);

    private final ObjectReader in;

    public DraftReader(ObjectReader in) {
        this.in = in;
    }

    /**
     * Reads a draft from the bytes in {@code [from, to)} of a buffer.
     *
     * @throws RefusedDocumentException if the document is not a draft
     */
    public static Reading<Draft> read(byte[] buffer, int from, int to, boolean lenient, DocumentLimits limits) {
        Tokens tokens = new JacksonTokens(DocumentBytes.of(buffer, from, to, limits));
        return new DraftReader(new ObjectReader(tokens, "", lenient, limits)).read();
    }

    /**
     * Returns the draft, and what was left out.
     *
     * @throws RefusedDocumentException if the document is not a draft
     */
    public Reading<Draft> read() {
        Draft.Builder draft = in.document("a draft", "the draft", this::draft);
        return Reading.of(draft.build(), List.copyOf(in.findings()));
    }

    private Draft.Builder draft() {
        Draft.Builder draft = Draft.builder();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case DRAFT -> in.version(DraftWriter.VERSION);
                case SPEAKERS ->
                    draft.speakers(
                            in.byId(listOrNull(this::speaker), DraftSpeaker::id).values());
                case MEETINGS ->
                    draft.meetings(
                            in.byId(listOrNull(this::meeting), DraftMeeting::id).values());
                case STATEMENTS -> draft.statements(statements());
                default -> object.unknown();
            }
        }
        object.require(MemberName.DRAFT);
        return draft;
    }

    public DraftSpeaker speaker() {
        ObjectReader.ObjectCursor object = in.object();
        DraftSpeaker.Builder speaker = DraftSpeaker.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> speaker.id(in.id());
                case KIND -> speaker.kind(in.word(SPEAKER_KINDS));
                case NAME -> optional(in::words, speaker::name);
                case HONORIFIC -> optional(in::words, speaker::honorific);
                case DESCRIPTION -> optional(in::words, speaker::description);
                case ROLES -> speaker.roles(listOrNull(this::role));
                case MEMBERS -> speaker.members(listOrNull(in::id));
                default -> object.unknown();
            }
        }
        object.require(MemberName.ID);
        object.require(MemberName.KIND);
        return speaker.build();
    }

    public DraftRole role() {
        ObjectReader.ObjectCursor object = in.object();
        DraftRole.Builder role = DraftRole.builder();
        while (object.next()) {
            switch (object.member()) {
                case TITLE -> role.title(in.words());
                case ORGANIZATION -> optional(in::id, role::organization);
                default -> object.unknown();
            }
        }
        object.require(MemberName.TITLE);
        return role.build();
    }

    public DraftMeeting meeting() {
        ObjectReader.ObjectCursor object = in.object();
        DraftMeeting.Builder meeting = DraftMeeting.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> meeting.id(in.id());
                case KIND -> meeting.kind(in.wordOr(Meeting.Kind.OTHER, MEETING_KINDS));
                case PARTICIPANTS -> meeting.participants(listOrNull(this::participant));
                case PLACES -> meeting.places(allWords());
                case TIME -> optional(in::words, meeting::time);
                case TOPICS -> meeting.topics(allWords());
                case DESIGNATIONS -> meeting.designations(allWords());
                default -> object.unknown();
            }
        }
        object.require(MemberName.ID);
        object.require(MemberName.KIND);
        return meeting.build();
    }

    public DraftParticipant participant() {
        ObjectReader.ObjectCursor object = in.object();
        DraftParticipant.Builder participant = DraftParticipant.builder();
        while (object.next()) {
            switch (object.member()) {
                case SPEAKER -> participant.speaker(in.id());
                case PART -> unlessNull(() -> in.wordOr(Participant.Part.OTHER, PARTS), participant::part);
                case CAPACITY -> optional(in::words, participant::capacity);
                default -> object.unknown();
            }
        }
        object.require(MemberName.SPEAKER);
        return participant.build();
    }

    private List<DraftStatement> statements() {
        List<DraftStatement> statements = new ArrayList<>();
        return listOrNull(() -> {
            if (statements.size() == in.limits().elements()) {
                throw in.here(in.limits().elementsExceeded("statements"));
            }
            DraftStatement statement = statement();
            statements.add(statement);
            return statement;
        });
    }

    public DraftStatement statement() {
        ObjectReader.ObjectCursor object = in.object();
        DraftStatement.Builder statement = DraftStatement.builder();
        while (object.next()) {
            switch (object.member()) {
                case FORM -> statement.form(in.word(FORMS));
                case MEDIUM -> unlessNull(() -> in.word(MEDIA), statement::medium);
                case STATUS -> unlessNull(() -> in.word(STATUSES), statement::status);
                case SOURCES -> statement.sources(listOrNull(this::source));
                case CUE -> statement.cue(allWords());
                case CONTENT -> statement.content(listOrNull(this::piece));
                case FRAME -> statement.frame(allWords());
                case QUOTED -> statement.quoted(allWords());
                case ADDRESSEES -> statement.addressees(listOrNull(this::addressee));
                case MEETING -> optional(in::id, statement::meeting);
                case TIME -> optional(in::words, statement::time);
                case TOPICS -> statement.topics(allWords());
                default -> object.unknown();
            }
        }
        object.require(MemberName.FORM);
        return statement.build();
    }

    public DraftSource source() {
        ObjectReader.ObjectCursor object = in.object();
        DraftSource.Builder source = DraftSource.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> optional(in::words, source::mention);
                case SPEAKER -> optional(in::id, source::speaker);
                case CAPACITY -> optional(in::words, source::capacity);
                default -> object.unknown();
            }
        }
        return source.build();
    }

    public DraftAddressee addressee() {
        ObjectReader.ObjectCursor object = in.object();
        DraftAddressee.Builder addressee = DraftAddressee.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> addressee.mention(in.words());
                case SPEAKER -> optional(in::id, addressee::speaker);
                default -> object.unknown();
            }
        }
        object.require(MemberName.MENTION);
        return addressee.build();
    }

    public DraftPiece piece() {
        ObjectReader.ObjectCursor object = in.object();
        DraftPiece.Builder piece = DraftPiece.builder();
        while (object.next()) {
            switch (object.member()) {
                case EXACT -> piece.exact(in.words());
                case PREFIX -> optional(in::words, piece::prefix);
                case SUFFIX -> optional(in::words, piece::suffix);
                default -> object.unknown();
            }
        }
        object.require(MemberName.EXACT);
        return piece.build();
    }

    // Members that may be null

    private <T> void unlessNull(Supplier<T> value, Consumer<? super T> set) {
        if (!in.isNull()) {
            set.accept(value.get());
        }
    }

    private void optional(Supplier<String> value, Consumer<String> set) {
        if (!in.isBlankLeftOut()) {
            unlessNull(value, set);
        }
    }

    private <T> List<T> listOrNull(Supplier<? extends T> element) {
        return in.isNull() ? List.of() : in.list(element);
    }

    private List<String> allWords() {
        List<String> all = new ArrayList<>(2);
        if (!in.isNull()) {
            in.startList();
            while (in.nextElement()) {
                if (!in.isBlankLeftOut()) {
                    all.add(in.words());
                }
            }
        }
        return all;
    }
}
