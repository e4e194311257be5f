package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LenientTest {
    /** A file of a later version 1.x: what it adds stands among what is known. */
    private static final String FUTURE = """
            {"readout": "1", "mood": {"deep": [1, {"kind": null}]}, "text": "He spoke.",
             "blocks": [{"kind": "pull-quote", "start": 0, "end": 9, "column": 2}],
             "speakers": [{"id": "he", "kind": "person", "name": "He", "members": ["nobody"], "pronouns": "he/him"},
                          {"kind": "organization", "name": "It", "id": "it", "honorific": "Sir"}],
             "meetings": [{"id": "m", "kind": "seance", "participants": [{"speaker": "he", "part": "medium"}]}],
             "statements": [{"form": "reported", "cue": {"passage": [{"start": 3, "end": 8, "exact": "spoke", "page": 1}]},
                             "start": 3}]}""";

    private static final String PRESENT = """
            {"readout": "1", "text": "He spoke.",
             "blocks": [{"kind": "other", "start": 0, "end": 9}],
             "speakers": [{"id": "he", "kind": "person", "name": "He"},
                          {"id": "it", "kind": "organization", "name": "It"}],
             "meetings": [{"id": "m", "kind": "other", "participants": [{"speaker": "he", "part": "other"}]}],
             "statements": [{"form": "reported", "cue": {"passage": [{"start": 3, "end": 8, "exact": "spoke"}]}}]}""";

    @Test
    void leavesOutWhatIsUnknownAndReportsIt() {
        Reading<Article> reading = ReadoutJson.lenient().reading(FUTURE);
        assertThat(reading.value()).isEqualTo(ReadoutJson.strict().read(PRESENT));
        assertThat(reading.findings())
                .containsExactly(
                        Finding.of("/mood", "unknown member, left out", true),
                        Finding.of("/blocks/0/kind", "unknown word \"pull-quote\", read as other", false),
                        Finding.of("/blocks/0/column", "unknown member, left out", true),
                        Finding.of("/speakers/0/pronouns", "unknown member, left out", true),
                        Finding.of("/speakers/0/members", "unknown member, left out", true),
                        Finding.of("/speakers/1/honorific", "unknown member, left out", true),
                        Finding.of("/meetings/0/kind", "unknown word \"seance\", read as other", false),
                        Finding.of("/meetings/0/participants/0/part", "unknown word \"medium\", read as other", false),
                        Finding.of("/statements/0/cue/passage/0/page", "unknown member, left out", true),
                        Finding.of("/statements/0/start", "unknown member, left out", true));
    }

    @Test
    void reportsEachOnceWhereTheMembersAreOutOfOrder() {
        Reading<Article> reading = ReadoutJson.lenient().reading("""
                        {"statements": [{"mood": 1, "form": "reported", "meeting": "m",
                            "content": [{"start": 0, "end": 1, "exact": "a"}]}],
                         "mood": 2, "meetings": [{"id": "m", "kind": "call", "mood": 3}], "text": "a", "readout": "1"}""");
        assertThat(reading.findings())
                .extracting(Finding::place)
                .containsExactlyInAnyOrder("/statements/0/mood", "/mood", "/meetings/0/mood");
        assertThat(reading.value().statements().get(0).meeting()).isPresent();
    }

    @Test
    void refusesAnUnknownFormMediumStatusAndKindOfSpeaker() {
        for (String member : new String[] {
            "\"form\": \"sung\"",
            "\"form\": \"direct\", \"medium\": \"song\"",
            "\"form\": \"direct\", \"status\": \"doubted\""
        }) {
            String document = "{\"readout\": \"1\", \"text\": \"a\", \"statements\": [{" + member + "}]}";
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(() -> ReadoutJson.lenient().read(document))
                    .withMessageContaining("expected one of ");
        }
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(
                        () -> ReadoutJson.lenient()
                                .read(
                                        "{\"readout\": \"1\", \"text\": \"\", \"speakers\": [{\"id\": \"a\", \"kind\": \"robot\"}]}"))
                .withMessage(
                        "/speakers/0/kind (line 1, column 63, byte 62): expected one of person, organization, group,"
                                + " found the string \"robot\"");
    }

    @Test
    void findsNothingInWhatWasWritten() {
        for (long seed = 0; seed < 500; seed++) {
            Article article = RandomArticles.article(seed);
            assertThat(ReadoutJson.lenient().reading(ReadoutJson.toBytes(article)))
                    .isEqualTo(Reading.of(article, List.of()));
        }
    }

    @Test
    void thereAreFilesOfTheFuture() {
        assertThat(SpecFiles.future().count()).isGreaterThanOrEqualTo(13);
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#future")
    void filesOfTheFutureAreReadAsFarAsTheyAreKnown(SpecFiles.SpecFile file) {
        Article present = ReadoutJson.strict().read(file.present().bytes());
        Reading<Article> reading = ReadoutJson.lenient().reading(file.bytes());
        assertThat(reading.value()).isEqualTo(present);
        assertThat(reading.findings()).containsExactlyInAnyOrderElementsOf(file.findings());
        assertThat(ReadoutJson.lenient().reading(file.present().bytes()).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#future")
    void filesOfTheFutureMeanTheSameInAnyOrder(SpecFiles.SpecFile file) {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(new String(file.bytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        Article present = ReadoutJson.strict().read(file.present().bytes());
        for (int seed = 0; seed < 20; seed++) {
            byte[] shuffled = mapper.writeValueAsBytes(CanonicalTest.shuffled(tree, new Random(seed)));
            Reading<Article> reading = ReadoutJson.lenient().reading(shuffled);
            assertThat(reading.value()).isEqualTo(present);
            assertThat(reading.findings()).containsExactlyInAnyOrderElementsOf(file.findings());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#future")
    void aLenientModuleReadsFilesOfTheFuture(SpecFiles.SpecFile file) {
        List<Finding> findings = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(ReadoutModule.lenient(findings::add))
                .build();
        assertThat(mapper.readValue(file.bytes(), Article.class))
                .isEqualTo(ReadoutJson.strict().read(file.present().bytes()));
        assertThat(findings).containsExactlyInAnyOrderElementsOf(file.findings());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#future")
    void strictRefusesFilesOfTheFuture(SpecFiles.SpecFile file) {
        // The place is that of something that is found; what waits for the text is not always the first.
        List<String> pointers = file.findings().stream().map(Finding::place).toList();
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> ReadoutJson.strict().read(file.bytes()))
                .satisfies(refusal -> assertThat(refusal.place()).isIn(pointers))
                .withMessageContaining(": expected ");
    }
}
