package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Form;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadoutDraftsTest {
    private static final ReadoutDrafts DRAFTS = ReadoutJson.strict().drafts();
    private static final ReadoutDrafts LENIENT = ReadoutJson.lenient().drafts();

    private static final Draft DRAFT = Draft.builder()
            .addSpeaker(DraftSpeaker.builder()
                    .id("a")
                    .kind(DraftSpeaker.Kind.PERSON)
                    .name("Sea\u0301n\u00a0\ud83d\udd4a")
                    .addRole(DraftRole.of("envoy"))
                    .build())
            .addStatement(DraftStatement.builder()
                    .form(Form.FREE_INDIRECT)
                    .addSource(DraftSource.of("He", "a"))
                    .addCue("said")
                    .addContent(DraftPiece.of("it\r\nholds"))
                    .build())
            .build();

    private static final String COMPACT = "{\"draft\":\"1\",\"speakers\":[{\"id\":\"a\",\"kind\":\"person\","
            + "\"name\":\"Sea\u0301n\u00a0\ud83d\udd4a\",\"honorific\":null,\"description\":null,"
            + "\"roles\":[{\"title\":\"envoy\",\"organization\":null}],\"members\":[]}],\"meetings\":[],"
            + "\"statements\":[{\"form\":\"free-indirect\",\"medium\":null,\"status\":\"said\","
            + "\"sources\":[{\"mention\":\"He\",\"speaker\":\"a\",\"capacity\":null}],\"cue\":[\"said\"],"
            + "\"content\":[{\"exact\":\"it\\r\\nholds\",\"prefix\":null,\"suffix\":null}],\"frame\":[],\"quoted\":[],"
            + "\"addressees\":[],\"meeting\":null,\"time\":null,\"topics\":[]}]}";

    @TempDir
    Path folder;

    @Test
    void writesEveryMemberInOneOrderInUtf8() {
        assertThat(ReadoutDrafts.toJson(DRAFT)).isEqualTo(COMPACT);
        assertThat(ReadoutDrafts.toBytes(DRAFT)).isEqualTo(COMPACT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesIndented() {
        assertThat(ReadoutDrafts.toJson(Draft.builder().build(), Layout.INDENTED))
                .isEqualTo(
                        "{\n  \"draft\": \"1\",\n  \"speakers\": [ ],\n  \"meetings\": [ ],\n  \"statements\": [ ]\n}");
        assertThat(DRAFTS.read(ReadoutDrafts.toBytes(DRAFT, Layout.INDENTED))).isEqualTo(DRAFT);
    }

    @Test
    void readingWhatWasWrittenGivesAnEqualDraftAndTheSameBytes() {
        for (long seed = 0; seed < 3000; seed++) {
            Draft draft = RandomDrafts.draft(seed);
            byte[] written = ReadoutDrafts.toBytes(draft);
            Reading<Draft> read = LENIENT.reading(written);
            assertThat(read.value()).as("seed %d", seed).isEqualTo(draft).hasSameHashCodeAs(draft);
            assertThat(read.findings()).as("seed %d", seed).isEmpty();
            assertThat(ReadoutDrafts.toBytes(DRAFTS.read(written)))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    @Test
    void readsFromBytesStringStreamAndFile() throws IOException {
        byte[] bytes = ReadoutDrafts.toBytes(DRAFT);
        Path file = Files.write(folder.resolve("draft.json"), bytes);
        assertThat(DRAFTS.read(bytes)).isEqualTo(DRAFT);
        assertThat(DRAFTS.read(COMPACT)).isEqualTo(DRAFT);
        assertThat(DRAFTS.read(new ByteArrayInputStream(bytes))).isEqualTo(DRAFT);
        assertThat(DRAFTS.read(file)).isEqualTo(DRAFT);
        Reading<Draft> reading = Reading.of(DRAFT, List.of());
        assertThat(LENIENT.reading(COMPACT)).isEqualTo(reading);
        assertThat(LENIENT.reading(new ByteArrayInputStream(bytes))).isEqualTo(reading);
        assertThat(LENIENT.reading(file)).isEqualTo(reading);
    }

    @Test
    void writesToStreamAndFile() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReadoutDrafts.write(DRAFT, new BufferedOutputStream(stream, 1 << 16));
        assertThat(stream.toByteArray()).as("flushed").isEqualTo(ReadoutDrafts.toBytes(DRAFT));

        Path file = Files.writeString(folder.resolve("draft.json"), "old");
        ReadoutDrafts.write(DRAFT, file);
        assertThat(file).hasBinaryContent(ReadoutDrafts.toBytes(DRAFT));
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside").containsExactly(file);
        }
    }

    @Test
    void aMissingFileIsAnIoException() {
        assertThatThrownBy(() -> DRAFTS.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> ReadoutDrafts.write(DRAFT, folder.resolve("none/draft.json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aRefusedFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.json"), "{\"draft\":\"1\",\n \"speakers\":1}");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> DRAFTS.read(file))
                .withMessage(file + ": /speakers (line 2, column 13, byte 26): expected a list, found the number 1");
    }

    @Test
    void anUnpairedSurrogateInAStringIsRefused() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> DRAFTS.read("{\"draft\":\"1\ud83d\"}"))
                .withMessage("/draft (line 1, column 12, byte 11): expected no unpaired surrogate, found \\ud83d at"
                        + " UTF-16 index 11");
    }

    @Test
    void lenientReadingLeavesOutWhatIsUnknownOrBlank() {
        Reading<Draft> reading = LENIENT.reading("{\"draft\":\"1\",\"mood\":{\"a\":[1]},\"speakers\":["
                + "{\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\",\"honorific\":\"\",\"text\":\"x\"}],"
                + "\"meetings\":[{\"id\":\"m\",\"kind\":\"dinner\",\"places\":[\"\",\"Jerusalem\",\" \"],"
                + "\"participants\":[{\"speaker\":\"a\",\"part\":\"organizer\"}]}],"
                + "\"statements\":[{\"form\":\"direct\",\"sources\":[{\"mention\":\"A\",\"speaker\":\"\"}],"
                + "\"meeting\":\"\"}]}");

        assertThat(reading.findings())
                .containsExactly(
                        Finding.of("/mood", "unknown member, left out", true),
                        Finding.of("/speakers/0/honorific", "blank string, left out", true),
                        Finding.of("/speakers/0/text", "unknown member, left out", true),
                        Finding.of("/meetings/0/kind", "unknown word \"dinner\", read as other", false),
                        Finding.of("/meetings/0/places/0", "blank string, left out", true),
                        Finding.of("/meetings/0/places/2", "blank string, left out", true),
                        Finding.of(
                                "/meetings/0/participants/0/part", "unknown word \"organizer\", read as other", false),
                        Finding.of("/statements/0/sources/0/speaker", "blank string, left out", true),
                        Finding.of("/statements/0/meeting", "blank string, left out", true));
        assertThat(reading.value().speakers().get(0).honorific()).isEmpty();
        assertThat(reading.value().meetings().get(0).kind()).isEqualTo(Meeting.Kind.OTHER);
        assertThat(reading.value().meetings().get(0).places()).containsExactly("Jerusalem");
        assertThat(reading.value().meetings().get(0).participants().get(0).part())
                .hasValue(Participant.Part.OTHER);
        assertThat(reading.value().statements().get(0).meeting()).isEmpty();
    }

    @Test
    void lenientReadingRefusesWhatDecidesWhatWasSaid() {
        for (String member : List.of("form", "medium", "status")) {
            for (String word : List.of("", "mixed")) {
                String statement = "{\"form\":\"direct\",\"" + member + "\":\"" + word + "\"}";
                assertThatExceptionOfType(ReadoutReadException.class)
                        .isThrownBy(() -> LENIENT.read("{\"draft\":\"1\",\"statements\":["
                                + statement.replace("\"form\":\"direct\",\"form\"", "\"form\"") + "]}"))
                        .satisfies(e -> assertThat(e.place()).isEqualTo("/statements/0/" + member));
            }
        }
    }

    @Test
    void lenientReadingRefusesWhatIsBlankAndRequired() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LENIENT.read(COMPACT.replace("it\\r\\nholds", " ")))
                .satisfies(e -> assertThat(e.place()).isEqualTo("/statements/0/content/0/exact"));
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LENIENT.read(COMPACT.replace("\"id\":\"a\"", "\"id\":\"\"")))
                .satisfies(e -> assertThat(e.place()).isEqualTo("/speakers/0/id"));
    }

    @Test
    void keepsToTheLimitsOfTheOneForArticles() {
        byte[] bytes = ReadoutDrafts.toBytes(DRAFT);
        assertThat(limited(Limits.builder().documentLength(bytes.length).build())
                        .read(bytes))
                .isEqualTo(DRAFT);
        ReadoutDrafts shorter =
                limited(Limits.builder().documentLength(bytes.length - 1).build());
        String tooLong = "expected at most " + (bytes.length - 1)
                + " bytes, found more (Limits.documentLength, which withLimits sets)";
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> shorter.read(bytes))
                .withMessage(tooLong);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> shorter.read(new ByteArrayInputStream(bytes)))
                .withMessage(tooLong);

        String statements = "{\"draft\":\"1\",\"statements\":[{\"form\":\"direct\"},{\"form\":\"direct\"}]}";
        assertThat(limited(Limits.builder().elements(2).build())
                        .read(statements)
                        .statements())
                .hasSize(2);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> limited(Limits.builder().elements(1).build()).read(statements))
                .withMessage("/statements/1 (line 1, column 46, byte 45): expected at most 1 statements, found more"
                        + " (Limits.elements, which withLimits sets)");

        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(
                        () -> limited(Limits.builder().stringLength(4).build()).read(COMPACT))
                .satisfies(e -> assertThat(e.place()).isEqualTo("/speakers/0/kind"));
    }

    private static ReadoutDrafts limited(Limits limits) {
        return ReadoutJson.strict().withLimits(limits).drafts();
    }

    @Test
    void anArticleHasNoMembersOfADraft() {
        for (String member : List.of("draft", "organization", "prefix", "suffix")) {
            String document = "{\"readout\":\"1\",\"text\":\"\",\"" + member + "\":null}";
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(() -> ReadoutJson.strict().read(document))
                    .withMessage(
                            "/" + member + " (line 1, column 26, byte 25): expected no member \"" + member + "\" here");
            assertThat(ReadoutJson.lenient().reading(document).findings())
                    .containsExactly(Finding.of("/" + member, "unknown member, left out", true));
        }
    }

    @Test
    void theSchemaIsAtHand() {
        assertThat(ReadoutDrafts.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }
}
