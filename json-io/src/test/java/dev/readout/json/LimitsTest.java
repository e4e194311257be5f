package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {
    private static final Limits DEFAULTS = Limits.defaults();

    private static final String STATEMENT =
            "{\"form\":\"reported\",\"cue\":{\"passage\":[{\"start\":0,\"end\":1,\"exact\":\"a\"}]}}";

    @Test
    void areSafeUnlessSet() {
        assertThat(DEFAULTS)
                .isEqualTo(Limits.builder()
                        .documentLength(67_108_864)
                        .textLength(20_000_000)
                        .stringLength(1_000_000)
                        .elements(100_000)
                        .nestingDepth(100)
                        .findings(10_000)
                        .build());
        assertThat(ReadoutJson.strict().limits()).isEqualTo(DEFAULTS);
        assertThat(ReadoutJson.lenient().limits()).isEqualTo(DEFAULTS);
    }

    @Test
    void areKeptByWhatIsMadeOfTheReader() {
        Limits limits = Limits.builder().elements(3).build();
        ReadoutJson json = ReadoutJson.lenient().withLimits(limits);
        assertThat(json.limits()).isEqualTo(limits);
        assertThat(json).hasToString("ReadoutJson[lenient]");
    }

    @Test
    void areChangedOneByOne() {
        Limits limits = DEFAULTS.toBuilder().elements(3).build();
        assertThat(limits.elements()).isEqualTo(3);
        assertThat(limits.toBuilder().elements(DEFAULTS.elements()).build()).isEqualTo(DEFAULTS);
        assertThat(limits)
                .hasToString(
                        "Limits documentLength: 67108864, textLength: 20000000, stringLength: 1000000, elements: 3,"
                                + " nestingDepth: 100, findings: 10000");
    }

    @Test
    void areFromOneToTheirMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().documentLength(0).build())
                .withMessage("documentLength must be from 1 to 1073741824: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().documentLength((1 << 30) + 1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().textLength(0).build())
                .withMessage("textLength must be from 1 to 2147483647: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().stringLength(0).build())
                .withMessage("stringLength must be from 1 to 2147483647: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().elements(0).build())
                .withMessage("elements must be from 1 to 2147483647: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().nestingDepth(1001).build())
                .withMessage("nestingDepth must be from 1 to 1000: 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.builder().findings(0).build())
                .withMessage("findings must be from 1 to 2147483647: 0");
    }

    @Test
    void aDocumentMayBeAsLongAsItsLimit(@TempDir Path folder) throws IOException {
        String document = "{\"readout\":\"1\",\"text\":\"é\"}";
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("article.json"), bytes);
        ReadoutJson exact = ReadoutJson.strict()
                .withLimits(Limits.builder().documentLength(bytes.length).build());
        assertThat(exact.read(document)).isEqualTo(exact.read(bytes));
        assertThat(exact.read(file)).isEqualTo(exact.read(new ByteArrayInputStream(bytes)));

        ReadoutJson less = ReadoutJson.strict()
                .withLimits(Limits.builder().documentLength(bytes.length - 1).build());
        String message = "expected at most 26 bytes, found more (Limits.documentLength, which withLimits sets)";
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> less.read(bytes))
                .withMessage(message);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> less.read(document))
                .withMessage(message);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> less.read(new ByteArrayInputStream(bytes)))
                .withMessage(message);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> less.read(file))
                .withMessage(file + ": " + message);
    }

    @Test
    void theTextMayHaveAsManyCodePointsAsItsLimit() {
        String document = "{\"readout\":\"1\",\"text\":\"😀é\"}";
        assertThat(read(Limits.builder().textLength(2).build(), document)).isEqualTo("accepted");
        assertThat(read(Limits.builder().textLength(1).build(), document))
                .isEqualTo("/text (line 1, column 23, byte 22): expected at most 1 code points of text, found more"
                        + " (Limits.textLength, which withLimits sets)");
    }

    @Test
    void anotherStringMayHaveAsManyCodeUnitsAsItsLimit() {
        String document =
                "{\"readout\":\"1\",\"text\":\"abcdefghijklm\",\"version\":\"12345\",\"attributes\":{\"key56\":\"56789\"},"
                        + "\"mentions\":[{\"passage\":[{\"exact\":\"abcdefghijklm\",\"start\":0,\"end\":13}]}]}";
        assertThat(read(Limits.builder().stringLength(5).build(), document)).isEqualTo("accepted");
        assertThat(read(Limits.builder().stringLength(4).build(), document))
                .isEqualTo("/version (line 1, column 49, byte 48): expected at most 4 UTF-16 code units in a string,"
                        + " found more (Limits.stringLength, which withLimits sets)");
        assertThat(read(
                        Limits.builder().stringLength(4).build(),
                        document.replace("12345", "1").replace("56789", "5")))
                .startsWith("/attributes/key56 ");
    }

    @Test
    void thereMayBeAsManyStatementsAsTheirLimit() {
        String document = "{\"readout\":\"1\",\"text\":\"a\",\"statements\":[" + STATEMENT + "," + STATEMENT + "]}";
        assertThat(read(Limits.builder().elements(2).build(), document)).isEqualTo("accepted");
        assertThat(read(Limits.builder().elements(1).build(), document))
                .isEqualTo("/statements/1 (line 1, column 113, byte 112): expected at most 1 statements, found more"
                        + " (Limits.elements, which withLimits sets)");
    }

    @Test
    void objectsAndListsMayBeAsDeepAsTheirLimit() {
        String document = "{\"readout\":\"1\",\"text\":\"a\",\"statements\":[" + STATEMENT + "]}";
        assertThat(read(Limits.builder().nestingDepth(6).build(), document)).isEqualTo("accepted");
        assertThat(read(Limits.builder().nestingDepth(5).build(), document))
                .isEqualTo(
                        "/statements/0/cue/passage/0 (line 1, column 114, byte 113): expected at most 5 objects and lists"
                                + " in each other, found more (Limits.nestingDepth, which withLimits sets)");
        String deepInWhatIsUnknown =
                "{\"readout\":\"1\",\"text\":\"a\",\"mood\":" + "[".repeat(5) + "]".repeat(5) + "}";
        assertThat(read(Limits.builder().nestingDepth(6).build(), deepInWhatIsUnknown))
                .isEqualTo("accepted");
        assertThat(read(Limits.builder().nestingDepth(5).build(), deepInWhatIsUnknown))
                .contains("Limits.nestingDepth");
    }

    @Test
    void thereMayBeAsManyFindingsAsTheirLimit() {
        String document = "{\"readout\":\"1\",\"text\":\"a\",\"mood\":1,\"mood\":2,\"tone\":3,\"blocks\":"
                + "[{\"kind\":\"verse\",\"start\":0,\"end\":0}]}";
        assertThat(read(Limits.builder().findings(3).build(), document)).isEqualTo("accepted");
        assertThat(read(Limits.builder().findings(2).build(), document))
                .isEqualTo(
                        "/blocks/0/kind (line 1, column 72, byte 71): expected at most 2 unknown members and words to"
                                + " be left out, found more (Limits.findings, which withLimits sets)");
    }

    @Test
    void aNumberMayHaveAThousandDigits() {
        String document = "{\"readout\":\"1\",\"text\":\"a\",\"provenance\":{\"agent\":\"a\",\"confidence\":0.%s}}";
        assertThat(read(DEFAULTS, document.formatted("1".repeat(999)))).isEqualTo("accepted");
        assertThat(read(DEFAULTS, document.formatted("1".repeat(1000))))
                .contains("/provenance/confidence ")
                .endsWith("expected a number of at most 1,000 digits, found more");
    }

    /** Returns the message of the refusal, which is the same whatever the order of the members. */
    private static String read(Limits limits, String document) {
        try {
            ReadoutJson.lenient().withLimits(limits).read(document);
            return "accepted";
        } catch (ReadoutReadException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
