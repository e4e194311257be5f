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
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Status;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Drafts of every shape, with references to somebody and to nobody. One seed is one draft. */
public final class RandomDrafts {
    private static final String[] BITS = {
        "a",
        " ",
        "said",
        "“",
        "e\u0301",
        "\uD83D\uDE00",
        "\uD835\uDD4F",
        "\r\n",
        "\u00A0",
        "\u200B",
        "\"",
        "\\",
        "\t",
        "\u0000",
        "\u001f",
        "\u2028",
        "/",
        "日本",
        "العربية"
    };

    private final RandomGenerator random;

    private RandomDrafts(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Draft draft(long seed) {
        return new RandomDrafts(seed).build();
    }

    private Draft build() {
        return Draft.builder()
                .speakers(list(i -> speaker("a" + i)))
                .meetings(list(i -> meeting("a" + i)))
                .statements(list(i -> statement()))
                .build();
    }

    private DraftSpeaker speaker(String id) {
        DraftSpeaker.Builder speaker = DraftSpeaker.builder()
                .id(id)
                .kind(pick(DraftSpeaker.Kind.values()))
                .roles(list(i -> role()))
                .members(list(i -> reference()));
        maybe(this::words, speaker::name);
        maybe(this::words, speaker::honorific);
        maybe(this::words, speaker::description);
        return speaker.build();
    }

    private DraftRole role() {
        DraftRole.Builder role = DraftRole.builder().title(words());
        maybe(this::reference, role::organization);
        return role.build();
    }

    private DraftMeeting meeting(String id) {
        DraftMeeting.Builder meeting = DraftMeeting.builder()
                .id(id)
                .kind(pick(Meeting.Kind.values()))
                .participants(list(i -> participant()))
                .places(list(i -> words()))
                .topics(list(i -> words()))
                .designations(list(i -> words()));
        maybe(this::words, meeting::time);
        return meeting.build();
    }

    private DraftParticipant participant() {
        DraftParticipant.Builder participant = DraftParticipant.builder().speaker(reference());
        maybe(() -> pick(Participant.Part.values()), participant::part);
        maybe(this::words, participant::capacity);
        return participant.build();
    }

    private DraftStatement statement() {
        DraftStatement.Builder statement = DraftStatement.builder()
                .form(pick(Form.values()))
                .sources(list(i -> source()))
                .cue(list(i -> words()))
                .content(list(i -> piece()))
                .frame(list(i -> words()))
                .quoted(list(i -> words()))
                .addressees(list(i -> addressee()))
                .topics(list(i -> words()));
        maybe(() -> pick(Medium.values()), statement::medium);
        maybe(() -> pick(Status.values()), statement::status);
        maybe(this::reference, statement::meeting);
        maybe(this::words, statement::time);
        return statement.build();
    }

    private DraftSource source() {
        DraftSource.Builder source = DraftSource.builder();
        maybe(this::words, source::mention);
        maybe(this::reference, source::speaker);
        maybe(this::words, source::capacity);
        return source.build();
    }

    private DraftAddressee addressee() {
        DraftAddressee.Builder addressee = DraftAddressee.builder().mention(words());
        maybe(this::reference, addressee::speaker);
        return addressee.build();
    }

    private DraftPiece piece() {
        DraftPiece.Builder piece = DraftPiece.builder().exact(words());
        maybe(this::words, piece::prefix);
        maybe(this::words, piece::suffix);
        return piece.build();
    }

    private String reference() {
        return "a" + random.nextInt(5);
    }

    private String words() {
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(pick(BITS));
        }
        return words.toString();
    }

    private <T> List<T> list(IntFunction<T> element) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(element).toList();
    }

    private <T> void maybe(Supplier<T> value, Consumer<T> set) {
        if (random.nextBoolean()) {
            set.accept(value.get());
        }
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
