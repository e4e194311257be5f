package dev.readout.json.corenlp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text with any document is read as an article that the native format holds, or refused with the read exception. The
 * bytes before the first NUL are the text, and the bytes after it are the document. Inputs that fuzzing once found are in
 * the folders {@code CoreNlpFuzzTestInputs}.
 */
class CoreNlpFuzzTest {
    private static final CoreNlp STRICT = CoreNlp.strict();
    private static final CoreNlp LENIENT = CoreNlp.lenient();

    static Stream<byte[]> seeds() {
        Annotated annotated = Annotated.of("\uD83D\uDE00 Jane Doe met.\r\n", "“A ‘b’,” Doe said, “c.” ", "She left.");
        annotated
                .quote("“A ‘b’,”", annotated.mention("Doe", "’,”"), annotated.canonical("Jane Doe"))
                .quote("“c.”", "\"speaker\": \"Doe\", \"speakerSieve\": \"coref\", \"x\": [1]")
                .quote("‘b’")
                .chain(
                        "1",
                        annotated.element("Jane Doe", ""),
                        annotated.element("She", "c", "\"type\": \"PRONOMINAL\""));
        return Stream.of(
                        annotated.text().string() + "\0" + annotated.json("\"docDate\": \"2020-01-01\""),
                        "a\0"
                                + annotated.json("\"text\": "
                                        + Annotated.string(annotated.text().string())),
                        "\"\"\0{\"quotes\": [{\"beginIndex\": 0, \"endIndex\": 2}], \"tokens\": [{}]}",
                        "\0{}",
                        "")
                .map(files -> files.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void read(byte[] files) {
        int nul = 0;
        while (nul < files.length && files[nul] != 0) {
            nul++;
        }
        Text text = Text.of(new String(files, 0, nul, StandardCharsets.UTF_8));
        byte[] document = Arrays.copyOfRange(files, Math.min(nul + 1, files.length), files.length);
        try {
            Reading<Article> reading = LENIENT.reading(text, document);
            Article article = reading.value();
            require(
                    ReadoutJson.strict().read(ReadoutJson.toBytes(article)).equals(article),
                    "the article is written and read");
            require(isRead(text, document) == reading.findings().isEmpty(), "strict refuses what has findings");
            LENIENT.joinSplitQuotations().reading(text, document);
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
        try {
            LENIENT.read(document);
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
    }

    private static boolean isRead(Text text, byte[] document) {
        try {
            STRICT.read(text, document);
            return true;
        } catch (ReadoutReadException e) {
            return false;
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
