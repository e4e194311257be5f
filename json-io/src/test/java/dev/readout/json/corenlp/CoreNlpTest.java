package dev.readout.json.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.BadLine;
import dev.readout.json.GzipBytes;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading from each kind of source, and refusing documents. */
class CoreNlpTest {
    private static final CoreNlp LENIENT = CoreNlp.lenient();
    private static final CoreNlp STRICT = CoreNlp.strict();

    private static final Annotated ANNOTATED = annotated();
    private static final Text TEXT = ANNOTATED.text();
    private static final String JSON = ANNOTATED.json();
    private static final String WITH_TEXT = ANNOTATED.json("\"text\": " + Annotated.string(TEXT.string()));

    @TempDir
    Path folder;

    private static Annotated annotated() {
        Annotated annotated = Annotated.of(
                "\uD83D\uDD4A Jane Doe\u00a0met Zoe\u0308.\r\n\r\n", "“We ‘met’,” Doe said, “twice.”\r\n", "She left.");
        return annotated
                .quote(
                        "“We ‘met’,”",
                        annotated.mention("Doe", "’,”"),
                        annotated.canonical("Jane Doe"),
                        "\"speakerSieve\": \"automatic name\"")
                .quote("“twice.”", "\"speaker\": \"Unknown\", \"canonicalSpeaker\": \"Unknown\"")
                .quote("‘met’")
                .chain("3", annotated.element("Jane Doe", ""), annotated.element("She", "twice"));
    }

    private static byte[] utf8(String string) {
        return string.getBytes(StandardCharsets.UTF_8);
    }

    // Sources

    @Test
    void readsBytesStringsAndFilesAlike() throws IOException {
        Reading<Article> reading = STRICT.reading(TEXT, JSON);
        assertThat(reading.value().statements()).hasSize(3);
        Path text = Files.writeString(folder.resolve("a.txt"), TEXT.string());
        Path json = Files.writeString(folder.resolve("a.txt.json"), JSON);
        assertThat(STRICT.reading(TEXT, utf8(JSON))).isEqualTo(reading);
        assertThat(STRICT.reading(text, json)).isEqualTo(reading);
        assertThat(List.of(STRICT.read(TEXT, JSON), STRICT.read(TEXT, utf8(JSON)), STRICT.read(text, json)))
                .containsOnly(reading.value());
    }

    @Test
    void readsTheTextThatADocumentHas() throws IOException {
        Reading<Article> reading = STRICT.reading(WITH_TEXT);
        assertThat(reading.value().statements())
                .isEqualTo(STRICT.read(TEXT, JSON).statements());
        Path file = Files.writeString(folder.resolve("a.json"), WITH_TEXT);
        byte[] bytes = utf8(WITH_TEXT);
        assertThat(List.of(
                        STRICT.reading(bytes), STRICT.reading(file), STRICT.reading(new ByteArrayInputStream(bytes))))
                .containsOnly(reading);
        assertThat(List.of(
                        STRICT.read(bytes),
                        STRICT.read(WITH_TEXT),
                        STRICT.read(file),
                        STRICT.read(new ByteArrayInputStream(bytes)),
                        STRICT.read(TEXT, WITH_TEXT)))
                .containsOnly(reading.value());
    }

    @Test
    void readsATextThatComesLast() {
        String last = JSON.substring(0, JSON.length() - 1) + ", \"text\": " + Annotated.string(TEXT.string()) + "}";
        assertThat(STRICT.read(last)).isEqualTo(STRICT.read(TEXT, JSON));
    }

    @Test
    void keepsAByteOrderMarkOfTheText() throws IOException {
        Annotated annotated = Annotated.of("\uFEFF“We met.”").quote("“We met.”");
        Path text =
                Files.writeString(folder.resolve("bom.txt"), annotated.text().string());
        Path json = Files.writeString(folder.resolve("bom.json"), "\uFEFF" + annotated.json());
        assertThat(STRICT.read(text, json)).isEqualTo(STRICT.read(annotated.text(), annotated.json()));
    }

    @Test
    void readsLines() throws IOException {
        String lines = WITH_TEXT + "\r\n \n" + WITH_TEXT;
        Article article = STRICT.read(WITH_TEXT);
        List<Reading<Article>> readings = List.of(
                Reading.ofLine(article, List.of(), 1, 0),
                Reading.ofLine(article, List.of(), 3, utf8(WITH_TEXT).length + 4));
        Path file = Files.writeString(folder.resolve("a.jsonl"), lines);
        try (Stream<Reading<Article>> read = STRICT.readings(file);
                Stream<Article> articles = STRICT.articles(file)) {
            assertThat(read).isEqualTo(readings);
            assertThat(articles).containsExactly(article, article);
        }
        Path compressed = Files.write(folder.resolve("a.jsonl.gz"), GzipBytes.of(utf8(lines)));
        try (Stream<Reading<Article>> read = STRICT.readings(compressed)) {
            assertThat(read).isEqualTo(readings);
        }
        assertThat(STRICT.readings(stream(lines))).isEqualTo(readings);
        assertThat(STRICT.articles(stream(lines))).containsExactly(article, article);
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(utf8(lines));
    }

    @Test
    void handsOverBadLinesAndGoesOn() {
        List<BadLine> bad = new ArrayList<>();
        List<LinesProgress> progress = new ArrayList<>();
        CoreNlp reader = STRICT.onBadLine(bad::add).onProgress(progress::add).joinSplitQuotations();
        assertThat(reader.articles(stream(JSON + "\n" + WITH_TEXT + "\n{\"text\": \"a\"}\n{")))
                .containsExactly(STRICT.joinSplitQuotations().read(WITH_TEXT));
        assertThat(bad).extracting(BadLine::line).containsExactly(1L, 3L, 4L);
        assertThat(bad)
                .extracting(line -> line.refusal().problem())
                .startsWith(
                        "expected the member \"text\" or a text beside the document, found none",
                        "expected the member \"quotes\", found none");
        assertThat(progress).last().extracting(LinesProgress::documents).isEqualTo(1L);
    }

    @Test
    void readsLinesInParallel() throws IOException {
        Path file = Files.writeString(folder.resolve("many.jsonl"), (WITH_TEXT + "\n").repeat(300));
        try (Stream<Reading<Article>> one = STRICT.readings(file);
                Stream<Reading<Article>> parallel = STRICT.readings(file).parallel()) {
            assertThat(parallel.toList()).isEqualTo(one.toList()).hasSize(300);
        }
    }

    @Test
    void saysWhatItIs() {
        assertThat(STRICT).hasToString("CoreNlp strict");
        assertThat(LENIENT.joinSplitQuotations()).hasToString("CoreNlp lenient, joins split quotations");
        Limits limits = Limits.builder().elements(3).build();
        assertThat(STRICT.withLimits(limits).limits()).isEqualTo(limits);
        assertThat(STRICT.withLimits(limits).joinSplitQuotations().limits()).isEqualTo(limits);
        assertThat(STRICT.limits()).isEqualTo(Limits.defaults());
    }

    // Refusals

    private static void refused(CoreNlp reader, String document, String message) {
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.read(TEXT, document))
                .withMessage(message);
    }

    @Test
    void refusesWhatIsNotADocument() {
        refused(LENIENT, "", "line 1, column 1, byte 0: expected a document of CoreNLP, found nothing");
        refused(LENIENT, "[]", "line 1, column 1, byte 0: expected an object, found a list");
        refused(
                LENIENT,
                "{} {}",
                "line 1, column 4, byte 3: expected the end after the document of CoreNLP, found an object");
        refused(
                LENIENT,
                "{\"quotes\": [{\"id\": 1, \"id\": 1}]}",
                "/quotes/0/id (line 1, column 23, byte 22): expected each member once, found \"id\" again");
        refused(
                LENIENT,
                "{\"docId\": \"\\ud800\"}",
                "/docId (line 1, column 11, byte 10): expected no unpaired surrogate, found \\ud800 at UTF-16 index 0");
        refused(LENIENT, "{\"text\": 1}", "/text (line 1, column 10, byte 9): expected a string, found the number 1");
    }

    @Test
    void readsNaN() {
        assertThat(STRICT.read(Text.of("a"), "{\"quotes\": [], \"sentences\": [{\"sentimentTree\": NaN}]}")
                        .statements())
                .isEmpty();
    }

    @Test
    void strictRefusesTheFirstFindingAtItsPlace() {
        String document = JSON.replace("\"beginIndex\": 2", "\"beginIndex\": 3").replace("“twice", "“Twice");
        Reading<Article> reading = LENIENT.reading(TEXT, document);
        assertThat(reading.findings()).hasSize(3);
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> STRICT.read(TEXT, document))
                .satisfies(refusal -> {
                    assertThat(refusal.place())
                            .isEqualTo(reading.findings().get(0).place());
                    assertThat(refusal.problem())
                            .isEqualTo(reading.findings().get(0).problem());
                    assertThat(refusal.byteOffset()).isPresent();
                });
    }

    @Test
    void namesTheFileThatItRefuses() throws IOException {
        Path text = Files.write(folder.resolve("latin.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9});
        Path json = Files.writeString(folder.resolve("a.json"), "{");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LENIENT.read(text, json))
                .withMessage(
                        "%s: line 2, column 2, byte 3: expected UTF-8, found a sequence that is cut short (byte E9)",
                        text);
        Path good = Files.writeString(folder.resolve("a.txt"), "a");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> LENIENT.read(good, json))
                .withMessageStartingWith(json + ": ");
    }

    @Test
    void keepsToItsLimits() throws IOException {
        Limits limits = Limits.builder()
                .elements(2)
                .textLength(3)
                .stringLength(11)
                .documentLength(70)
                .nestingDepth(4)
                .findings(2)
                .build();
        CoreNlp reader = LENIENT.withLimits(limits);
        String more = "found more (Limits.%s, which withLimits sets)";
        assertThatProblem(reader, "{\"quotes\": [null, null, null]}")
                .isEqualTo("expected at most 2 quotes, " + more, "elements");
        assertThatProblem(reader, "{\"corefs\": {\"1\": [null], \"2\": [null, null]}}")
                .isEqualTo("expected at most 2 mentions, " + more, "elements");
        assertThatProblem(reader, "{\"text\": \"abcd\"}")
                .isEqualTo("expected at most 3 code points of text, " + more, "textLength");
        assertThatProblem(reader, "{\"docId\": \"abcdefghijkl\"}")
                .isEqualTo("expected at most 11 UTF-16 code units in a string, " + more, "stringLength");
        assertThatProblem(reader, "{\"x\": [[[[1]]]]}")
                .isEqualTo("expected at most 4 objects and lists in each other, " + more, "nestingDepth");
        assertThatProblem(reader, "{\"quotes\": [1, 2], \"corefs\": 3, \"text\": \"\"}")
                .isEqualTo("expected at most 2 unknown members and words to be left out, " + more, "findings");
        assertThatProblem(reader, "{}" + " ".repeat(70))
                .isEqualTo("expected at most 70 bytes, " + more, "documentLength");
        Path json = Files.writeString(folder.resolve("a.json"), "{}");
        Path text = Files.writeString(folder.resolve("a.txt"), "abcd");
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.read(text, json))
                .withMessage(text + ": expected at most 3 code points of text, " + more, "textLength");
        Path large = Files.writeString(folder.resolve("large.txt"), "a".repeat(71));
        assertThatExceptionOfType(ReadoutReadException.class)
                .isThrownBy(() -> reader.read(large, json))
                .withMessage(large + ": expected at most 70 bytes, " + more, "documentLength");
    }

    private static AbstractStringAssert<?> assertThatProblem(CoreNlp reader, String document) {
        ReadoutReadException refusal = catchThrowableOfType(ReadoutReadException.class, () -> reader.read(document));
        return assertThat(refusal.problem());
    }

    @Test
    void refusesADocumentWhereverItIsCut() {
        byte[] bytes = utf8(JSON);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> LENIENT.read(TEXT, cut));
        }
    }

    @Test
    void givesAReadingOrTheReadExceptionWhereBytesAreChanged() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = utf8(i % 2 == 0 ? JSON : WITH_TEXT);
            for (int change = 0; change <= i % 3; change++) {
                changed[random.nextInt(changed.length)] =
                        (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : '0' + random.nextInt(10));
            }
            try {
                assertThat(LENIENT.joinSplitQuotations().read(TEXT, changed).text())
                        .isEqualTo(TEXT);
            } catch (ReadoutReadException e) {
                assertThat(e.problem()).isNotBlank();
            }
        }
    }

    @Test
    void readsManyLines() {
        byte[] line = utf8(WITH_TEXT + "\n");
        List<InputStream> lines = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            lines.add(new ByteArrayInputStream(line));
        }
        InputStream all = new SequenceInputStream(Collections.enumeration(lines));
        assertThat(STRICT.articles(all)
                        .filter(article -> article.statements().size() == 3)
                        .count())
                .isEqualTo(10_000);
    }
}
