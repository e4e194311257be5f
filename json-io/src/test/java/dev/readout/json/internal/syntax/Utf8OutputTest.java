package dev.readout.json.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutJson;
import dev.readout.json.internal.format.ArticleWriter;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The fast output gives the bytes that Jackson's generator gives. */
class Utf8OutputTest {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    @Test
    void writesRandomArticlesAsTheGeneratorDoes() {
        for (long seed = 0; seed < 2000; seed++) {
            agrees(RandomArticles.article(seed));
        }
    }

    @Test
    void writesEveryCharacterAsTheGeneratorDoes() {
        StringBuilder characters = new StringBuilder();
        for (int c = 0; c < 0x800; c++) {
            agrees(Character.toString(c));
            characters.appendCodePoint(c);
        }
        for (int c = 0x800; c < 0x11_0000; c += c < 0x1_0000 ? 7 : 997) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                characters.appendCodePoint(c);
            }
        }
        characters.append("\uFEFF\uFFFE\uFFFF\u2028\u2029e\u0301\uD800\uDC00\uDBFF\uDFFF");
        agrees(characters.toString());
    }

    /** Strings are written in runs of 256 UTF-16 code units, which must not part a surrogate pair. */
    @Test
    void writesEveryCharacterAtTheEndOfARun() {
        for (String end : new String[] {"a", "é", "’", "😀", "\n", "\u0001", "\"", "\\", "\u007f"}) {
            for (int before : new int[] {0, 1, 14, 15, 16, 17, 254, 255, 256, 257, 510, 511, 512, 513, 767}) {
                agrees("x".repeat(before) + end.repeat(3));
                agrees("é".repeat(before) + end + "x");
                agrees("😀".repeat(before / 2) + end);
            }
        }
    }

    /** Eight characters are looked at together, even if the string ends before the eighth. */
    @Test
    void writesEveryCharacterAtEveryPlaceAmongEight() {
        for (String unit : new String[] {"é", "’", "😀", "\n", "\u0001", "\"", "\\", "\u007f", "\u0141", "a\u0301"}) {
            for (int before = 0; before <= 17; before++) {
                for (int after = 0; after <= 9; after++) {
                    agrees("x".repeat(before) + unit + "y".repeat(after));
                }
                agrees("😀" + "x".repeat(before) + unit.repeat(2) + "\r\n\u00A0" + unit + "y");
            }
        }
    }

    @Test
    void writesWordsAtEveryPositionOfATextOfAnyCharacters() {
        for (String unit :
                new String[] {"a", "é", "न", "’", "😀", "\n", "\u0001", "a\u0301", "a😀\r\n\"б\\x\u2028\u0001"}) {
            Text text = Text.of(unit.repeat(70));
            List<Span> spans = new ArrayList<>();
            for (int start = 0; start <= text.length(); start++) {
                for (int length : new int[] {0, 1, 2, 15, 16, 17, 31, 32, 33}) {
                    if (start + length <= text.length()) {
                        spans.add(new Span(start, start + length));
                    }
                }
            }
            agrees(Article.builder()
                    .text(text)
                    .addStatement(Statement.builder()
                            .form(Form.REPORTED)
                            .cue(Cue.of(text.passage(spans)))
                            .build())
                    .build());
        }
    }

    /** A new array has 8 KiB, and grows before a value that does not fit: one after the other, as the text grows. */
    @Test
    void writesEveryValueAtTheEndOfTheRoomThereIs() {
        for (int more = 0; more < 600; more++) {
            Text text = Text.of("x".repeat(40 + more) + "\uD83D\uDD4A e\u0301\r\n\u00A0\u0001");
            Statement statement = Statement.builder()
                    .form(Form.REPORTED)
                    .cue(Cue.of(text.passage(List.of(new Span(0, 1), new Span(0, 40), new Span(1, 1)))))
                    .provenance(Provenance.builder().agent("a").confidence(0.25).build())
                    .putAttribute("k", "")
                    .putAttribute("\u0001", "\u0001")
                    .build();
            useNewArray();
            agrees(Article.builder()
                    .text(text)
                    .statements(Collections.nCopies(30, statement))
                    .build());
        }
        useNewArray();
        agrees("\u0001".repeat(10_000));
    }

    /** Takes away the array that the next document would use. */
    private static void useNewArray() {
        assertThat(ArrayPool.BYTES.take(0)).isNotNull();
    }

    @Test
    void writesRandomNumbersAsTheGeneratorDoes() {
        RandomGenerator random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double confidence = Math.scalb(random.nextDouble(), -random.nextInt(1070));
            agrees(Article.builder()
                    .text(Text.of(""))
                    .provenance(Provenance.builder()
                            .agent("a")
                            .confidence(confidence)
                            .build())
                    .build());
        }
    }

    private static void agrees(String string) {
        agrees(Article.builder()
                .text(Text.of(string))
                .attributes(Map.of("a" + string, string))
                .build());
    }

    private static void agrees(Article article) {
        byte[] written = ReadoutJson.toBytes(article);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new ArticleWriter(new JacksonOutput(generator)).write(article);
        }
        assertThat(written).isEqualTo(bytes.toByteArray());
        assertThat(ReadoutJson.strict().read(written)).isEqualTo(article);
    }
}
