package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.ComparisonPolicy;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadoutComparisonsTest {
    private static final ReadoutComparisons STRICT = ReadoutJson.strict().comparisons();
    private static final ReadoutComparisons LENIENT = ReadoutJson.lenient().comparisons();

    private static final Comparison COMPARISON = Comparison.of(
            article("We will cooperate on both fronts \ud83d\udd4a", "a", "2022-01-14", "Minister"),
            article("We may cooperate on both fronts \ud83d\udd4a", "x", "2022-01-15", "Deputy"));
    private static final String JSON = ReadoutComparisons.toJson(COMPARISON);
    private static final String PAIRS =
            """
            "speakers":[{"first":"a","second":"x","reason":"name"}],\
            "meetings":[{"first":"m-a","second":"m-x","reason":"overlap",\
            "participants":[{"first":0,"second":0,"disagreements":[{"kind":"capacity","firstWords":"Minister",\
            "secondWords":"Deputy","firstPlace":"/meetings/0/participants/0/capacity",\
            "secondPlace":"/meetings/0/participants/0/capacity"}]}],\
            "disagreements":[{"kind":"time","firstWords":"2022-01-14","secondWords":"2022-01-15",\
            "firstPlace":"/meetings/0/time","secondPlace":"/meetings/0/time"}]}],\
            "statements":[{"first":0,"second":0,"similarity":SIMILARITY,\
            "quotations":[{"firstPlace":"/statements/0/content","secondPlace":"/statements/0/content",\
            "result":"changed","differences":[{"kind":"replaced","firstWords":"will","secondWords":"may"}]}]}]}""".replace("SIMILARITY", "" + COMPARISON.statements().get(0).similarity());

    private static Article article(String words, String id, String time, String title) {
        Text text = Text.of(words);
        Person ann = Person.of(id, "Ann");
        return Article.builder()
                .text(text)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.builder().addSpeaker(ann).build())
                        .content(text.find(words))
                        .build())
                .addMeeting(Meeting.builder()
                        .id("m-" + id)
                        .kind(Meeting.Kind.TALKS)
                        .addParticipant(Participant.builder()
                                .speaker(ann)
                                .capacity(Role.of(title))
                                .build())
                        .time(When.parse(time))
                        .build())
                .listReachable()
                .build();
    }

    @TempDir
    Path folder;

    @Test
    void hasBothArticlesThePairsAndWhatFollows() {
        assertThat(JSON)
                .isEqualTo("{\"comparison\":\"1\",\"first\":" + ReadoutJson.toJson(COMPARISON.first()) + ",\"second\":"
                        + ReadoutJson.toJson(COMPARISON.second()) + "," + PAIRS);
        assertThat(STRICT.read(JSON)).isEqualTo(COMPARISON);
    }

    @Test
    void isReadFromEverySource() throws Exception {
        byte[] bytes = ReadoutComparisons.toBytes(COMPARISON);
        assertThat(STRICT.read(bytes)).isEqualTo(COMPARISON);
        assertThat(STRICT.read(new ByteArrayInputStream(bytes))).isEqualTo(COMPARISON);
        Path file = folder.resolve("comparison.json");
        ReadoutComparisons.write(COMPARISON, file);
        assertThat(file).hasBinaryContent(bytes);
        ReadoutComparisons.write(COMPARISON, file, Layout.INDENTED);
        assertThat(STRICT.read(file)).isEqualTo(COMPARISON);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReadoutComparisons.write(COMPARISON, stream);
        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(LENIENT.reading(JSON)).isEqualTo(Reading.of(COMPARISON, List.of()));
        assertThat(STRICT).hasToString("ReadoutComparisons[strict]");
    }

    @Test
    void membersMayBeInAnyOrder() {
        String sorted = "{" + PAIRS.substring(0, PAIRS.length() - 1) + ",\"second\":"
                + ReadoutJson.toJson(COMPARISON.second()) + ",\"first\":" + ReadoutJson.toJson(COMPARISON.first())
                + ",\"comparison\":\"1\"}";
        assertThat(STRICT.read(sorted)).isEqualTo(COMPARISON);
    }

    @Test
    void whatFollowsMayBeLeftOut() {
        String terse = JSON.substring(0, JSON.indexOf("\"speakers\":[{\"first\""))
                + "\"speakers\":[{\"first\":\"a\",\"second\":\"x\",\"reason\":\"name\"}]}";
        Comparison comparison = STRICT.read(terse);
        assertThat(comparison.speakers()).isEqualTo(COMPARISON.speakers());
        assertThat(comparison.statementsOnlyInFirst()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "kind":"replaced"        | "kind":"dash"          | /statements/0/quotations
            "result":"changed"       | "result":"same"        | /statements/0/quotations
            "secondWords":"may"      | "secondWords":"might"  | /statements/0/quotations
            "secondWords":"Deputy"   | "secondWords":"Boss"   | /meetings/0/participants
            "kind":"time"            | "kind":"place"         | /meetings/0/disagreements
            """)
    void whatDoesNotFollowIsRefusedOrComputedAgain(String found, String other, String place) {
        String document = JSON.replace(found, other);
        assertThat(document).isNotEqualTo(JSON);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> STRICT.read(document))
                .satisfies(e -> {
                    assertThat(e.place()).isEqualTo(place);
                    assertThat(e.problem())
                            .isEqualTo("expected what follows from the articles and the pairs, found something else");
                    assertThat(e.byteOffset()).isPresent();
                });
        Reading<Comparison> reading = LENIENT.reading(document);
        assertThat(reading.value()).isEqualTo(COMPARISON);
        assertThat(reading.findings())
                .containsExactly(
                        Finding.of(place, "does not follow from the articles and the pairs, computed again", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "first":"a"            | "first":"b"            | /speakers/0/first     | first must be an id that its article lists: "b"
            "second":"m-x"         | "second":"m"           | /meetings/0/second    | second must be an id that its article lists: "m"
            {"first":0,"second":0,"similarity" | {"first":1,"second":0,"similarity" | /statements/0/first | first must be the index of one of 1 statements: 1
            {"first":0,"second":0,"similarity" | {"first":-1,"second":0,"similarity" | /statements/0/first | expected an integer from 0 to 2147483647, found the number -1
            "reason":"overlap"     | "reason":"luck"        | /meetings/0/reason    | expected one of stated, same-as, overlap, found the string "luck"
            "comparison":"1"       | "comparison":"2"       | /comparison           | expected format version 1, found the later version 2
            "exact":"We may        | "exact":"We will       | /second/statements/0/content/0/exact |
            "similarity":          | "likeness":            | /statements/0/likeness | expected no member "likeness" here
            """)
    void whatCannotBeIsRefused(String found, String other, String place, @Nullable String problem) {
        String document = JSON.replace(found, other);
        assertThat(document).isNotEqualTo(JSON);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> STRICT.read(document))
                .satisfies(e -> {
                    assertThat(e.place()).isEqualTo(place);
                    assertThat(e.byteOffset()).isPresent();
                    if (problem != null) {
                        assertThat(e.problem()).isEqualTo(problem);
                    }
                });
    }

    @Test
    void aFaultInAnArticleHasItsPlaceInTheDocument() {
        String document = JSON.replace("\"exact\":\"We may", "\"exact\":\"We can");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> STRICT.read(document))
                .satisfies(e -> {
                    int index = document.indexOf("\"We can");
                    int bytes = document.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
                    assertThat(e.byteOffset()).hasValue(bytes);
                    assertThat(e.line()).hasValue(1);
                });
    }

    @Test
    void isRefusedWithoutItsArticles() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> STRICT.read("{\"comparison\":\"1\",\"first\":{\"readout\":\"1\",\"text\":\"\"}}"))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("expected the member \"second\", found none"));
    }

    @Test
    void leavesOutWhatIsUnknown() {
        String document = JSON.replace("\"reason\":\"overlap\"", "\"reason\":\"luck\",\"note\":[1]")
                .replaceFirst("\"text\":", "\"later\":{},\"text\":");
        Reading<Comparison> reading = LENIENT.reading(document);
        assertThat(reading.findings())
                .containsExactlyInAnyOrder(
                        Finding.of("/first/later", "unknown member, left out", true),
                        Finding.of("/meetings/0/reason", "unknown word \"luck\", read as stated", false),
                        Finding.of("/meetings/0/note", "unknown member, left out", true));
        assertThat(reading.value().statements()).isEqualTo(COMPARISON.statements());
    }

    @Test
    void everyComparisonIsReadAsItWasWritten() {
        ComparisonRandomTest.pairs().forEach(pair -> {
            Comparison comparison = Comparison.of(
                    pair.get(0),
                    pair.get(1),
                    ComparisonPolicy.builder().threshold(0.05).build());
            byte[] bytes = ReadoutComparisons.toBytes(comparison);
            Comparison read = STRICT.read(bytes);
            assertThat(read).isEqualTo(comparison);
            assertThat(ReadoutComparisons.toBytes(read)).isEqualTo(bytes);
        });
    }

    @Test
    void isRefusedWhereverItIsCut() {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> STRICT.read(cut));
        }
    }

    @Test
    void givesAComparisonOrTheReadExceptionWhereAByteIsChanged() {
        byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            for (ReadoutComparisons comparisons : List.of(STRICT, LENIENT)) {
                try {
                    Comparison comparison = comparisons.read(changed);
                    assertThat(STRICT.read(ReadoutComparisons.toBytes(comparison)))
                            .isEqualTo(comparison);
                } catch (ReadoutReadException e) {
                    assertThat(e.problem()).isNotBlank();
                }
            }
        }
    }

    @Test
    void theSchemaAcceptsWhatIsWritten() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(
                        Map.of("https://readout.dev/schema/readout-1.schema.json", ReadoutJson.schema())));
        Schema schema = registry.getSchema(ReadoutComparisons.schema(), InputFormat.JSON);
        assertThat(schema.validate(JSON, InputFormat.JSON)).isEmpty();
        ComparisonRandomTest.pairs()
                .limit(60)
                .forEach(pair -> assertThat(schema.validate(
                                ReadoutComparisons.toJson(Comparison.of(pair.get(0), pair.get(1))), InputFormat.JSON))
                        .isEmpty());
        for (String fault : List.of("\"reason\":\"luck\"", "\"reason\":\"overlap\",\"note\":1", "\"reason\":1")) {
            assertThat(schema.validate(JSON.replace("\"reason\":\"overlap\"", fault), InputFormat.JSON))
                    .isNotEmpty();
        }
        assertThat(schema.validate(JSON.replace("\"exact\":", "\"words\":"), InputFormat.JSON))
                .isNotEmpty();
    }
}
