package dev.readout.json.internal.format;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.ParticipantPair;
import dev.readout.comparison.QuotationPair;
import dev.readout.comparison.SpeakerPair;
import dev.readout.comparison.StatementPair;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.grounding.Difference;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a comparison: both articles and the pairs. What follows from them is computed again and compared with what the
 * document has.
 */
public final class ComparisonReader {
    private static final EnumWords<SpeakerPair.Reason> SPEAKER_REASONS = new EnumWords<>(SpeakerPair.Reason.class);
    private static final EnumWords<MeetingPair.Reason> MEETING_REASONS = new EnumWords<>(MeetingPair.Reason.class);
    private static final Set<MemberName> OF_DISAGREEMENT = Set.of(
            MemberName.KIND,
            MemberName.FIRST_WORDS,
            MemberName.SECOND_WORDS,
            MemberName.FIRST_PLACE,
            MemberName.SECOND_PLACE);
    private static final Set<MemberName> OF_QUOTATION =
            Set.of(MemberName.FIRST_PLACE, MemberName.SECOND_PLACE, MemberName.RESULT);
    private static final Set<MemberName> OF_DIFFERENCE =
            Set.of(MemberName.KIND, MemberName.FIRST_WORDS, MemberName.SECOND_WORDS);

    private final DocumentBytes document;
    private final boolean lenient;
    private final DocumentLimits limits;
    private final ObjectReader in;
    private final List<Consumer<Comparison.Builder>> pairs = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** What the document says that follows from the articles and the pairs, in a form that can be compared. */
    private record Claim(String pointer, Object found, Function<Comparison, ?> expected) {}

    private ComparisonReader(DocumentBytes document, boolean lenient, DocumentLimits limits) {
        this.document = document;
        this.lenient = lenient;
        this.limits = limits;
        in = new ObjectReader(new JacksonTokens(document), "", lenient, limits);
    }

    /**
     * Reads a comparison from the bytes in {@code [from, to)} of a buffer.
     *
     * @throws RefusedDocumentException if the document is not a comparison
     */
    public static Reading<Comparison> read(byte[] buffer, int from, int to, boolean lenient, DocumentLimits limits) {
        return new ComparisonReader(DocumentBytes.of(buffer, from, to, limits), lenient, limits).read();
    }

    private Reading<Comparison> read() {
        in.document("a comparison", "the comparison", this::members);
        Reading<Article> first = article(MemberName.FIRST);
        Reading<Article> second = article(MemberName.SECOND);
        Comparison.Builder builder = Comparison.builder(first.value(), second.value());
        pairs.forEach(pair -> pair.accept(builder));
        Comparison comparison = builder.build();
        for (Claim claim : claims) {
            if (!claim.found().equals(claim.expected().apply(comparison))) {
                in.recompute(claim.pointer());
            }
        }
        List<Finding> findings = new ArrayList<>(first.findings());
        findings.addAll(second.findings());
        findings.addAll(in.findings());
        return Reading.of(comparison, findings);
    }

    /** Reads an article, which has been skipped, as a document of its own. */
    private Reading<Article> article(MemberName member) {
        String pointer = "/" + member.json();
        JacksonTokens tokens = new JacksonTokens(document.value(pointer));
        return new ArticleReader(new ObjectReader(tokens, pointer, lenient, limits)).read();
    }

    private ObjectReader.ObjectCursor members() {
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case COMPARISON -> in.version(ComparisonWriter.VERSION);
                case FIRST, SECOND -> in.skip();
                case SPEAKERS -> in.list(this::speakers);
                case MEETINGS -> in.list(this::meetings);
                case STATEMENTS -> in.list(this::statements);
                default -> object.unknown();
            }
        }
        object.require(MemberName.COMPARISON);
        object.require(MemberName.FIRST);
        object.require(MemberName.SECOND);
        return object;
    }

    // Pairs

    private String speakers() {
        String pointer = in.pointer();
        Members members = object(
                member -> switch (member) {
                    case FIRST, SECOND -> in.id();
                    case REASON -> in.wordOr(SpeakerPair.Reason.STATED, SPEAKER_REASONS);
                    case DISAGREEMENTS -> in.list(this::disagreement);
                    default -> null;
                },
                MemberName.FIRST,
                MemberName.SECOND,
                MemberName.REASON);
        String first = members.get(MemberName.FIRST, String.class);
        String second = members.get(MemberName.SECOND, String.class);
        SpeakerPair.Reason reason = members.get(MemberName.REASON, SpeakerPair.Reason.class);
        pair(pointer, builder -> builder.pairSpeakers(first, second, reason));
        Function<Comparison, Stream<SpeakerPair>> own = comparison -> comparison.speakers().stream()
                .filter(pair ->
                        pair.first().id().equals(first) && pair.second().id().equals(second));
        claim(pointer, members, MemberName.DISAGREEMENTS, own, SpeakerPair::disagreements, ComparisonReader::shown);
        return pointer;
    }

    private String meetings() {
        String pointer = in.pointer();
        Members members = object(
                member -> switch (member) {
                    case FIRST, SECOND -> in.id();
                    case REASON -> in.wordOr(MeetingPair.Reason.STATED, MEETING_REASONS);
                    case PARTICIPANTS -> in.list(this::participants);
                    case DISAGREEMENTS -> in.list(this::disagreement);
                    default -> null;
                },
                MemberName.FIRST,
                MemberName.SECOND,
                MemberName.REASON);
        String first = members.get(MemberName.FIRST, String.class);
        String second = members.get(MemberName.SECOND, String.class);
        MeetingPair.Reason reason = members.get(MemberName.REASON, MeetingPair.Reason.class);
        pair(pointer, builder -> builder.pairMeetings(first, second, reason));
        Function<Comparison, Stream<MeetingPair>> own = comparison ->
                comparison.meetings().stream().filter(pair -> pair.first().id().equals(first));
        claim(pointer, members, MemberName.PARTICIPANTS, own, MeetingPair::participants, ComparisonReader::shown);
        claim(pointer, members, MemberName.DISAGREEMENTS, own, MeetingPair::disagreements, ComparisonReader::shown);
        return pointer;
    }

    private String statements() {
        String pointer = in.pointer();
        if (pairs.size() >= in.limits().elements()) {
            throw in.here(in.limits().elementsExceeded("statements"));
        }
        Members members = object(
                member -> switch (member) {
                    case FIRST, SECOND -> in.count();
                    case SIMILARITY -> in.number();
                    case QUOTATIONS -> in.list(this::quotation);
                    case DISAGREEMENTS -> in.list(this::disagreement);
                    default -> null;
                },
                MemberName.FIRST,
                MemberName.SECOND,
                MemberName.SIMILARITY);
        int first = members.get(MemberName.FIRST, Integer.class);
        int second = members.get(MemberName.SECOND, Integer.class);
        double similarity = members.get(MemberName.SIMILARITY, Double.class);
        pair(pointer, builder -> builder.pairStatements(first, second, similarity));
        String place = "/statements/" + first;
        Function<Comparison, Stream<StatementPair>> own = comparison -> comparison.statements().stream()
                .filter(pair -> pair.firstPlace().equals(place));
        claim(pointer, members, MemberName.QUOTATIONS, own, StatementPair::quotations, ComparisonReader::shown);
        claim(pointer, members, MemberName.DISAGREEMENTS, own, StatementPair::disagreements, ComparisonReader::shown);
        return pointer;
    }

    /** Reads an object, of which the function reads each member that it knows. */
    private Members object(Function<MemberName, @Nullable Object> reader, MemberName... required) {
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            Object value = reader.apply(object.member());
            if (value == null) {
                object.unknown();
            } else {
                members.values.put(object.member(), value);
            }
        }
        for (MemberName member : required) {
            object.require(member);
        }
        return members;
    }

    private void pair(String pointer, Consumer<Comparison.Builder> pair) {
        pairs.add(builder -> in.built(pointer, () -> {
            pair.accept(builder);
            return builder;
        }));
    }

    // What follows from the pairs

    private <P, T> void claim(
            String pointer,
            Members members,
            MemberName member,
            Function<Comparison, Stream<P>> pairs,
            Function<P, List<T>> parts,
            Function<T, Object> shown) {
        Object found = members.values.get(member);
        if (found != null) {
            claims.add(new Claim(
                    pointer + "/" + member.json(),
                    found,
                    comparison -> pairs.apply(comparison)
                            .flatMap(pair -> parts.apply(pair).stream())
                            .map(shown)
                            .toList()));
        }
    }

    private Object disagreement() {
        return strings(OF_DISAGREEMENT);
    }

    private Object participants() {
        return object(member -> switch (member) {
                    case FIRST, SECOND -> in.count();
                    case DISAGREEMENTS -> in.list(this::disagreement);
                    default -> null;
                })
                .shown();
    }

    private Object quotation() {
        return object(member -> OF_QUOTATION.contains(member)
                        ? in.string()
                        : member == MemberName.DIFFERENCES ? in.list(() -> strings(OF_DIFFERENCE)) : null)
                .shown();
    }

    private Object strings(Set<MemberName> known) {
        return object(member -> known.contains(member) ? in.string() : null).values;
    }

    private static Object shown(ParticipantPair pair) {
        return new Members()
                .with(MemberName.FIRST, ComparisonWriter.index(pair.firstPlace()))
                .with(MemberName.SECOND, ComparisonWriter.index(pair.secondPlace()))
                .with(
                        MemberName.DISAGREEMENTS,
                        pair.disagreements().stream()
                                .map(ComparisonReader::shown)
                                .toList())
                .values;
    }

    private static Object shown(Disagreement disagreement) {
        return new Members()
                .with(MemberName.KIND, EnumWords.word(disagreement.kind()))
                .with(MemberName.FIRST_WORDS, disagreement.firstWords())
                .with(MemberName.SECOND_WORDS, disagreement.secondWords())
                .with(MemberName.FIRST_PLACE, disagreement.firstPlace())
                .with(MemberName.SECOND_PLACE, disagreement.secondPlace())
                .values;
    }

    private static Object shown(QuotationPair pair) {
        return new Members()
                .with(MemberName.FIRST_PLACE, pair.firstPlace())
                .with(MemberName.SECOND_PLACE, pair.secondPlace())
                .with(MemberName.RESULT, ComparisonWriter.result(pair))
                .with(
                        MemberName.DIFFERENCES,
                        pair.secondInFirst().differences().stream()
                                .map(ComparisonReader::shown)
                                .toList())
                .values;
    }

    private static Object shown(Difference difference) {
        return new Members()
                .with(MemberName.KIND, EnumWords.word(difference.kind()))
                .with(MemberName.FIRST_WORDS, difference.text())
                .with(MemberName.SECOND_WORDS, difference.quotation())
                .values;
    }

    /** The members of one object by their names. An empty list is the same as none, because it is not written. */
    private static final class Members {
        final Map<MemberName, Object> values = new EnumMap<>(MemberName.class);

        /** Returns the members as they are written. */
        Map<MemberName, Object> shown() {
            values.values().removeIf(List.of()::equals);
            return values;
        }

        Members with(MemberName member, Object value) {
            if (!value.equals(List.of())) {
                values.put(member, value);
            }
            return this;
        }

        <T> T get(MemberName member, Class<T> type) {
            return type.cast(Objects.requireNonNull(values.get(member)));
        }
    }
}
