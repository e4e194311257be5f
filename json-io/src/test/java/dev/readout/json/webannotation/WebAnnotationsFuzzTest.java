package dev.readout.json.webannotation;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.exchange.Writing;
import dev.readout.json.ReadoutJson;
import dev.readout.json.ReadoutReadException;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the input is, it is an article that the native format holds and that is written and read again, or it is refused
 * with the read exception. The bytes before the first NUL are the text, and the bytes after it are the document. Inputs that
 * fuzzing once found are in the folders {@code WebAnnotationsFuzzTestInputs}.
 */
class WebAnnotationsFuzzTest {
    private static final WebAnnotations LENIENT = WebAnnotations.lenient();
    private static final WebAnnotationOptions IRI =
            WebAnnotationOptions.defaults().body(WebAnnotationOptions.Body.IRI);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "a word\0" + AnchoringTest.selector("{'type':'TextQuoteSelector','exact':'word'}"),
                        "a word\0" + AnchoringTest.selector("{'type':'TextPositionSelector','start':2,'end':6}"),
                        "a\r\nword\0" + AnchoringTest.annotation("'http://example.org/a#char=1,2'"),
                        "a\0[{\"type\":\"AnnotationPage\",\"items\":[{},{\"uri\":\"x:y\",\"tags\":[\"z\"]}]}]",
                        "\0{}\n{}",
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
            Article article = LENIENT.read(text, document);
            require(
                    ReadoutJson.strict().read(ReadoutJson.toBytes(article)).equals(article),
                    "the article is written and read");
            require(
                    LENIENT.read(text, WebAnnotations.writing(article).document())
                            .equals(article),
                    "nothing is lost with native JSON");
            Writing<String> writing = WebAnnotations.writing(article, IRI);
            Article again = LENIENT.read(text, writing.document());
            require(!writing.isLossless() || again.equals(article), "what is lost is reported");
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
        try {
            WebAnnotations.strict().read(document);
        } catch (ReadoutReadException e) {
            require(!e.problem().isBlank(), "there is a problem");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
