package dev.readout.json.langextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.langextract.LangextractFiles.LangextractFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LangextractTest {
    private static final Langextract READER = Langextract.lenient();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void findsWhatIsWrong(LangextractFile file) {
        assertThat(READER.reading(file.bytes()).findings())
                .extracting(Finding::toString)
                .isEqualTo(file.beside(".findings"));
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void readsAStringAsItReadsBytesAndLines(LangextractFile file) {
        Reading<LangextractDocument> reading = READER.reading(file.bytes());
        assertThat(READER.reading(file.document())).isEqualTo(reading);
        assertThat(READER.read(file.bytes())).isEqualTo(reading.value());
        assertThat(READER.read(file.document())).isEqualTo(reading.value());
        assertThat(READER.readings(new ByteArrayInputStream(file.bytes())))
                .containsExactly(Reading.ofLine(reading.value(), reading.findings(), 1, 0));
        assertThat(READER.documents(new ByteArrayInputStream(file.bytes()))).containsExactly(reading.value());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#invalid")
    void refusesWithThePlaceAndTheReason(LangextractFile file) {
        ReadoutReadException refusal =
                catchThrowableOfType(ReadoutReadException.class, () -> READER.reading(file.bytes()));
        assertThat(refusal).as("the refusal").isNotNull();
        assertThat(List.of(
                        "pointer: " + refusal.place(),
                        "line: " + refusal.line().orElse(-1),
                        "column: " + refusal.column().orElse(-1),
                        "offset: " + refusal.byteOffset().orElse(-1),
                        "message: " + refusal.problem()))
                .isEqualTo(file.beside(".expected"));
    }

    @Test
    void hasManyFiles() {
        assertThat(LangextractFiles.valid()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(LangextractFiles.invalid()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void refusesAFileWhereverItIsCut(LangextractFile file) {
        byte[] bytes = file.document().strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> READER.reading(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void givesAReadingOrTheReadExceptionWhereAByteIsChanged(LangextractFile file) {
        byte[] bytes = file.bytes();
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                LangextractDocument document = READER.read(changed);
                assertThat(document.draft(LangextractMapping.usual()).text()).isEqualTo(document.text());
            } catch (ReadoutReadException e) {
                assertThat(e.problem()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.langextract.LangextractFiles#valid")
    void strictRefusesTheFirstFindingAtItsPlace(LangextractFile file) {
        Reading<LangextractDocument> reading = READER.reading(file.bytes());
        if (reading.findings().isEmpty()) {
            assertThat(Langextract.strict().reading(file.bytes())).isEqualTo(reading);
        } else {
            Finding first = reading.findings().get(0);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(() -> Langextract.strict().read(file.bytes()))
                    .satisfies(refusal -> assertThat(List.of(refusal.place(), refusal.problem()))
                            .containsExactly(first.place(), first.problem()));
        }
    }

    @Test
    void strictSaysWhereInTheSourceTheFindingIs() {
        String document = """
                {"text": "It rained",
                 "extractions": [{"extraction_text": "It rained"}, {"extraction_text": "It", "char_interval": %s}]}""";
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> Langextract.strict()
                        .read(document.replace("{\"extraction_text\": \"It rained\"}, ", "")
                                .formatted("{\"start_pos\": 3, \"end_pos\": 5}")))
                .withMessage("/extractions/0/char_interval (line 2, column 61, byte 82): "
                        + "expected the interval of the words, [0,2) \"It\", found [3,5) \"ra\"");
        // Where there is nothing, it is in the extraction.
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> Langextract.strict().read(document.formatted("null")))
                .withMessage("/extractions/0/char_interval (line 2, column 18, byte 39): "
                        + "expected the interval of the words, [0,9) \"It rained\", found none");
    }

    @Test
    void readsAFileAndAStream() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), GOOD);
        assertThat(READER.reading(file)).isEqualTo(READER.reading(GOOD));
        assertThat(READER.read(file)).isEqualTo(READER.read(GOOD));
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        assertThat(READER.reading(new ByteArrayInputStream(bytes))).isEqualTo(READER.reading(GOOD));
        assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(READER.read(GOOD));
        Path bad = Files.writeString(folder.resolve("bad.json"), "{}");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> READER.read(bad))
                .withMessageStartingWith(bad + ": ");
    }

    @Test
    void saysWhatItIs() {
        assertThat(READER).hasToString("Langextract lenient");
        assertThat(Langextract.strict()).hasToString("Langextract strict");
        assertThat(READER.read(GOOD)).hasToString("LangextractDocument same, extractions: 0");
        assertThat(READER.withLimits(Limits.builder().elements(1).build()).limits())
                .isEqualTo(Limits.builder().elements(1).build());
    }

    private static final String GOOD =
            "{\"extractions\": [], \"text\": \"\u00E9\uD83D\uDD4A\", \"document_id\": \"same\"}";

    private static Reading<LangextractDocument> good(long line, long byteOffset) {
        return Reading.ofLine(READER.read(GOOD), List.of(), line, byteOffset);
    }

    @Test
    void readsLinesOfWhichTwoMayHaveTheSameId() throws IOException {
        int length = GOOD.getBytes(StandardCharsets.UTF_8).length;
        String lines = GOOD + "\r\n \t\n" + GOOD;
        Path file = Files.writeString(folder.resolve("extractions.jsonl"), lines);
        try (Stream<Reading<LangextractDocument>> read = READER.readings(file)) {
            assertThat(read).containsExactly(good(1, 0), good(3, length + 5));
        }
        Path compressed = folder.resolve("extractions.jsonl.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            stream.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Reading<LangextractDocument>> read = READER.readings(compressed)) {
            assertThat(read).containsExactly(good(1, 0), good(3, length + 5));
        }
    }

    @Test
    void stopsAtABadLineWithItsPlaceInTheFile() throws IOException {
        int length = GOOD.getBytes(StandardCharsets.UTF_8).length;
        Path file =
                Files.writeString(folder.resolve("bad.jsonl"), GOOD + "\n{\"text\": \"\u00E9\", \"extractions\": 1}\n");
        try (Stream<Reading<LangextractDocument>> read = READER.readings(file)) {
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(read::toList)
                    .withMessage(
                            "%s: /extractions (line 2, column 30, byte %d): expected a list, found the number 1",
                            file, length + 1 + 30);
        }
    }

    @Test
    void handsOverBadLinesAndGoesOn() throws IOException {
        List<BadLine> bad = new ArrayList<>();
        List<LinesProgress> progress = new ArrayList<>();
        Langextract reader = READER.onBadLine(bad::add).onProgress(progress::add);
        assertThat(reader.readings(
                        new ByteArrayInputStream(("{}\n" + GOOD + "\n{\"text\": 1}\n" + GOOD + "\n{\"text\": \"")
                                .getBytes(StandardCharsets.UTF_8))))
                .extracting(reading -> reading.line().orElse(-1))
                .containsExactly(2L, 4L);
        assertThat(bad).extracting(BadLine::line).containsExactly(1L, 3L, 5L);
        assertThat(bad).extracting(BadLine::text).containsExactly("{}", "{\"text\": 1}", "{\"text\": \"");
        assertThat(bad.get(1).refusal().place()).isEqualTo("/text");
        assertThat(bad.get(2).refusal().problem()).endsWith("so it may have been cut short");
        assertThat(progress).last().extracting(LinesProgress::documents).isEqualTo(2L);
    }

    @Test
    void handsOverLinesThatStrictRefuses() {
        List<BadLine> bad = new ArrayList<>();
        String wrong = "{\"text\": \"a\", \"extractions\": [{\"extraction_text\": \"b\"}]}";
        Langextract reader = Langextract.strict().onBadLine(bad::add).withLimits(Limits.defaults());
        byte[] lines = (wrong + "\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.documents(new ByteArrayInputStream(lines))).containsExactly(READER.read(GOOD));
        assertThat(bad).extracting(BadLine::text).containsExactly(wrong);
        assertThat(bad.get(0).refusal().place()).isEqualTo("/extractions/0/extraction_text");
    }

    @Test
    void readsTheSameInParallel() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < 60; i++) {
            LangextractFiles.valid().forEach(file -> lines.writeBytes(file.bytes()));
        }
        assertThat(lines.size()).as("more than two parts").isGreaterThan(3 * (1 << 16));
        Path file = Files.write(folder.resolve("many.jsonl"), lines.toByteArray());
        try (Stream<Reading<LangextractDocument>> one = READER.readings(file);
                Stream<Reading<LangextractDocument>> parallel =
                        READER.readings(file).parallel()) {
            assertThat(parallel.toList()).isEqualTo(one.toList());
        }
    }

    @Test
    void keepsToItsLimits() {
        Limits limits = Limits.builder()
                .elements(1)
                .textLength(3)
                .stringLength(11)
                .documentLength(60)
                .build();
        Langextract reader = READER.withLimits(limits);
        assertThat(reader.read("{\"text\": \"abc\", \"extractions\": [{}]}").extractions())
                .hasSize(1);
        refused(
                reader,
                "{\"text\": \"abc\", \"extractions\": [{}, {}]}",
                "expected at most 1 extractions, found more (Limits.elements)");
        refused(
                reader,
                "{\"text\": \"abcd\"}",
                "expected at most 3 code points of text, found more (Limits.textLength, which withLimits sets)");
        refused(
                reader,
                "{\"document_id\": \"abcdefghijkl\"}",
                "expected at most 11 UTF-16 code units in a string, found more (Limits.stringLength, which withLimits sets)");
        refused(
                reader,
                "{\"text\": \"abc\"}" + " ".repeat(60),
                "expected at most 60 bytes, found more (Limits.documentLength, which withLimits sets)");
        refused(
                READER.withLimits(Limits.builder().nestingDepth(3).build()),
                "{\"x\": [[[1]]]}",
                "expected at most 3 objects and lists in each other, found more (Limits.nestingDepth, which withLimits sets)");
    }

    private static void refused(Langextract reader, String document, String problem) {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.reading(document))
                .extracting(ReadoutReadException::problem)
                .isEqualTo(problem);
    }
}
