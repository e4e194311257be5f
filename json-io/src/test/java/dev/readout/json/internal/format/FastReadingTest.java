package dev.readout.json.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.json.Layout;
import dev.readout.json.RandomArticles;
import dev.readout.json.ReadoutJson;
import dev.readout.json.SpecFiles.SpecFile;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.Tokens;
import dev.readout.json.internal.syntax.Utf8Tokens;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast tokens give up, or give what Jackson's parser gives; never more, and nothing else. */
class FastReadingTest {
    private static final DocumentLimits LIMITS =
            new DocumentLimits(1 << 26, 20_000_000, 1_000_000, 100_000, 100, 10_000);

    private static final String[] SPLINTERS = {
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "\\ude00",
        "\\n",
        "0",
        "-",
        "1e5",
        ".5",
        "null",
        "true",
        " ",
        "\n",
        "\t",
        "\r",
        "\0",
        "\uFEFF",
        "é",
        "😀",
        "\"a\":1,",
        "\"text\":\"\",",
        "[],",
        "{},",
        "//",
        "'",
        "NaN"
    };

    @Test
    void readsWhatIsWrittenWithoutJacksonsParser() {
        for (long seed = 0; seed < 2000; seed++) {
            Article article = RandomArticles.article(seed);
            byte[] bytes = ReadoutJson.toBytes(article);
            assertThat(fast(bytes, 0, bytes.length, false)).as("seed %d", seed).contains(new Outcome(article, ""));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void agreesOnValidFiles(SpecFile file) {
        agrees(file.bytes());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#invalid")
    void agreesOnInvalidFiles(SpecFile file) {
        agrees(file.bytes());
    }

    @ParameterizedTest
    @MethodSource("dev.readout.json.SpecFiles#valid")
    void agreesOnBrokenFiles(SpecFile file) {
        breaks(file.bytes(), 700, 7);
    }

    /** The words may be escaped where the text is not, and the other way round. */
    @Test
    void agreesOnWordsThatAreWrittenInAnotherWayThanTheText() {
        String[][] spellings = {
            {"a", "\\u0061"},
            {"é", "\\u00e9", "\\u00E9"},
            {"/", "\\/", "\\u002f"},
            {"😀", "\\ud83d\\ude00", "\\uD83D\\uDE00"},
            {"\\n", "\\u000a", "\\u000A"},
            {"\\r\\n", "\\u000d\\n"},
            {"\\\"", "\\u0022"},
            {"\\\\", "\\u005c"},
            {"\u007f", "\\u007f"},
            {"\u2028", "\\u2028"}
        };
        int read = 0;
        for (String[] spelling : spellings) {
            for (int before = 0; before < 34; before++) {
                for (String inText : spelling) {
                    for (String inWords : spelling) {
                        int end = before + (spelling[0].equals("\\r\\n") ? 2 : 1);
                        byte[] document = ("{\"readout\":\"1\",\"text\":\"" + "b".repeat(before) + inText
                                        + "c\",\"mentions\":[{\"passage\":[{\"start\":" + before + ",\"end\":" + end
                                        + ",\"exact\":\"" + inWords + "\"}]}]}")
                                .getBytes(StandardCharsets.UTF_8);
                        assertThat(fast(document, 0, document.length, false))
                                .as(() -> new String(document, StandardCharsets.UTF_8))
                                .contains(careful(document, false));
                        assertThat(careful(document, false).refusal()).isEmpty();
                        read++;
                    }
                }
            }
        }
        assertThat(read).isEqualTo(34 * (6 * 4 + 4 * 9));
    }

    @Test
    void agreesOnBrokenArticles() {
        for (long seed = 0; seed < 300; seed++) {
            breaks(ReadoutJson.toBytes(RandomArticles.article(seed)), 40, seed);
        }
    }

    @Test
    void agreesOnArticlesWhoseMembersAreEscapedAndIndented() {
        for (long seed = 0; seed < 300; seed++) {
            Article article = RandomArticles.article(seed);
            agrees(ReadoutJson.toBytes(article, Layout.INDENTED));
            agrees(escaped(ReadoutJson.toJson(article)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The words of passages are looked up from every sixteenth position. */
    @Test
    void findsWordsAtEveryPositionOfATextOfAnyCharacters() {
        for (String unit :
                new String[] {"a", "é", "\u2019", "😀", "\n", "\"", "\u0001", "a\u0301", "a😀\r\nб\\x\u2028"}) {
            Text text = Text.of(unit.repeat(70));
            for (int start = 0; start <= Math.min(34, text.length()); start++) {
                for (int end : new int[] {start, start + 1, start + 15, start + 16, start + 17, text.length()}) {
                    if (end <= text.length()) {
                        Article article = Article.builder()
                                .text(text)
                                .addStatement(Statement.builder()
                                        .form(Form.REPORTED)
                                        .cue(Cue.of(text.passage(start, end)))
                                        .build())
                                .build();
                        byte[] bytes = ReadoutJson.toBytes(article);
                        assertThat(fast(bytes, 0, bytes.length, false)).contains(new Outcome(article, ""));
                        assertThat(careful(bytes, false)).isEqualTo(new Outcome(article, ""));
                    }
                }
            }
        }
    }

    @Test
    void readsAPartOfABuffer() {
        for (long seed = 0; seed < 200; seed++) {
            Article article = RandomArticles.article(seed);
            byte[] bytes = ReadoutJson.toBytes(article);
            byte[] buffer = new byte[bytes.length + 9];
            Arrays.fill(buffer, (byte) '}');
            System.arraycopy(bytes, 0, buffer, 5, bytes.length);
            assertThat(fast(buffer, 5, 5 + bytes.length, false)).contains(new Outcome(article, ""));
            assertThat(ArticleReader.read(buffer, 5, 5 + bytes.length, false, LIMITS)
                            .value())
                    .isEqualTo(article);
            assertThat(fast(buffer, 5, 4 + bytes.length, false)).isEmpty();
            assertThat(fast(buffer, 5, 6 + bytes.length, false)).isEmpty();
            assertThatExceptionOfType(RefusedDocumentException.class)
                    .isThrownBy(() -> ArticleReader.read(buffer, 5, 6 + bytes.length, false, LIMITS));
        }
    }

    private static void breaks(byte[] bytes, int times, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            byte[] broken = switch (random.nextInt(7)) {
                case 0 -> changed(bytes, at, random.nextInt(256));
                case 5 -> swapped(bytes, at, random.nextInt(bytes.length));
                case 6 -> spaced(bytes, random);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> joined(bytes, at, new byte[0], Math.min(bytes.length, at + 1 + random.nextInt(9)));
                case 3 -> joined(bytes, at, splinter(random), at);
                default -> joined(bytes, at, splinter(random), Math.min(bytes.length, at + 1 + random.nextInt(5)));
            };
            agrees(broken);
        }
    }

    /** Exchanges the tokens at two places: a name, a string, a number or a mark. */
    private static byte[] swapped(byte[] bytes, int at, int with) {
        int first = Math.min(at, with);
        int second = Math.max(at, with);
        int from = tokenStart(bytes, first);
        int to = tokenEnd(bytes, first);
        int otherFrom = Math.max(to, tokenStart(bytes, second));
        int otherTo = Math.max(otherFrom, tokenEnd(bytes, second));
        return joined(
                joined(bytes, otherFrom, Arrays.copyOfRange(bytes, from, to), otherTo),
                from,
                Arrays.copyOfRange(bytes, otherFrom, otherTo),
                to);
    }

    private static int tokenStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && !isMark(bytes[start]) && !isMark(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    private static int tokenEnd(byte[] bytes, int at) {
        int end = at + 1;
        while (end < bytes.length && !isMark(bytes[at]) && !isMark(bytes[end])) {
            end++;
        }
        return end;
    }

    private static boolean isMark(byte b) {
        return b == ',' || b == ':' || b == '{' || b == '}' || b == '[' || b == ']';
    }

    /** Inserts white space at nine places, in strings too. */
    private static byte[] spaced(byte[] bytes, RandomGenerator random) {
        byte[] spaced = bytes;
        for (int i = 0; i < 9; i++) {
            int at = random.nextInt(spaced.length);
            if (i < 8) {
                at = tokenStart(spaced, at);
            }
            byte[] space = {(byte) " \t\r\n".charAt(random.nextInt(4))};
            spaced = joined(spaced, at, space, at);
        }
        return spaced;
    }

    private static byte[] splinter(RandomGenerator random) {
        return SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes, int at, int to) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) to;
        return changed;
    }

    private static byte[] joined(byte[] bytes, int before, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(bytes, before + between.length + bytes.length - from);
        System.arraycopy(between, 0, joined, before, between.length);
        System.arraycopy(bytes, from, joined, before + between.length, bytes.length - from);
        return joined;
    }

    /** Escapes every third character of all strings, names of members among them. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                int length = json.charAt(i + 1) == 'u' ? 6 : 2;
                escaped.append(json, i, i + length);
                i += length - 1;
            } else if (c == '"') {
                inString = !inString;
                escaped.append(c);
            } else if (inString && i % 3 == 0) {
                escaped.append(String.format(Locale.ROOT, i % 2 == 0 ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static void agrees(byte[] bytes) {
        for (boolean lenient : new boolean[] {false, true}) {
            Optional<Outcome> fast = fast(bytes, 0, bytes.length, lenient);
            if (fast.isPresent()) {
                assertThat(fast.get())
                        .as(() -> new String(bytes, StandardCharsets.UTF_8))
                        .isEqualTo(careful(bytes, lenient));
            }
        }
    }

    /** An article, or the reason why there is none. */
    private record Outcome(Object article, String refusal) {}

    private static Optional<Outcome> fast(byte[] bytes, int from, int to, boolean lenient) {
        try {
            Reading<Article> reading = read(new Utf8Tokens(bytes, from, to, LIMITS.nestingDepth()), lenient);
            assertThat(reading.findings()).isEmpty();
            return Optional.of(new Outcome(reading.value(), ""));
        } catch (Tokens.Undecided e) {
            return Optional.empty();
        }
    }

    private static Outcome careful(byte[] bytes, boolean lenient) {
        try {
            DocumentBytes document = DocumentBytes.of(bytes, 0, bytes.length, LIMITS);
            return new Outcome(read(new JacksonTokens(document), lenient).value(), "");
        } catch (RefusedDocumentException e) {
            return new Outcome("none", e.pointer() + " at " + e.location() + ": " + e.problem());
        }
    }

    private static Reading<Article> read(Tokens tokens, boolean lenient) {
        return new ArticleReader(new ObjectReader(tokens, "", lenient, LIMITS)).read();
    }
}
