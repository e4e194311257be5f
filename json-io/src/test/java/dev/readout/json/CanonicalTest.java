package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.text.Text;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts of RFC 8785 are cited by section. */
class CanonicalTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Appendix B, and the bounds where ECMAScript begins to write an exponent. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writesNumbersAsEcmaScript(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(Numbers.shortest(number)).isEqualTo(expected);
        assertThat(Double.parseDouble(expected)).isEqualTo(number + 0.0);
    }

    @Test
    void writesDecimalsAsTheyAreSaid() {
        Random random = new Random(85);
        for (int run = 0; run < 50_000; run++) {
            BigDecimal decimal = BigDecimal.valueOf(1 + random.nextInt(Integer.MAX_VALUE), random.nextInt(7));
            String digits = decimal.stripTrailingZeros().toPlainString();
            assertThat(Numbers.shortest(decimal.doubleValue())).isEqualTo(digits);
            assertThat(Numbers.shortest(-decimal.doubleValue())).isEqualTo("-" + digits);
        }
    }

    @Test
    void writesConfidencesAsShortAsTheyCanBe() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double number = random.nextDouble() * Math.pow(10, -random.nextInt(12));
            String written = Numbers.shortest(number);
            assertThat(Double.parseDouble(written)).isEqualTo(number);
            assertThat(written).matches("0\\.0{0,5}[1-9][0-9]*|[1-9](\\.[0-9]*[1-9])?e-[1-9][0-9]*");
        }
    }

    /** Section 3.2.3: by UTF-16 code units, so that an emoji comes before U+FB33. */
    @Test
    void sortsMembersByTheirCodeUnits() {
        String json =
                "{\"\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
        assertThat(canonical(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** Sections 3.2.2.2 and 3.2.4. */
    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(
                        canonical(
                                "{ \"string\" : \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u007f\\b\\f\\t\" ,\n"
                                        + "\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]}"))
                .isEqualTo("{\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\\b\\f\\t\"}");
    }

    @Test
    void equalArticlesGiveEqualBytesHoweverTheyWereWritten() {
        Random random = new Random(2);
        for (long seed = 0; seed < 1000; seed++) {
            Article article = RandomArticles.article(seed);
            byte[] canonical = ReadoutJson.canonical(article);
            String json = ReadoutJson.toJson(article);
            Article shuffled = ReadoutJson.strict()
                    .read(MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(shuffled(MAPPER.readTree(json), random)));
            assertThat(ReadoutJson.canonical(shuffled)).as("seed %d", seed).isEqualTo(canonical);
            assertThat(ReadoutJson.sha256(shuffled)).isEqualTo(ReadoutJson.sha256(article));
            assertThat(ReadoutJson.strict().read(canonical)).isEqualTo(article);
        }
    }

    @Test
    void differentArticlesHaveDifferentAddresses() {
        Map<String, Article> byAddress = new HashMap<>();
        for (long seed = 0; seed < 1000; seed++) {
            Article article = RandomArticles.article(seed);
            Article other = byAddress.put(ReadoutJson.sha256(article), article);
            assertThat(other == null || other.equals(article)).isTrue();
        }
        assertThat(byAddress).hasSizeGreaterThan(900);
    }

    /** Whoever keeps addresses relies on this one for ever. */
    @Test
    void theAddressOfAnArticleStays() {
        Article article = ReadoutJson.strict()
                .read("{\"readout\":\"1\",\"text\":\"Ană said yes.\",\"attributes\":{\"b\":\"2\",\"a\":\"1\"},"
                        + "\"provenance\":{\"agent\":\"tool\",\"confidence\":0.90}}");
        String canonical =
                "{\"attributes\":{\"a\":\"1\",\"b\":\"2\"},\"provenance\":{\"agent\":\"tool\",\"confidence\":0.9},"
                        + "\"readout\":\"1\",\"text\":\"Ană said yes.\"}";
        assertThat(ReadoutJson.canonical(article))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(canonical);
        assertThat(ReadoutJson.sha256(article))
                .isEqualTo(Canonical.sha256(canonical.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("23404a719e38ab3a2cf60c66e0e3ebc412bce837bb973707872d862abfe229e4");
    }

    /** What {@link URI#equals} takes for one. */
    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG/A%2fb?q=%c3%a9#%aF, http://example.org/A%2Fb?q=%C3%A9#%AF",
        "http://a%2fB@H:080/, http://a%2FB@h:80/",
        "http://h:/x, http://h/x",
        "http://h, http://h",
        "http://[2001:DB8::A]/, http://[2001:db8::a]/",
        "http://Under_Score%2f/, http://Under_Score%2F/",
        "URN:newsml:A%3a, urn:newsml:A%3A",
        "mailto:A@B#c, mailto:A@B#c",
        "file:///x, file:/x",
        "file:////x, file:////x",
        "http://h/100%25%41?, http://h/100%25%41?"
    })
    void writesOneSpellingOfEqualUris(URI uri, String expected) {
        assertThat(Canonical.spelling(uri)).isEqualTo(expected);
        assertThat(URI.create(expected)).isEqualTo(uri);
        Article article = Article.builder().text(Text.of("")).url(uri).build();
        Article same =
                Article.builder().text(Text.of("")).url(URI.create(expected)).build();
        assertThat(ReadoutJson.canonical(article)).isEqualTo(ReadoutJson.canonical(same));
        assertThat(ReadoutJson.strict().read(ReadoutJson.canonical(article))).isEqualTo(article);
    }

    @Test
    void writesKeysLongerThanJacksonReads() {
        String key = "k".repeat(50_001);
        Article article = Article.builder()
                .text(Text.of(""))
                .attributes(Map.of(key, "😀"))
                .build();
        assertThat(ReadoutJson.canonical(article))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"attributes\":{\"" + key + "\":\"😀\"},\"readout\":\"1\",\"text\":\"\"}");
    }

    private static String canonical(String json) {
        Canonical output = new Canonical();
        write(MAPPER.readTree(json), output);
        return new String(output.toBytes(), StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, Output output) {
        if (node.isObject()) {
            output.startObject();
            node.properties().forEach(member -> {
                output.name(member.getKey());
                write(member.getValue(), output);
            });
            output.endObject();
        } else if (node.isArray()) {
            output.startList();
            node.forEach(element -> write(element, output));
            output.endList();
        } else if (node.isNumber()) {
            output.number(node.doubleValue());
        } else {
            output.string(node.stringValue());
        }
    }

    /** Returns the same value with the members of each object in another order. */
    static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = MAPPER.createObjectNode();
            members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode list = MAPPER.createArrayNode();
            node.forEach(element -> list.add(shuffled(element, random)));
            return list;
        }
        return node;
    }
}
