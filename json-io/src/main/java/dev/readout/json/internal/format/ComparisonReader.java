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
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case FIRST, SECOND -> members.put(object, in.id());
                case REASON -> members.put(object, in.wordOr(SpeakerPair.Reason.STATED, SPEAKER_REASONS));
                case DISAGREEMENTS -> members.put(object, in.list(this::disagreement));
                default -> object.unknown();
            }
        }
        object.require(MemberName.FIRST);
        object.require(MemberName.SECOND);
        object.require(MemberName.REASON);
        String first = members.get(MemberName.FIRST, String.class);
        String second = members.get(MemberName.SECOND, String.class);
        pair(
                pointer,
                builder ->
                        builder.pairSpeakers(first, second, members.get(MemberName.REASON, SpeakerPair.Reason.class)));
        claim(
                pointer,
                members,
                MemberName.DISAGREEMENTS,
                comparison -> comparison.speakers().stream()
                        .filter(pair -> pair.first().id().equals(first)
                                && pair.second().id().equals(second))
                        .flatMap(pair -> pair.disagreements().stream())
                        .map(ComparisonReader::shown)
                        .toList());
        return pointer;
    }

    private String meetings() {
        String pointer = in.pointer();
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case FIRST, SECOND -> members.put(object, in.id());
                case REASON -> members.put(object, in.wordOr(MeetingPair.Reason.STATED, MEETING_REASONS));
                case PARTICIPANTS -> members.put(object, in.list(this::participants));
                case DISAGREEMENTS -> members.put(object, in.list(this::disagreement));
                default -> object.unknown();
            }
        }
        object.require(MemberName.FIRST);
        object.require(MemberName.SECOND);
        object.require(MemberName.REASON);
        String first = members.get(MemberName.FIRST, String.class);
        String second = members.get(MemberName.SECOND, String.class);
        pair(
                pointer,
                builder ->
                        builder.pairMeetings(first, second, members.get(MemberName.REASON, MeetingPair.Reason.class)));
        Function<Comparison, Stream<MeetingPair>> own = comparison ->
                comparison.meetings().stream().filter(pair -> pair.first().id().equals(first));
        claim(
                pointer,
                members,
                MemberName.PARTICIPANTS,
                comparison -> own.apply(comparison)
                        .flatMap(pair -> pair.participants().stream())
                        .map(ComparisonReader::shown)
                        .toList());
        claim(
                pointer,
                members,
                MemberName.DISAGREEMENTS,
                comparison -> own.apply(comparison)
                        .flatMap(pair -> pair.disagreements().stream())
                        .map(ComparisonReader::shown)
                        .toList());
        return pointer;
    }

    private String statements() {
        String pointer = in.pointer();
        if (pairs.size() >= in.limits().elements()) {
            throw in.here(in.limits().elementsExceeded("statements"));
        }
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case FIRST, SECOND -> members.put(object, in.count());
                case SIMILARITY -> members.put(object, in.number());
                case QUOTATIONS -> members.put(object, in.list(this::quotation));
                case DISAGREEMENTS -> members.put(object, in.list(this::disagreement));
                default -> object.unknown();
            }
        }
        object.require(MemberName.FIRST);
        object.require(MemberName.SECOND);
        object.require(MemberName.SIMILARITY);
        int first = members.get(MemberName.FIRST, Integer.class);
        pair(
                pointer,
                builder -> builder.pairStatements(
                        first,
                        members.get(MemberName.SECOND, Integer.class),
                        members.get(MemberName.SIMILARITY, Double.class)));
        String place = "/statements/" + first;
        Function<Comparison, Stream<StatementPair>> own = comparison -> comparison.statements().stream()
                .filter(pair -> pair.firstPlace().equals(place));
        claim(
                pointer,
                members,
                MemberName.QUOTATIONS,
                comparison -> own.apply(comparison)
                        .flatMap(pair -> pair.quotations().stream())
                        .map(ComparisonReader::shown)
                        .toList());
        claim(
                pointer,
                members,
                MemberName.DISAGREEMENTS,
                comparison -> own.apply(comparison)
                        .flatMap(pair -> pair.disagreements().stream())
                        .map(ComparisonReader::shown)
                        .toList());
        return pointer;
    }

    private void pair(String pointer, Consumer<Comparison.Builder> pair) {
        pairs.add(builder -> in.built(pointer, () -> {
            pair.accept(builder);
            return builder;
        }));
    }

    // What follows from the pairs

    private void claim(String pointer, Members members, MemberName member, Function<Comparison, ?> expected) {
        if (members.values.containsKey(member)) {
            claims.add(new Claim(pointer + "/" + member.json(), members.get(member, Object.class), expected));
        }
    }

    private Object disagreement() {
        return strings(OF_DISAGREEMENT);
    }

    private Object participants() {
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            switch (object.member()) {
                case FIRST, SECOND -> members.put(object, in.count());
                case DISAGREEMENTS -> members.with(MemberName.DISAGREEMENTS, in.list(this::disagreement));
                default -> object.unknown();
            }
        }
        return members.values;
    }

    private Object quotation() {
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            if (OF_QUOTATION.contains(object.member())) {
                members.put(object, in.string());
            } else if (object.member() == MemberName.DIFFERENCES) {
                members.with(MemberName.DIFFERENCES, in.list(() -> strings(OF_DIFFERENCE)));
            } else {
                object.unknown();
            }
        }
        return members.values;
    }

    private Object strings(Set<MemberName> known) {
        Members members = new Members();
        ObjectReader.ObjectCursor object = in.object();
        while (object.next()) {
            if (known.contains(object.member())) {
                members.put(object, in.string());
            } else {
                object.unknown();
            }
        }
        return members.values;
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

        void put(ObjectReader.ObjectCursor object, Object value) {
            values.put(object.member(), value);
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
