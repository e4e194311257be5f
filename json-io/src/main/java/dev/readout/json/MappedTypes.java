package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftFinding;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Tier;
import dev.readout.json.langextract.LangextractFinding;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.revision.Fate;
import dev.readout.revision.WordChange;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The public types that a mapper writes. Each is in this table or in that of the {@link RefusedTypes}. */
final class MappedTypes {
    private static final Map<Class<?>, MappedType<?>> ALL = new HashMap<>();

    static {
        // What stands alone is read, too.
        article(Article.class, ArticleWriter::write, reader -> reader.read().value());
        string(Text.class, Text::string, TokenReader::text);
        string(When.class, When::toString, TokenReader::when);
        part(Span.class, ArticleWriter::span, ArticleReader::span);
        part(Block.class, ArticleWriter::block, ArticleReader::block);
        part(Topic.class, ArticleWriter::topic, ArticleReader::topic);
        part(Place.class, ArticleWriter::place, ArticleReader::place);
        part(Provenance.class, ArticleWriter::provenance, ArticleReader::provenance);
        part(Correction.class, ArticleWriter::correction, ArticleReader::correction);
        part(Organization.class, ArticleWriter::speaker, reader -> new SpeakersReader(reader).lone());

        // What has a passage, or refers to something by its id, needs its article.
        referring(Passage.class, ArticleWriter::passage);
        referring(Speaker.class, ArticleWriter::speaker);
        referring(Person.class, ArticleWriter::speaker);
        referring(Group.class, ArticleWriter::speaker);
        referring(Role.class, ArticleWriter::role);
        referring(Mention.class, ArticleWriter::mention);
        referring(Meeting.class, ArticleWriter::meeting);
        referring(Participant.class, ArticleWriter::participant);
        referring(Statement.class, ArticleWriter::statement);
        referring(Source.class, ArticleWriter::source);
        referring(Cue.class, ArticleWriter::cue);
        referring(Addressee.class, ArticleWriter::addressee);

        // A draft has words and ids only.
        draft(Draft.class, DraftWriter::write, reader -> reader.read().value());
        draftPart(DraftSpeaker.class, DraftWriter::speaker, DraftReader::speaker);
        draftPart(DraftRole.class, DraftWriter::role, DraftReader::role);
        draftPart(DraftMeeting.class, DraftWriter::meeting, DraftReader::meeting);
        draftPart(DraftParticipant.class, DraftWriter::participant, DraftReader::participant);
        draftPart(DraftStatement.class, DraftWriter::statement, DraftReader::statement);
        draftPart(DraftSource.class, DraftWriter::source, DraftReader::source);
        draftPart(DraftAddressee.class, DraftWriter::addressee, DraftReader::addressee);
        draftPart(DraftPiece.class, DraftWriter::piece, DraftReader::piece);

        // The closed lists of the format, and those of what has no form itself.
        word(Form.class);
        word(Medium.class);
        word(Status.class);
        wordOr(Block.Kind.OTHER, Block.Kind.class);
        wordOr(Meeting.Kind.OTHER, Meeting.Kind.class);
        wordOr(Participant.Part.OTHER, Participant.Part.class);
        word(DraftSpeaker.Kind.class);
        word(DraftFinding.Kind.class);
        word(Tier.class);
        word(Difference.Kind.class);
        word(Fate.class);
        word(WordChange.Kind.class);
        word(LangextractFinding.Kind.class);
        word(Layout.class);
    }

    private MappedTypes() {}

    /** Returns how a type, or the public one of which it is the generated one, is mapped; null if it is not. */
    static @Nullable MappedType<?> find(Class<?> type) {
        MappedType<?> own = ALL.get(type);
        return own == null && type.getSuperclass() != null ? ALL.get(type.getSuperclass()) : own;
    }

    private static <T> void add(
            Class<T> type,
            BiConsumer<JsonGenerator, T> write,
            @Nullable Function<T, String> key,
            MappedType.@Nullable Read<T> read) {
        ALL.put(type, new MappedType<>(type, write, key, read));
    }

    private static <T> void article(
            Class<T> type, BiConsumer<ArticleWriter, T> write, Function<ArticleReader, T> read) {
        add(type, to(write), null, from(ArticleReader::new, read));
    }

    private static <T> void part(Class<T> type, BiConsumer<ArticleWriter, T> write, Function<ArticleReader, T> read) {
        article(type, write, lone(read));
    }

    private static <T> void referring(Class<T> type, BiConsumer<ArticleWriter, T> write) {
        add(type, to(write), null, null);
    }

    private static <T> BiConsumer<JsonGenerator, T> to(BiConsumer<ArticleWriter, T> write) {
        return (generator, value) -> write.accept(new ArticleWriter(new GeneratorOutput(generator)), value);
    }

    private static <T> void draft(Class<T> type, BiConsumer<DraftWriter, T> write, Function<DraftReader, T> read) {
        add(
                type,
                (generator, value) -> write.accept(new DraftWriter(generator), value),
                null,
                from((tokens, pointer, lenient, limits) -> new DraftReader(tokens, lenient, limits), read));
    }

    private static <T> void draftPart(Class<T> type, BiConsumer<DraftWriter, T> write, Function<DraftReader, T> read) {
        draft(type, write, lone(read));
    }

    private static <T> void string(Class<T> type, Function<T, String> string, Function<TokenReader, T> read) {
        add(
                type,
                (generator, value) -> generator.writeString(string.apply(value)),
                string,
                from(TokenReader::new, lone(read)));
    }

    private static <E extends Enum<E>> void word(Class<E> list) {
        Words<E> words = new Words<>(list);
        string(list, Words::word, reader -> reader.word(words));
    }

    private static <E extends Enum<E>> void wordOr(E other, Class<E> list) {
        Words<E> words = new Words<>(list);
        string(list, Words::word, reader -> reader.wordOr(other, words));
    }

    /** Makes a reader, as the constructors do. */
    private interface Maker<R> {
        R make(Tokens tokens, String pointer, boolean lenient, Limits limits);
    }

    private static <R extends TokenReader, T> MappedType.Read<T> from(Maker<R> maker, Function<? super R, T> read) {
        return (tokens, pointer, reading) -> {
            R reader = maker.make(tokens, pointer, reading.isLenient(), reading.limits());
            T value = read.apply(reader);
            reading.report(reader.findings());
            return value;
        };
    }

    private static <R extends TokenReader, T> Function<R, T> lone(Function<R, T> read) {
        return reader -> reader.lone(() -> read.apply(reader));
    }
}
