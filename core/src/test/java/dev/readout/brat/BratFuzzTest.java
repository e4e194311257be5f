package dev.readout.brat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.exchange.Writing;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text with any lines is read as an article or, by a strict reader, refused with the read exception. The bytes
 * before the first NUL are the text, and the bytes after it are the annotations. Inputs that fuzzing once found are in
 * the folders {@code BratFuzzTestInputs}.
 */
class BratFuzzTest {
    private static final Brat STRICT = Brat.strict(BratMapping.usual());
    private static final Brat LENIENT = Brat.lenient(BratMapping.usual());

    static Stream<byte[]> seeds() {
        return Stream.of(
                        """
                        It rained, Ann said.\0T1\tContent 0 9\tIt rained
                        T2\tSource 11 14\tAnn
                        T3\tCue 15 19\tsaid
                        E1\tStatement:T3 Content:T1 Source:T2 Cue:T3
                        A1\tForm E1 INDIRECT
                        #1\tAnnotatorNotes E1\ta note
                        R1\tSame Arg1:T1 Arg2:T2
                        *\tEquiv T1 T2
                        """,
                        "😀 sagte é\r\nund\0T1\tCue 2 7;10 11\tsagte \r\r\nT2\tContent 0 1\t😀\r\n",
                        "a\0\uFEFFT1\tCue 0 1\ta\n\nT1\tCue 0 1\ta\nT2\tCue 0 99\tb\nE1\tCue:T9\n",
                        "\0",
                        "")
                .map(files -> files.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void readAndWrite(byte[] files) {
        String both = new String(files, StandardCharsets.UTF_8);
        int nul = both.indexOf('\0');
        Text text = Text.of(nul < 0 ? both : both.substring(0, nul));
        String annotations = nul < 0 ? "" : both.substring(nul + 1);
        Article article = LENIENT.read(text, annotations);
        Writing<BratFiles> writing = Brat.writing(article, BratMapping.usual());
        BratFiles written = writing.document();
        Article again = STRICT.read(written.text(), written.annotations());
        require(again.equals(article) == writing.isLossless(), "what was written without a loss is read");
        try {
            Reading<Article> strict = STRICT.reading(text, annotations);
            require(strict.value().equals(article), "lenient reads what strict reads");
            require(writing.isLossless(), "what strict reads is written without a loss");
        } catch (BratReadException e) {
            require(!String.valueOf(e.getMessage()).isBlank(), "there is a message");
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected that " + what);
        }
    }
}
