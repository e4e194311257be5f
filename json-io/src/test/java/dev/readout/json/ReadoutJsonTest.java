package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.article.Article;
import dev.readout.speaker.Person;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Text;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadoutJsonTest {
    private static final ReadoutJson JSON = ReadoutJson.strict();
    private static final Text TEXT = Text.of("Geoană said: “We cooperate. \uD83D\uDE00”");
    private static final Person GEOANA =
            Person.builder().id("geoana").name("Mircea Geoană").build();
    private static final Article ARTICLE = Article.builder()
            .language("en")
            .text(TEXT)
            .addSpeaker(GEOANA)
            .addStatement(Statement.builder()
                    .form(Form.DIRECT)
                    .addSource(Source.of(TEXT.find("Geoană"), GEOANA))
                    .cue(Cue.of(TEXT.find("said"), "say"))
                    .content(TEXT.find("We cooperate. \uD83D\uDE00"))
                    .build())
            .build();
    private static final String COMPACT = """
            {"readout":"1","language":"en","text":"Geoană said: “We cooperate. \uD83D\uDE00”",\
            "speakers":[{"id":"geoana","kind":"person","name":"Mircea Geoană"}],\
            "statements":[{"form":"direct",\
            "sources":[{"mention":[{"start":0,"end":6,"exact":"Geoană"}],"speakers":["geoana"]}],\
            "cue":{"passage":[{"start":7,"end":11,"exact":"said"}],"lemma":"say"},\
            "content":[{"start":14,"end":29,"exact":"We cooperate. \uD83D\uDE00"}]}]}""";
    private static final String INDENTED = """
            {
              "readout": "1",
              "text": "a",
              "blocks": [
                {
                  "kind": "paragraph",
                  "start": 0,
                  "end": 1
                }
              ]
            }""";

    @TempDir
    Path folder;

    @Test
    void writesMembersInOneOrderInUtf8() {
        assertThat(ReadoutJson.toJson(ARTICLE)).isEqualTo(COMPACT);
        assertThat(ReadoutJson.toBytes(ARTICLE)).isEqualTo(COMPACT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsFromBytesStringStreamAndFile() throws IOException {
        byte[] bytes = ReadoutJson.toBytes(ARTICLE);
        Path file = Files.write(folder.resolve("article.json"), bytes);
        assertThat(JSON.read(bytes)).isEqualTo(ARTICLE);
        assertThat(JSON.read(COMPACT)).isEqualTo(ARTICLE);
        assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(ARTICLE);
        assertThat(JSON.read(file)).isEqualTo(ARTICLE);
    }

    @Test
    void writesToStreamAndFile() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReadoutJson.write(ARTICLE, new BufferedOutputStream(stream, 1 << 16));
        assertThat(stream.toByteArray()).isEqualTo(ReadoutJson.toBytes(ARTICLE));

        Path file = Files.writeString(folder.resolve("article.json"), "old");
        ReadoutJson.write(ARTICLE, file);
        assertThat(file).hasBinaryContent(ReadoutJson.toBytes(ARTICLE));
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside").containsExactly(file);
        }
    }

    @Test
    void readsTheStatusThatIsTheDefaultAndLeavesItOut() {
        String without = "{\"readout\":\"1\",\"text\":\"He spoke.\",\"statements\":[{\"form\":\"reported\","
                + "\"cue\":{\"passage\":[{\"start\":3,\"end\":8,\"exact\":\"spoke\"}]}}]}";
        Article article = JSON.read(without.replace("\"cue\"", "\"status\":\"said\",\"cue\""));
        assertThat(article.statements().get(0).status()).isEqualTo(Status.SAID);
        assertThat(article.statements().get(0).isSaid()).isTrue();
        assertThat(ReadoutJson.toJson(article)).isEqualTo(without);
    }

    @Test
    void writesIndented() {
        Article article = JSON.read(INDENTED);
        assertThat(ReadoutJson.toJson(article, Layout.INDENTED)).isEqualTo(INDENTED);
    }

    @Test
    void aMissingFileIsAnIoException() {
        assertThatThrownBy(() -> JSON.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> ReadoutJson.write(ARTICLE, folder.resolve("none/article.json")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aRefusedFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("article.json"), "{\"readout\":\"1\",\n \"text\":null}");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> JSON.read(file))
                .withMessage(file + ": /text (line 2, column 9, byte 24): expected a string, found null")
                .satisfies(refusal -> {
                    assertThat(refusal.place()).isEqualTo("/text");
                    assertThat(refusal.problem()).isEqualTo("expected a string, found null");
                    assertThat(refusal.line()).hasValue(2);
                    assertThat(refusal.column()).hasValue(9);
                    assertThat(refusal.byteOffset()).hasValue(24);
                });
    }

    @Test
    void columnsCountCodePointsAndOffsetsBytes() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> JSON.read("\uFEFF{\"readout\":\"1\",\"text\":\"ă\uD83D\uDE00\",\"x\":1}"))
                .withMessage("/x (line 1, column 28, byte 34): expected no member \"x\" here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndAsTheyDoAnywhere(String end) {
        String document = "{" + end + "  \"readout\": \"1\"," + end + end + " \"text\": 1" + end + "}";
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> JSON.read(document))
                .satisfies(refusal -> {
                    assertThat(refusal.line()).hasValue(4);
                    assertThat(refusal.column()).hasValue(10);
                });
    }

    @Test
    void anUnpairedSurrogateInAStringIsRefused() {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> JSON.read("{\"readout\":\"1\",\"text\":\"a\uD83D\"}"))
                .withMessage(
                        "/text (line 1, column 25, byte 24): expected no unpaired surrogate, found \\ud83d at UTF-16"
                                + " index 24");
    }

    @Test
    void readersOfManyThreadsDoNotDisturbEachOther() {
        assertThat(IntStream.range(0, 200).parallel().allMatch(i -> {
                    Article article = RandomArticles.article(i % 20);
                    return JSON.read(ReadoutJson.toBytes(article)).equals(article);
                }))
                .isTrue();
    }

    @Test
    void theSchemaIsAtHand() {
        assertThat(ReadoutJson.schema()).contains("https://json-schema.org/draft/2020-12/schema");
    }
}
