package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import dev.readout.article.Article;
import dev.readout.exchange.Finding;
import dev.readout.exchange.Reading;
import dev.readout.json.JsonFragment.JsonString;
import dev.readout.metadata.Provenance;
import dev.readout.text.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is no JSON is refused wherever it stands in a document; what is JSON is read where it may stand. The cases are of
 * the kinds that JSONTestSuite has.
 */
class JsonSyntaxTest {
    private static final ReadoutJson STRICT = ReadoutJson.strict();
    private static final ReadoutJson LENIENT = ReadoutJson.lenient();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(ReadoutModule.lenient(finding -> {})).build();
    private static final String REST = ",\"readout\":\"1\",\"text\":\"a\"}";

    /** Where a value may stand: before and after it. */
    private static final String[][] PLACES = {
        // The document.
        {"", ""},
        {" ", "\n"},
        // A member that the format does not know, first, last, and in an object of each kind.
        {"{\"mood\":", REST},
        {"{\"readout\":\"1\",\"text\":\"a\",\"mood\":", "}"},
        {"{\"mood\":[{\"a\":", "}]" + REST},
        {"{\"text\":\"a\",\"provenance\":{\"agent\":\"a\",\"mood\":", "},\"readout\":\"1\"}"},
        {"{\"text\":\"a\",\"mentions\":[{\"passage\":[{\"start\":0,\"end\":1,\"mood\":", ",\"exact\":\"a\"}]}]" + REST},
        // Members that are skipped until the text is known.
        {"{\"statements\":", REST},
        {"{\"meetings\":[{\"id\":\"m\",\"kind\":\"call\",\"designations\":", "}]" + REST},
        {"{\"mentions\":[{\"passage\":[],\"mood\":", "}]" + REST},
        // Known members of every type.
        {"{\"attributes\":{\"a\":", "}" + REST},
        {"{\"provenance\":{\"agent\":\"a\",\"confidence\":", "}" + REST},
        {"{\"blocks\":[{\"kind\":\"other\",\"end\":0,\"start\":", "}]" + REST},
        {"{\"corrections\":[{\"note\":", "}]" + REST},
        {"{\"speakers\":", REST},
        {"{\"topics\":[{\"id\":\"a\",\"label\":\"a\"},", "]" + REST},
        {"{\"readout\":\"1\",\"text\":", "}"},
        {"{\"text\":\"a\",\"readout\":", "}"},
    };

    /** What would be no value, and is a document with nothing before or behind. */
    private static final Pattern BLANK = Pattern.compile("[ \t\r\n]*");

    @ParameterizedTest
    @MethodSource("dev.readout.json.JsonFragment#notJson")
    void whatIsNoJsonIsRefusedEverywhere(JsonFragment fragment) {
        for (String[] place : PLACES) {
            byte[] document = fragment.in(place[0], place[1]);
            refused(STRICT, document);
            refused(LENIENT, document);
        }
        for (int place = 2; place < PLACES.length; place += 5) {
            refusedInMapper(fragment, fragment.in(PLACES[place][0], PLACES[place][1]));
        }
        if (!BLANK.matcher(fragment.latin1()).matches()) {
            refused(LENIENT, fragment.in("{\"readout\":\"1\",\"text\":\"a\"}", ""));
            refused(LENIENT, fragment.in("{\"readout\":\"1\"\n", ",\"text\":\"a\"}"));
            refused(LENIENT, fragment.in("{\"readout\":\"1\",", "\"text\":\"a\"}"));
        }
        refused(LENIENT, fragment.in("{\"readout\":\"1\",", ":1,\"text\":\"a\"}"));
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.JsonFragment#json")
    void whatIsJsonIsNoArticleAndIsLeftOutOfOne(JsonFragment fragment) {
        for (ReadoutJson json : List.of(STRICT, LENIENT)) {
            refused(json, fragment.bytes());
            refused(json, fragment.in("\uFEFF", ""));
            refused(json, fragment.in("{\"readout\":\"1\",\"text\":\"a\"}", ""));
            refused(json, fragment.in("", "{\"readout\":\"1\",\"text\":\"a\"}"));
        }
        Article article = Article.builder().text(Text.of("a")).build();
        for (int place = 2; place < 5; place++) {
            byte[] document = fragment.in(PLACES[place][0], PLACES[place][1]);
            assertThat(LENIENT.reading(document))
                    .isEqualTo(Reading.of(article, List.of(Finding.of("/mood", "unknown member, left out", true))));
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(() -> STRICT.read(document))
                    .withMessageStartingWith("/mood (line ")
                    .withMessageEndingWith("): expected no member \"mood\" here");
            assertThat(MAPPER.readValue(document, Article.class)).isEqualTo(article);
        }
        for (String[] place : PLACES) {
            articleOrRefused(fragment.in(place[0], place[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.JsonFragment#jsonStrings")
    void aStringIsWhatJavaSaysItIs(JsonString string) {
        JsonFragment json = string.json();
        Article.Builder article = Article.builder();
        assertThat(STRICT.read(json.in("{\"readout\":\"1\",\"text\":", "}")))
                .isEqualTo(article.text(Text.of(string.string())).build());
        Article attribute = article.text(Text.of("a"))
                .attributes(Map.of("a", string.string()))
                .build();
        assertThat(STRICT.read(json.in("{\"attributes\":{\"a\":", "}" + REST))).isEqualTo(attribute);
        assertThat(STRICT.read(ReadoutJson.toBytes(attribute))).isEqualTo(attribute);
        assertThat(STRICT.read(ReadoutJson.canonical(attribute))).isEqualTo(attribute);

        // As words: blank ones are no words.
        byte[] note = json.in("{\"corrections\":[{\"note\":", "}]" + REST);
        if (string.string().replace("\uFEFF", " ").isBlank() || string.string().equals("\u2028\u2029\u0085\u00a0")) {
            articleOrRefused(note);
        } else {
            assertThat(STRICT.read(note).corrections().get(0).note()).isEqualTo(string.string());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.JsonFragment#jsonNumbers")
    void aNumberIsWhatJavaSaysItIs(JsonFragment number) {
        double value = Double.parseDouble(new String(number.bytes(), StandardCharsets.US_ASCII));
        byte[] document = number.in("{\"provenance\":{\"agent\":\"a\",\"confidence\":", "}" + REST);
        Provenance.Builder provenance = Provenance.builder().agent("a");
        boolean isNegativeZero = value == 0 && 1 / value < 0;
        if (value >= 0 && value <= 1 && !isNegativeZero) {
            assertThat(STRICT.read(document).provenance())
                    .contains(provenance.confidence(value).build());
        } else {
            refused(STRICT, document);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> provenance.confidence(value).build());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.JsonFragment#json")
    void jsonInAnotherEncodingIsRefusedByItsName(JsonFragment fragment) {
        String json = new String(fragment.bytes(), StandardCharsets.UTF_8).strip();
        for (String name : new String[] {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
            Charset charset = Charset.forName(name);
            String encoding = name.substring(0, 6) + (name.endsWith("BE") ? " (big-endian)" : " (little-endian)");
            for (String document : new String[] {json, "\uFEFF" + json, "{\"readout\":\"1\",\"text\":" + json + "}"}) {
                for (ReadoutJson reader : List.of(STRICT, LENIENT)) {
                    assertThatExceptionOfType(ReadoutReadException.class)
                            .isThrownBy(() -> reader.read(document.getBytes(charset)))
                            .withMessage("line 1, column 1, byte 0: expected UTF-8, found " + encoding);
                }
            }
        }
    }

    /** Jackson's parser would guess the encoding, too, and throw for some orders of bytes. */
    @Test
    void whateverTheFirstFourBytesAreTheyAreRefused() {
        byte[] bytes = {0, 1, ' ', '1', '"', '{', '[', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFE, (byte) 0xFF};
        for (int choice = 0; choice < 12 * 12 * 12 * 12; choice++) {
            byte[] start = {bytes[choice % 12], bytes[choice / 12 % 12], bytes[choice / 144 % 12], bytes[choice / 1728]
            };
            refused(LENIENT, start);
            refused(LENIENT, Arrays.copyOf(start, choice % 4));
            refused(LENIENT, Arrays.copyOf(start, 9));
        }
    }

    /** Such a string is JSON, but no encoding of Unicode could hold it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\uD83D",
                "\\ude00",
                "\\uD800",
                "\\uDFFF",
                "a\\uDBFF",
                "\\uDC00a",
                "\\uD83D\\uD83D",
                "\\uDE00\\uD83D",
                "\\uD83D\\uD83D\\uDE00",
                "\\uD83D\\uDE00\\uDE00",
                "\\uD83Da\\uDE00",
                "\\uD83D \\uDE00",
                "\\uD83D\\n",
                "\\uD83D\\\\uDE00",
                "\\uD83D\\u0041",
                "\\uD83D\\uE000",
                "\\uD83Dé",
                "\\uD83D😀",
                "😀\\uDE00",
                "é\\uD83D"
            })
    void anUnpairedSurrogateIsRefusedEverywhere(String inQuotes) {
        JsonFragment string = JsonFragment.of("", '"' + inQuotes + '"');
        for (String[] place : PLACES) {
            refused(STRICT, string.in(place[0], place[1]));
            refused(LENIENT, string.in(place[0], place[1]));
        }
        for (String[] place : new String[][] {
            {"{\"readout\":\"1\",\"text\":", "}"},
            {"{\"attributes\":{\"a\":", "}" + REST},
            {"{\"attributes\":{", ":\"a\"}" + REST},
            {"{\"mood\":", REST},
            {"{\"mood\":[1,", "]" + REST},
            {"{\"mood\":[{\"a\":1,\"b\":", "}]" + REST},
            {"{\"mood\":{", ":{}}" + REST},
            {"{", ":1" + REST}
        }) {
            byte[] document = string.in(place[0], place[1]);
            assertThatExceptionOfType(ReadoutReadException.class)
                    .isThrownBy(() -> LENIENT.read(document))
                    .withMessageContaining("surrogate");
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.readValue(document, Article.class));
        }
    }

    @Test
    void aByteOrderMarkIsAcceptedAtTheStartAlone() {
        String article = "{\"readout\":\"1\",\"text\":\"\"}";
        assertThat(STRICT.read("\uFEFF" + article)).isEqualTo(STRICT.read(article));
        for (int at = 1; at <= article.length(); at++) {
            String document = article.substring(0, at) + "\uFEFF" + article.substring(at);
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            if (at == article.length() - 2) {
                assertThat(STRICT.read(bytes).text()).isEqualTo(Text.of("\uFEFF"));
            } else {
                refused(STRICT, bytes);
                refused(LENIENT, bytes);
            }
        }
        refused(LENIENT, ("\uFEFF\uFEFF" + article).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "C0 AF, an overlong sequence",
        "C1 BF, an overlong sequence",
        "E0 80 80, an overlong sequence",
        "E0 9F BF, an overlong sequence",
        "E0 A0 61, a sequence that is cut short",
        "E0 7F 80, a sequence that is cut short",
        "F0 80 80 AF, an overlong sequence",
        "F0 8F BF BF, an overlong sequence",
        "F0 90 61, a sequence that is cut short",
        "F0 9F 98, a sequence that is cut short",
        "ED 9F 61, a sequence that is cut short",
        "ED A0 80, a surrogate",
        "ED BF BF, a surrogate",
        "ED C0 80, a sequence that is cut short",
        "C2 61, a sequence that is cut short",
        "C3 C0, a sequence that is cut short",
        "EF 61, a sequence that is cut short",
        "F4 8F BF, a sequence that is cut short",
        "F4 90 80 80, a code point beyond U+10FFFF",
        "F4 BF BF BF, a code point beyond U+10FFFF",
        "F5 80 80 80, a byte that starts no character",
        "F8 80 80 80 AF, a byte that starts no character",
        "80, a byte that starts no character",
        "A9, a byte that starts no character",
        "FF, a byte that starts no character"
    })
    void malformedUtf8IsNamed(String hex, String expected) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThat(refusal(new String(bytes, StandardCharsets.ISO_8859_1)))
                .endsWith("expected UTF-8, found " + expected + " (byte " + hex.substring(0, 2) + ")");
    }

    private static String refusal(String malformed) {
        byte[] document = JsonFragment.ofBytes("", malformed).in("{\"readout\":\"1\",\"text\":\"", "\"}");
        try {
            return "accepted: " + LENIENT.read(document);
        } catch (ReadoutReadException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** There are a hundred thousand: AssertJ takes longer for one than reading. */
    private static void refused(ReadoutJson json, byte[] document) {
        try {
            fail("read as %s: %s", json.read(document), new String(document, StandardCharsets.UTF_8));
        } catch (ReadoutReadException e) {
            if (e.problem().isBlank() || e.problem().length() > 500) {
                fail("no problem to show: %s", e.problem());
            }
        }
    }

    private static void refusedInMapper(JsonFragment fragment, byte[] document) {
        try {
            Article article = MAPPER.readValue(document, Article.class);
            // Jackson's parser reads overlong sequences.
            if (!fragment.name().startsWith("UTF-8")) {
                fail("read as %s: %s", article, new String(document, StandardCharsets.UTF_8));
            }
        } catch (JacksonException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void articleOrRefused(byte[] document) {
        for (ReadoutJson json : List.of(STRICT, LENIENT)) {
            try {
                Article article = json.read(document);
                assertThat(json.read(ReadoutJson.toBytes(article))).isEqualTo(article);
            } catch (ReadoutReadException e) {
                assertThat(e.problem()).isNotBlank();
            }
        }
    }
}
