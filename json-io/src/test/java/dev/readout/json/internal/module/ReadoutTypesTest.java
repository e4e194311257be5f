package dev.readout.json.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.api.PublicTypes;
import dev.readout.article.Article;
import dev.readout.article.Composer;
import dev.readout.brat.BratMapping;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Verdict;
import dev.readout.json.Limits;
import dev.readout.json.RandomArticles;
import dev.readout.json.RandomDrafts;
import dev.readout.json.ReadoutDrafts;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutModule;
import dev.readout.meeting.Meeting;
import dev.readout.revision.Revision;
import dev.readout.speaker.Speaker;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** What a mapper does with each public type of core and json-io. */
class ReadoutTypesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ReadoutModule()).build();
    private static final JsonMapper PLAIN = new JsonMapper();

    /** What to use instead, and of which types. */
    private static final String INSTEAD = """
            ReadoutComparisons, which reads and writes its documents
                Comparison
            a type of your own with its draft and its statement
                GroundedStatement
            a type of your own with its fate and its passages
                PassageFate, StatementFate
            a type of your own with its keys and its passages
                Sighting, Sightings
            a type of your own with its kind, its words and its places
                Disagreement
            a type of your own with its kind, its words and its spans
                Difference, WordChange
            a type of your own with its name, its type and its meaning
                Column
            a type of your own with its numbers
                LinesProgress
            a type of your own with its passage, its marks and its ending
                Quotation
            a type of your own with its passage, its tier and the kinds of its differences
                Absent, Ambiguous, Changed, Faithful, Verdict
            a type of your own with its place and its problem
                BratFinding, CoreNlpFinding, DraftFinding, Finding, ForeignFinding, LangextractFinding, Loss, NinjsFinding, SchemaOrgFinding, WebAnnotationFinding
            a type of your own with its settings
                BratMapping, ComparisonPolicy, GroundingContext, GroundingPolicy, HtmlRenderer, LangextractMapping, Limits, NinjsOptions, ReadingSettings, WebAnnotationOptions
            a type of your own with its sides and their places
                MeetingPair, ParticipantPair, QuotationPair, SpeakerPair, StatementPair
            a type of your own with its table and its values
                Row
            a type of your own with its text and its annotations
                BratFiles
            a type of your own with its text and its line
                BadLine
            a type of your own with its value and its place
                Unpaired
            a type of your own with its words and both sides
                Context
            its Article
                GroundedDraft
            its Article and its new Text, and compare them again
                Revision
            its Article, and make its rows again
                ArticleRows
            its Draft
                LangextractDraft
            its Meeting
                Encounter
            its Text, and look for them again in it
                Quotations
            its Texts, and make it again from them
                Grounder, GroundingCorpus
            its document
                Writing
            its message
                BratReadException, ReadException, ReadoutReadException
            its value
                Reading
            the Article that is made with it
                Composer, Composition
            the Draft, and ground it again
                DraftGrounder
            the documents of langextract
                LangextractDocument, LangextractExtraction
            the hashes that it computes
                WordRuns
            the values that it reads or writes
                Brat, CoreNlp, CsvTables, ForeignReader, Langextract, LinesWriter, Ninjs, ReadoutComparisons, ReadoutDrafts, ReadoutJson, ReadoutLines, ReadoutModule, ReadoutTables, SchemaOrg, StandoffReader, WebAnnotations""";

    /** The types of which a value was written, and read where that is possible. */
    private final Set<Class<?>> seen = new HashSet<>();

    static List<Class<?>> publicTypes() {
        return PublicTypes.all();
    }

    static List<Class<?>> mappedTypes() {
        return PublicTypes.all().stream()
                .filter(type -> MappedTypes.find(type) != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void isEitherMappedOrRefused(Class<?> type) {
        assertThat(MappedTypes.find(type) != null).isNotEqualTo(RefusedTypes.find(type) != null);
    }

    @Test
    void findsAllPublicTypesAndDecidesOnNoOthers() {
        assertThat(PublicTypes.all())
                .contains(Article.class, Article.Builder.class, Meeting.Kind.class, Span.class, ReadoutModule.class)
                .doesNotContain(MappedType.class, ReadoutTypesTest.class);
        assertThat(ReadoutTypes.<Boolean>decide(ReadoutTypesTest.class, mapped -> true, (type, problem) -> true))
                .isNull();
    }

    // What is mapped

    @Test
    void everyMappedTypeIsWrittenAndReadAsInTheFormat() throws ReflectiveOperationException {
        for (long seed = 0; seed < 100; seed++) {
            Article article = RandomArticles.article(seed);
            check(article, PLAIN.readTree(ReadoutJson.toBytes(article)));
            var draft = RandomDrafts.draft(seed);
            check(draft, PLAIN.readTree(ReadoutDrafts.toBytes(draft)));
        }
        check(new Span(3, 8), PLAIN.readTree("{\"start\":3,\"end\":8}"));
        for (Class<?> type : mappedTypes()) {
            for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
                String word = constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
                check(constant, PLAIN.valueToTree(word));
            }
        }
        // Its values are persons, organizations and groups.
        seen.add(Speaker.class);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(mappedTypes());
    }

    /** Checks a value, which is at this node of a document, and all values in it, whose nodes have the names of accessors. */
    private void check(Object value, JsonNode node) throws ReflectiveOperationException {
        MappedType<?> mapped = MappedTypes.find(value.getClass());
        if (mapped == null) {
            return;
        }
        seen.add(mapped.type());
        String written = MAPPER.writeValueAsString(value);
        assertThat(PLAIN.readTree(written)).isEqualTo(node);
        if (mapped.read() != null) {
            assertThat(MAPPER.readValue(written, mapped.type())).isEqualTo(value);
        }
        for (Method method : mapped.type().getMethods()) {
            JsonNode inner = node.get(method.getName());
            if (inner != null && method.getParameterCount() == 0) {
                checkAll(method.invoke(value), inner);
            }
        }
    }

    private void checkAll(@Nullable Object found, JsonNode node) throws ReflectiveOperationException {
        if (found instanceof Optional<?> optional) {
            checkAll(optional.orElse(null), node);
        } else if (found instanceof List<?> list) {
            assertThat(node.size()).isEqualTo(list.size());
            for (int i = 0; i < list.size(); i++) {
                checkAll(list.get(i), node.get(i));
            }
        } else if (found != null && !isReference(found, node)) {
            check(found, node);
        }
    }

    private static boolean isReference(Object found, JsonNode node) {
        MappedType<?> mapped = MappedTypes.find(found.getClass());
        return node.isString() && mapped != null && mapped.key() == null;
    }

    @Test
    void saysOfWhatNeedsItsArticleThatItIsNotReadWithoutIt() {
        List<String> names = new ArrayList<>();
        for (Class<?> type : mappedTypes()) {
            if (Objects.requireNonNull(MappedTypes.find(type)).read() == null) {
                String name = type.getSimpleName();
                names.add(name);
                assertThatExceptionOfType(InvalidDefinitionException.class)
                        .isThrownBy(() -> MAPPER.readValue("{}", type))
                        .satisfies(refusal -> assertThat(refusal.getOriginalMessage())
                                .isEqualTo(
                                        name + " refers to its article and is not read without it: read the Article"));
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Passage",
                        "Speaker",
                        "Person",
                        "Group",
                        "Role",
                        "Mention",
                        "Meeting",
                        "Participant",
                        "Statement",
                        "Source",
                        "Cue",
                        "Addressee");
    }

    // What is refused

    @Test
    void saysOfEveryOtherTypeWhatToUseInstead() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Class<?> type : PublicTypes.all()) {
            if (MappedTypes.find(type) == null && !type.getSimpleName().equals("Builder")) {
                String start = type.getSimpleName() + " has no form in JSON: use ";
                String refusal = refusal(type);
                assertThat(refusal).startsWith(start);
                names.computeIfAbsent(refusal.substring(start.length()), instead -> new TreeSet<>())
                        .add(type.getSimpleName());
            }
        }
        String instead = names.entrySet().stream()
                .map(entry -> entry.getKey() + "\n    " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("\n"));
        assertThat(instead).isEqualTo(INSTEAD);
    }

    @Test
    void saysOfEveryBuilderToUseWhatItBuilds() {
        List<Class<?>> builders = PublicTypes.all().stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .toList();
        assertThat(builders).hasSizeGreaterThan(20);
        for (Class<?> builder : builders) {
            String built = builder.getEnclosingClass().getSimpleName();
            assertThat(refusal(builder))
                    .isEqualTo(built + ".Builder has no form in JSON: use the " + built + " that it builds");
        }
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.writeValueAsString(Article.builder()))
                .withMessageStartingWith("Article.Builder has no form in JSON: use the Article that it builds");
    }

    @Test
    void refusesValuesWhereverTheyAre() {
        Verdict verdict = Grounder.of(Text.of("He spoke.")).ground("spoke");
        for (Object value : List.of(
                new Composer(),
                new Composer().write("a").compose(),
                verdict,
                Grounder.of(Text.of("a")),
                GroundingPolicy.builder(),
                Revision.of(RandomArticles.article(1), Text.of("a")),
                BratMapping.builder(),
                Limits.defaults(),
                ReadoutJson.strict().reading("{\"readout\":\"1\",\"text\":\"a\"}"),
                new ReadoutModule())) {
            String problem = ReadoutTypes.<String>decide(value.getClass(), mapped -> "", (type, refusal) -> refusal);
            for (Object holder : List.of(
                    value, List.of(value), Map.of("a", value), Map.of(value, 1), Optional.of(value), new Object[] {value
                    })) {
                assertThatExceptionOfType(InvalidDefinitionException.class)
                        .isThrownBy(() -> MAPPER.writeValueAsString(holder))
                        .satisfies(refusal ->
                                assertThat(refusal.getOriginalMessage()).isEqualTo(problem));
            }
        }
    }

    /** Returns why a type is refused: the same for a value and for the key of a map. */
    private static String refusal(Class<?> type) {
        JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class);
        Set<String> problems = new HashSet<>();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> MAPPER.readValue("{}", type), () -> MAPPER.readValue("{\"x\":1}", map))) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(attempt)
                    .satisfies(refusal -> problems.add(refusal.getOriginalMessage()));
        }
        return String.join("\n", problems);
    }
}
