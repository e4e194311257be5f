package dev.readout.json.internal.module;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.comparison.Agreement;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.SpeakerPair;
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
import dev.readout.json.internal.format.ArticleReader;
import dev.readout.json.internal.format.ArticleWriter;
import dev.readout.json.internal.format.DraftReader;
import dev.readout.json.internal.format.DraftWriter;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.internal.format.IndependentPartReader;
import dev.readout.json.internal.format.ObjectReader;
import dev.readout.json.internal.format.SpeakerReader;
import dev.readout.json.internal.syntax.JacksonOutput;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.quotation.Ending;
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
import dev.readout.table.Column;
import dev.readout.table.Table;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The public types that a mapper writes, and how. Every other public type is one of the {@link RefusedTypes}. */
public final class MappedTypes {
    private static final Map<Class<?>, MappedType<?>> TABLE = new HashMap<>();

    /** Enums of this module, by their names: this package is used by theirs, and not the other way round. */
    private static final Set<String> ENUMS_OF_MODULE = Set.of(
            "dev.readout.json.Layout",
            "dev.readout.json.langextract.LangextractFinding$Kind",
            "dev.readout.json.corenlp.CoreNlpFinding$Kind",
            "dev.readout.json.ninjs.NinjsFinding$Kind",
            "dev.readout.json.ninjs.NinjsVersion",
            "dev.readout.json.schemaorg.SchemaOrgFinding$Kind",
            "dev.readout.json.webannotation.WebAnnotationFinding$Kind",
            "dev.readout.json.webannotation.WebAnnotationOptions$Body");

    static {
        // Types whose values are read without an article, too.
        article(
                Article.class,
                ArticleWriter::write,
                in -> new ArticleReader(in).read().value());
        part(Span.class, ArticleWriter::span, IndependentPartReader::span);
        part(Block.class, ArticleWriter::block, IndependentPartReader::block);
        part(Topic.class, ArticleWriter::topic, IndependentPartReader::topic);
        part(Place.class, ArticleWriter::place, IndependentPartReader::place);
        part(Provenance.class, ArticleWriter::provenance, IndependentPartReader::provenance);
        part(Correction.class, ArticleWriter::correction, IndependentPartReader::correction);
        article(Organization.class, ArticleWriter::speaker, in -> in.standalone(new SpeakerReader(in)::organization));
        string(Text.class, Text::string, ObjectReader::text);
        string(When.class, When::toString, ObjectReader::when);

        // Types whose values have a passage, or refer to something by its id, and so need their article.
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

        // A draft has no passages, and its ids need not be resolved.
        draft(Draft.class, DraftWriter::write, in -> new DraftReader(in).read().value());
        draftPart(DraftSpeaker.class, DraftWriter::speaker, DraftReader::speaker);
        draftPart(DraftRole.class, DraftWriter::role, DraftReader::role);
        draftPart(DraftMeeting.class, DraftWriter::meeting, DraftReader::meeting);
        draftPart(DraftParticipant.class, DraftWriter::participant, DraftReader::participant);
        draftPart(DraftStatement.class, DraftWriter::statement, DraftReader::statement);
        draftPart(DraftSource.class, DraftWriter::source, DraftReader::source);
        draftPart(DraftAddressee.class, DraftWriter::addressee, DraftReader::addressee);
        draftPart(DraftPiece.class, DraftWriter::piece, DraftReader::piece);

        // The closed lists of the format, and those of results that have no form in JSON themselves.
        word(Form.class);
        word(Medium.class);
        word(Status.class);
        word(DraftSpeaker.Kind.class);
        word(DraftFinding.Kind.class);
        word(Tier.class);
        word(Difference.Kind.class);
        word(Ending.class);
        word(Fate.class);
        word(WordChange.Kind.class);
        word(Agreement.class);
        word(Disagreement.Kind.class);
        word(SpeakerPair.Reason.class);
        word(MeetingPair.Reason.class);
        word(Table.class);
        word(Column.Type.class);
        wordOr(Block.Kind.OTHER, Block.Kind.class);
        wordOr(Meeting.Kind.OTHER, Meeting.Kind.class);
        wordOr(Participant.Part.OTHER, Participant.Part.class);
    }

    private MappedTypes() {}

    /** Returns how a type, or the public type that it implements, is mapped; null if it is not mapped. */
    public static @Nullable MappedType<?> find(Class<?> type) {
        MappedType<?> own = TABLE.get(type);
        if (own != null) {
            return own;
        }
        Class<?> superclass = type.getSuperclass();
        MappedType<?> inherited = superclass == null ? null : TABLE.get(superclass);
        return ENUMS_OF_MODULE.contains(type.getName()) ? enumOfModule(type) : inherited;
    }

    private static <T> MappedType<T> mapped(
            Class<T> type,
            BiConsumer<JsonGenerator, T> write,
            @Nullable Function<T, String> key,
            @Nullable Function<ObjectReader, T> read) {
        return new MappedType<>(type, write, key, read == null ? null : reporting(read));
    }

    private static <T> MappedType.Read<T> reporting(Function<ObjectReader, T> read) {
        return (tokens, pointer, reading) -> {
            ObjectReader in = new ObjectReader(tokens, pointer, reading.isLenient(), reading.limits());
            T value = read.apply(in);
            reading.report(in.findings());
            return value;
        };
    }

    private static void add(MappedType<?> mapped) {
        TABLE.put(mapped.type(), mapped);
    }

    private static <T> void article(Class<T> type, BiConsumer<ArticleWriter, T> write, Function<ObjectReader, T> read) {
        add(mapped(type, to(write), null, read));
    }

    private static <T> void part(
            Class<T> type, BiConsumer<ArticleWriter, T> write, Function<IndependentPartReader, T> read) {
        article(type, write, in -> in.standalone(() -> read.apply(new IndependentPartReader(in))));
    }

    private static <T> void referring(Class<T> type, BiConsumer<ArticleWriter, T> write) {
        add(mapped(type, to(write), null, null));
    }

    private static <T> BiConsumer<JsonGenerator, T> to(BiConsumer<ArticleWriter, T> write) {
        return (generator, value) -> write.accept(new ArticleWriter(new JacksonOutput(generator)), value);
    }

    private static <T> void draft(Class<T> type, BiConsumer<DraftWriter, T> write, Function<ObjectReader, T> read) {
        add(mapped(type, (generator, value) -> write.accept(new DraftWriter(generator), value), null, read));
    }

    private static <T> void draftPart(Class<T> type, BiConsumer<DraftWriter, T> write, Function<DraftReader, T> read) {
        draft(type, write, in -> in.standalone(() -> read.apply(new DraftReader(in))));
    }

    private static <T> MappedType<T> asString(
            Class<T> type, Function<T, String> string, Function<ObjectReader, T> read) {
        return mapped(
                type,
                (generator, value) -> generator.writeString(string.apply(value)),
                string,
                in -> in.standalone(() -> read.apply(in)));
    }

    private static <T> void string(Class<T> type, Function<T, String> string, Function<ObjectReader, T> read) {
        add(asString(type, string, read));
    }

    private static <E extends Enum<E>> MappedType<E> asWord(Class<E> type) {
        EnumWords<E> words = new EnumWords<>(type);
        return asString(type, EnumWords::word, in -> in.word(words));
    }

    @SuppressWarnings("unchecked") // The type is an enum, so it is the type of its constants.
    private static <E extends Enum<E>> MappedType<E> enumOfModule(Class<?> type) {
        return asWord((Class<E>) type);
    }

    private static <E extends Enum<E>> void word(Class<E> type) {
        add(asWord(type));
    }

    private static <E extends Enum<E>> void wordOr(E other, Class<E> type) {
        EnumWords<E> words = new EnumWords<>(type);
        string(type, EnumWords::word, in -> in.wordOr(other, words));
    }
}
