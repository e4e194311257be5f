package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.draft.Draft;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftStatement;
import dev.readout.exchange.Finding;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.metadata.When;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.Version;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.type.TypeFactory;

/** Parts of articles and drafts in a user's own types. */
class ReadoutModulePartsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ReadoutModule()).build();

    private static final Text TEXT = Text.of("Netanyahu said: “We cooperate.”");
    private static final Organization ISRAEL =
            Organization.builder().id("israel").name("Israel").build();
    private static final Person NETANYAHU = Person.builder()
            .id("netanyahu")
            .name("Benjamin Netanyahu")
            .addRole(Role.builder()
                    .title("Prime Minister")
                    .addOrganization(ISRAEL)
                    .build())
            .build();
    private static final Passage WORDS = TEXT.find("We cooperate.");
    private static final Statement STATEMENT = Statement.builder()
            .form(Form.FREE_INDIRECT)
            .addSource(Source.of(TEXT.find("Netanyahu"), NETANYAHU))
            .cue(Cue.of(TEXT.find("said"), "say"))
            .content(WORDS)
            .build();
    private static final Draft DRAFT = Draft.builder()
            .addStatement(DraftStatement.builder()
                    .form(Form.DIRECT)
                    .addContent(DraftPiece.of("We cooperate."))
                    .build())
            .build();

    private static final String STATEMENT_JSON = "{\"form\":\"free-indirect\",\"sources\":[{\"mention\":"
            + "[{\"start\":0,\"end\":9,\"exact\":\"Netanyahu\"}],\"speakers\":[\"netanyahu\"]}],"
            + "\"cue\":{\"passage\":[{\"start\":10,\"end\":14,\"exact\":\"said\"}],\"lemma\":\"say\"},"
            + "\"content\":[{\"start\":17,\"end\":30,\"exact\":\"We cooperate.\"}]}";
    private static final String PASSAGE_JSON = "[{\"start\":17,\"end\":30,\"exact\":\"We cooperate.\"}]";
    private static final String PERSON_JSON =
            "{\"id\":\"netanyahu\",\"kind\":\"person\",\"name\":\"Benjamin Netanyahu\","
                    + "\"roles\":[{\"title\":\"Prime Minister\",\"organizations\":[\"israel\"]}]}";

    record Hit(Statement statement, Passage words, Speaker who, When seen, Draft draft, Text text, Form form) {}

    record Anything(@Nullable Object value) {}

    record Own(
            When seen,
            Text text,
            Span span,
            Block block,
            Topic topic,
            Place place,
            Provenance provenance,
            Correction correction,
            Organization organization,
            Draft draft,
            DraftPiece piece,
            Form form,
            Optional<Status> status,
            List<Meeting.Kind> kinds) {}

    @Test
    void writesPartsAsTheFormatDoes() {
        Hit hit = new Hit(STATEMENT, WORDS, NETANYAHU, When.parse("2024-03~"), DRAFT, Text.of("a\n"), Form.DIRECT);
        assertThat(MAPPER.writeValueAsString(hit))
                .isEqualTo("{\"statement\":" + STATEMENT_JSON + ",\"words\":" + PASSAGE_JSON + ",\"who\":" + PERSON_JSON
                        + ",\"seen\":\"2024-03~\",\"draft\":"
                        + ReadoutDrafts.toJson(DRAFT) + ",\"text\":\"a\\n\",\"form\":\"direct\"}");
    }

    @Test
    void writesPartsInContainersAndWhereAnyObjectMayBe() {
        assertThat(MAPPER.writeValueAsString(List.of(STATEMENT))).isEqualTo("[" + STATEMENT_JSON + "]");
        assertThat(MAPPER.writeValueAsString(new Speaker[] {NETANYAHU})).isEqualTo("[" + PERSON_JSON + "]");
        assertThat(MAPPER.writeValueAsString(Optional.of(WORDS))).isEqualTo(PASSAGE_JSON);
        assertThat(MAPPER.writeValueAsString(Map.of("a", When.parse("2024")))).isEqualTo("{\"a\":\"2024\"}");
        assertThat(MAPPER.writeValueAsString(EnumSet.of(Form.FREE_INDIRECT))).isEqualTo("[\"free-indirect\"]");
        assertThat(MAPPER.writeValueAsString(new Anything(STATEMENT))).isEqualTo("{\"value\":" + STATEMENT_JSON + "}");
        assertThat(MAPPER.writeValueAsString(new Anything(List.of(NETANYAHU, Status.NOT_SAID))))
                .isEqualTo("{\"value\":[" + PERSON_JSON + ",\"not-said\"]}");
        assertThat(MAPPER.writerFor(new TypeReference<List<Speaker>>() {}).writeValueAsString(List.of(NETANYAHU)))
                .isEqualTo("[" + PERSON_JSON + "]");
    }

    @Test
    void readsWhatStandsAlone() {
        Own own = new Own(
                When.parse("2024-03-04T10:00:00Z/2024-03-05"),
                Text.of("“\uD83D\uDE00”"),
                new Span(3, 8),
                new Block(Block.Kind.BYLINE, new Span(0, 3)),
                Topic.of("trade", "trade"),
                Place.of("Jerusalem"),
                Provenance.builder().agent("a").confidence(0.5).build(),
                Correction.of("a"),
                ISRAEL,
                DRAFT,
                DraftPiece.of("We"),
                Form.FREE_INDIRECT,
                Optional.of(Status.NOT_SAID),
                List.of(Meeting.Kind.PRESS_CONFERENCE));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(own), Own.class)).isEqualTo(own);
        assertThat(MAPPER.readValue("{\"value\":null}", Anything.class).value()).isNull();
        assertThat(MAPPER.readValue("null", Statement.class)).isNull();
    }

    /** A type, what is not a value of it, and where an article could have it. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Text.class, "\"\\ud83d\"", "/text", "{\"readout\":\"1\",\"text\":%s}"),
                arguments(When.class, "\"2024-13\"", "/published", article("\"published\":%s")),
                arguments(When.class, "2024", "/published", article("\"published\":%s")),
                arguments(
                        Block.class,
                        "{\"kind\":\"byline\",\"start\":3,\"end\":1}",
                        "/blocks/0",
                        article("\"blocks\":[%s]")),
                arguments(Topic.class, "{\"id\":\"a b\",\"label\":\"a\"}", "/topics/0", article("\"topics\":[%s]")),
                arguments(
                        Provenance.class,
                        "{\"agent\":\"a\",\"confidence\":2}",
                        "/provenance",
                        article("\"provenance\":%s")),
                arguments(
                        Correction.class,
                        "{\"note\":\"a\",\"mood\":1}",
                        "/corrections/0",
                        article("\"corrections\":[%s]")),
                arguments(
                        Organization.class,
                        "{\"id\":\"a\",\"kind\":\"organization\"}",
                        "/speakers/0",
                        article("\"speakers\":[%s]")),
                arguments(
                        Place.class,
                        "{\"name\":\" \"}",
                        "/meetings/0/places/0",
                        article("\"meetings\":[{\"id\":\"a\",\"kind\":\"call\",\"places\":[%s]}]")),
                arguments(Form.class, "\"direkt\"", "/statements/0/form", article("\"statements\":[{\"form\":%s}]")));
    }

    private static String article(String member) {
        return "{\"readout\":\"1\",\"text\":\"abcdef\"," + member + "}";
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsWrongAsInAnArticle(Class<?> type, String part, String pointer, String article) {
        ReadoutReadException inArticle = catchThrowableOfType(
                ReadoutReadException.class, () -> ReadoutJson.strict().read(article.replace("%s", part)));
        assertThat(inArticle.place()).startsWith(pointer);
        String own = "/a~1b/1" + inArticle.place().substring(pointer.length());
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"a/b\":[null," + part + "]}", listsOf(type)))
                .withMessageStartingWith(own + ": " + inArticle.problem())
                .havingCause()
                .isInstanceOfSatisfying(
                        ReadoutReadException.class,
                        refusal -> assertThat(refusal.place()).isEqualTo(own));
    }

    private static JavaType listsOf(Class<?> type) {
        TypeFactory types = MAPPER.getTypeFactory();
        JavaType list = types.constructCollectionType(List.class, type);
        return types.constructMapType(Map.class, types.constructType(String.class), list);
    }

    @Test
    void refusesASpanAndAnOrganizationThatStandNowhereAlone() {
        refused("{\"start\":3,\"end\":1}", Span.class, "/end: end must be >= start 3: 1");
        refused("{\"start\":3}", Span.class, "expected the member \"end\", found none");
        refused(
                "{\"id\":\"a\",\"kind\":\"person\"}",
                Organization.class,
                "/kind: expected \"organization\", found \"person\"");
        refused(
                "{\"form\":\"direct\",\"cue\":[1]}",
                DraftStatement.class,
                "/cue/0: expected a string, found the number 1");
    }

    private static void refused(String json, Class<?> type, String message) {
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> MAPPER.readValue(json, type))
                .withMessageStartingWith(message)
                .withCauseInstanceOf(ReadoutReadException.class);
    }

    @Test
    void refusesToReadWhatNeedsItsArticleWhereverItIs() {
        record Statements(List<Statement> list, Map<String, Optional<Passage>> map) {}
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"list\":[" + STATEMENT_JSON + "]}", Statements.class))
                .withMessageStartingWith(
                        "Statement refers to its article and is not read without it: read the Article\n")
                .withMessageContaining("Statements[\"list\"]");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"map\":{\"a\":" + PASSAGE_JSON + "}}", Statements.class))
                .withMessageStartingWith(
                        "Passage refers to its article and is not read without it: read the Article\n");
    }

    // Keys

    @Test
    void stringsAndWordsAreKeys() {
        Map<When, Integer> times = Map.of(When.parse("2024-03"), 1);
        assertThat(MAPPER.writeValueAsString(times)).isEqualTo("{\"2024-03\":1}");
        assertThat(MAPPER.readValue("{\"2024-03\":1}", new TypeReference<Map<When, Integer>>() {}))
                .isEqualTo(times);

        Map<Text, Integer> texts = Map.of(Text.of("a"), 1);
        assertThat(MAPPER.writeValueAsString(texts)).isEqualTo("{\"a\":1}");
        assertThat(MAPPER.readValue("{\"a\":1}", new TypeReference<Map<Text, Integer>>() {}))
                .isEqualTo(texts);

        EnumMap<Form, Integer> forms = new EnumMap<>(Map.of(Form.FREE_INDIRECT, 1));
        assertThat(MAPPER.writeValueAsString(forms)).isEqualTo("{\"free-indirect\":1}");
        assertThat(MAPPER.readValue("{\"free-indirect\":1}", new TypeReference<EnumMap<Form, Integer>>() {}))
                .isEqualTo(forms);
        assertThat(MAPPER.readValue("{\"free-indirect\":1}", new TypeReference<Map<Form, Integer>>() {}))
                .isEqualTo(forms);

        assertThat(MAPPER.writeValueAsString(new Anything(Map.of(Form.FREE_INDIRECT, 1))))
                .isEqualTo("{\"value\":{\"free-indirect\":1}}");
    }

    @Test
    void refusesOtherKeys() {
        for (Object key : List.of(new Span(0, 1), STATEMENT, NETANYAHU, DRAFT)) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(new Anything(Map.of(key, 1))))
                    .withMessageContaining(" is not the key of a map in JSON: use a string, such as an id");
        }
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"[0,1)\":1}", new TypeReference<Map<Span, Integer>>() {}))
                .satisfies(refusal -> assertThat(refusal.getOriginalMessage())
                        .isEqualTo("Span is not the key of a map in JSON: use a string, such as an id"));
    }

    @Test
    void refusesWrongKeysEvenIfLenient() {
        JsonMapper lenient = JsonMapper.builder()
                .addModule(ReadoutModule.lenient(finding -> {}))
                .build();
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> lenient.readValue(
                        "[{\"call\":1,\"duel\":2}]", new TypeReference<List<Map<Meeting.Kind, Integer>>>() {}))
                .withMessageStartingWith("/0/duel: expected one of meeting, call, ")
                .withCauseInstanceOf(ReadoutReadException.class);
    }

    // Modules

    @Test
    void aLenientModuleHandsOverWhatIsLeftOut() {
        record Parts(Block block, Meeting.Kind kind, Draft draft) {}
        List<Finding> findings = new ArrayList<>();
        JsonMapper lenient = JsonMapper.builder()
                .addModule(ReadoutModule.lenient(findings::add))
                .build();
        Parts[] parts = lenient.readValue(
                "[{\"block\":{\"kind\":\"aside\",\"start\":0,\"end\":1},\"kind\":\"duel\","
                        + "\"draft\":{\"draft\":\"1\",\"mood\":1}}]",
                Parts[].class);
        assertThat(parts)
                .containsExactly(new Parts(
                        new Block(Block.Kind.OTHER, new Span(0, 1)),
                        Meeting.Kind.OTHER,
                        Draft.builder().build()));
        assertThat(findings)
                .containsExactly(
                        Finding.of("/0/block/kind", "unknown word \"aside\", read as other", false),
                        Finding.of("/0/kind", "unknown word \"duel\", read as other", false),
                        Finding.of("/0/draft/mood", "unknown member, left out", true));
    }

    @Test
    void aMapperHasTheModuleThatWasAddedLast() {
        String document = article("\"mood\":1");
        List<Finding> findings = new ArrayList<>();
        ReadoutModule lenient = ReadoutModule.lenient(findings::add);
        assertThat(lenient.getRegistrationId()).isEqualTo(new ReadoutModule().getRegistrationId());
        JsonMapper last =
                JsonMapper.builder().findAndAddModules().addModule(lenient).build();
        assertThat(last.readValue(document, Article.class).text()).isEqualTo(Text.of("abcdef"));
        assertThat(findings).containsExactly(Finding.of("/mood", "unknown member, left out", true));
        JsonMapper first =
                JsonMapper.builder().addModule(lenient).findAndAddModules().build();
        assertThatExceptionOfType(DatabindException.class).isThrownBy(() -> first.readValue(document, Article.class));
    }

    @Test
    void keepsTheHandlerWithOtherLimits() {
        List<Finding> findings = new ArrayList<>();
        ReadoutModule module = ReadoutModule.lenient(findings::add)
                .withLimits(Limits.builder().textLength(3).build());
        JsonMapper mapper = JsonMapper.builder().addModule(module).build();
        mapper.readValue("\"duel\"", Meeting.Kind.class);
        assertThat(findings).hasSize(1);
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> mapper.readValue("\"abcd\"", Text.class))
                .withCauseInstanceOf(ReadoutReadException.class);
    }

    @Test
    void isAModuleOfJacksonAndNothingElse() {
        ReadoutModule module = ReadoutModule.strict();
        assertThat(ReadoutModule.class.getSuperclass()).isEqualTo(JacksonModule.class);
        assertThat(module.getModuleName()).isEqualTo("dev.readout.json");
        assertThat(module.version()).isEqualTo(Version.unknownVersion());
        assertThat(module).hasToString("ReadoutModule[strict]");
        assertThat(ReadoutModule.lenient(finding -> {})).hasToString("ReadoutModule[lenient]");
    }

    @Test
    void refusesPolymorphicTyping() {
        JsonMapper typed = JsonMapper.builder()
                .findAndAddModules()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> typed.writeValueAsString(new Anything(STATEMENT)))
                .satisfies(refusal -> assertThat(refusal.getOriginalMessage())
                        .isEqualTo("Statement has no place for a type id in JSON: leave it out of polymorphic typing"));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> typed.readValue(article("\"version\":\"1\""), Article.class))
                .satisfies(refusal -> assertThat(refusal.getOriginalMessage())
                        .isEqualTo("Article has no place for a type id in JSON: leave it out of polymorphic typing"));
    }
}
