package dev.readout.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    private static Quotations in(String string) {
        return Quotations.in(Text.of(string));
    }

    private static Quotation first(String string) {
        return in(string).outermost().get(0);
    }

    /** Returns the text with brackets around the words of each quotation, as in the resource. */
    private static String marked(String string) {
        Quotations quotations = in(string);
        TreeMap<Integer, String> signs = new TreeMap<>();
        for (Quotation quotation : quotations.all()) {
            boolean isUnclosed = quotation.ending() == Ending.UNCLOSED;
            for (Span piece : quotation.passage().pieces()) {
                signs.merge(piece.start(), isUnclosed ? "{" : "[", (before, sign) -> before + sign);
                signs.merge(piece.end(), isUnclosed ? "}" : "]", (before, sign) -> sign + before);
            }
        }
        quotations.unopened().forEach(span -> signs.merge(span.start(), "^", (before, sign) -> before + sign));
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= quotations.text().length(); i++) {
            marked.append(signs.getOrDefault(i, ""));
            if (i < quotations.text().length()) {
                marked.append(quotations.text().slice(new Span(i, i + 1)));
            }
        }
        return marked.toString();
    }

    @ParameterizedTest
    @MethodSource
    void pairsMarks(String expected) {
        assertThat(marked(expected.replaceAll("[\\[\\]{}^]", ""))).isEqualTo(expected);
    }

    static Stream<String> pairsMarks() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuotationsTest.class.getResourceAsStream("quotations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(line -> line.replace("\\n", "\n")
                                    .replace("\\u00a0", "\u00a0")
                                    .replace("\\u202f", "\u202f"))
                            .toList()
                            .stream();
        }
    }

    /** The delimiters of all locales in the CLDR: a quotation, one inside it at each place, and both again. */
    @Test
    void pairsTheMarksOfEveryLocale() {
        List<String> failures = new ArrayList<>();
        Stream.of(ULocale.getAvailableLocales())
                .map(LocaleData::getInstance)
                .map(data -> new String[] {
                    data.getDelimiter(LocaleData.QUOTATION_START),
                    data.getDelimiter(LocaleData.QUOTATION_END),
                    data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                    data.getDelimiter(LocaleData.ALT_QUOTATION_END)
                })
                .map(List::of)
                .distinct()
                .forEach(d -> {
                    for (String pattern : List.of(
                            "A[We met,]B she said. A[All went well.]B",
                            "She said: A[He wrote C[no]D to us.]B Then A[yes]B.",
                            "A[C[No]D, he wrote]B and A[He wrote C[no.]D]B",
                            "(A[We met]B) A[We met]B: A[all]B",
                            "A[We met.\n\nA[We left.]B")) {
                        String expected = pattern.replace("\n\nA", "]\n\nA")
                                .replaceAll("A(?=\\[)", d.get(0))
                                .replaceAll("(?<=\\])B", d.get(1))
                                .replaceAll("C(?=\\[)", d.get(2))
                                .replaceAll("(?<=\\])D", d.get(3));
                        String found = marked(expected.replaceAll("[\\[\\]]", ""));
                        if (!found.equals(expected)) {
                            failures.add(String.join(" ", d) + ": " + found);
                        }
                    }
                });
        assertThat(failures).isEmpty();
    }

    @Test
    void hasMarksAndWords() {
        Text text = Text.of("\ud83d\ude00 “He said ‘e\u0301’,” she said.");
        Quotation outer = Quotations.in(text).all().get(0);
        Quotation inner = Quotations.in(text).all().get(1);
        assertThat(outer.passage().words()).isEqualTo("He said ‘e\u0301’,");
        assertThat(outer.openings()).containsExactly(new Span(2, 3));
        assertThat(outer.closing()).contains(new Span(16, 17));
        assertThat(outer.openingMark()).isEqualTo("“");
        assertThat(outer.closingMark()).contains("”");
        assertThat(outer.extent()).isEqualTo(new Span(2, 17));
        assertThat(outer.ending()).isEqualTo(Ending.CLOSED);
        assertThat(outer.depth()).isZero();
        assertThat(outer.outer()).isEmpty();
        assertThat(outer.inner()).containsExactly(inner);
        assertThat(inner.depth()).isEqualTo(1);
        assertThat(inner.outer()).contains(outer);
        assertThat(inner.inner()).isEmpty();
        assertThat(inner).hasToString("CLOSED [12,14) \"e\u0301\"");
    }

    @Test
    void runsThroughParagraphs() {
        Quotation quotation = first("She said: “We met.\r\n\r\n“He said ‘no’.\n \n“We left.” She left.");
        assertThat(quotation.passage().wordsOfPieces()).containsExactly("We met.", "He said ‘no’.", "We left.");
        assertThat(quotation.openings()).hasSize(3);
        assertThat(quotation.ending()).isEqualTo(Ending.CLOSED);
        assertThat(quotation.inner()).hasSize(1);
    }

    @Test
    void runsThroughParagraphsWithTwoMarks() {
        Quotation quotation = first("“He said: ‘We met.\n“ ‘We left.’ That was it.”");
        assertThat(quotation.passage().wordsOfPieces()).containsExactly("He said: ‘We met.", "‘We left.’ That was it.");
        assertThat(quotation.inner().get(0).passage().wordsOfPieces()).containsExactly("We met.", "We left.");
    }

    @Test
    void opensFrenchParagraphsWithAClosingMark() {
        Quotation quotation = first("«\u00a0Nous y étions.\n\n»\u00a0Nous sommes partis.\u00a0» Elle partit.");
        assertThat(quotation.passage().wordsOfPieces()).containsExactly("Nous y étions.", "Nous sommes partis.");
    }

    @Test
    void joinsParagraphsOfWhichTheLastIsClosed() {
        Quotation quotation = first("She said, \"We met.\n\nWe left.\" She left.");
        assertThat(quotation.passage().wordsOfPieces()).containsExactly("We met.", "We left.");
        assertThat(quotation.openings()).hasSize(1);
        assertThat(quotation.ending()).isEqualTo(Ending.CLOSED);
    }

    @Test
    void isContinuedWhereNoParagraphIsClosed() {
        Quotation quotation = first("“We met.\n\n“We left.\n\nShe “left”.");
        assertThat(quotation.ending()).isEqualTo(Ending.CONTINUED);
        assertThat(quotation.passage().wordsOfPieces()).containsExactly("We met.", "We left.");
        assertThat(quotation.closing()).isEmpty();
        assertThat(quotation.closingMark()).isEmpty();
    }

    @Test
    void readsWrappedLinesAsOneParagraph() {
        String wrapped =
                "“We met him there, in the rain, on that day in\nMarch, and he said that all of it was true and that\n"
                        + "nobody knew,” she said. “Nobody.”";
        assertThat(first(wrapped).passage().pieceCount()).isEqualTo(1);
        assertThat(in(wrapped).all()).hasSize(2);
    }

    @Test
    void findsTheQuotationAroundAPassage() {
        Text text = Text.of("Ann: “He said ‘no way’ twice,” and “left”. “Never.");
        Quotations quotations = Quotations.in(text);
        Quotation outer = quotations.all().get(0);
        Quotation inner = quotations.all().get(1);
        assertThat(quotations.innermostAround(text.find("way"))).contains(inner);
        assertThat(quotations.outermostAround(text.find("way"))).contains(outer);
        assertThat(quotations.innermostAround(text.find("‘no way’"))).contains(inner);
        assertThat(quotations.innermostAround(text.find("said"))).contains(outer);
        assertThat(quotations.innermostAround(text.find("said").and(text.find("way"))))
                .contains(outer);
        assertThat(quotations.innermostAround(text.find("Ann"))).isEmpty();
        assertThat(quotations.innermostAround(text.find("twice,” and"))).isEmpty();
        assertThat(quotations.innermostAround(text.find("Never"))).isEmpty();
    }

    @Test
    void knowsWhatIsQuoted() {
        Text text = Text.of("“We met,” she said. “We ‘left’.” Never");
        Quotations quotations = Quotations.in(text);
        assertThat(quotations.isQuoted(text.find("We met"))).isTrue();
        assertThat(quotations.isQuoted(text.find("“We met,”").and(text.find("left’."))))
                .isTrue();
        assertThat(quotations.isQuoted(text.find("We met,” she"))).isFalse();
        assertThat(quotations.isQuoted(text.find("said. “We"))).isFalse();
        assertThat(quotations.isQuoted(text.find(" ‘"))).isFalse();
        assertThat(quotations.isQuoted(text.find("Never"))).isFalse();
        assertThat(quotations.quotedIn(text.passage(0, text.length())).stream().map(Passage::words))
                .containsExactly("We met,", "We ‘left’.");
        assertThat(quotations.quotedIn(text.find("met,” she said. “We")).stream()
                        .map(Passage::words))
                .containsExactly("met,", "We");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesPassagesOfOtherTexts() {
        Passage other = Text.of("other").find("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in("“We”").isQuoted(other))
                .withMessage("passage must be of the same text: [0,5) \"other\"");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Quotations.in(null));
    }

    @Test
    void hasNoneInAnEmptyText() {
        assertThat(in("").all()).isEmpty();
        assertThat(in("")).hasToString("Quotations: 0, unopened marks: 0");
        assertThat(in(" \n\r\n").all()).isEmpty();
        assertThat(in("“").all()).isEmpty();
    }

    @Test
    void isEqualToTheSameQuotation() {
        assertThat(first("“We”")).isEqualTo(first("“We”")).hasSameHashCodeAs(first("“We”"));
        assertThat(first("“We”")).isNotEqualTo(first("“We'\n")).isNotEqualTo("We");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "”",
                "\"",
                "'",
                "„“",
                "«",
                "»",
                "''",
                "“a",
                "\"a ",
                "a' ",
                "‘a ",
                "“a\n\n",
                "\"a\n\n",
                "“‘\"„«",
                "”’\"“»",
                " \n",
                "\u200b\"",
                "“ a ” ",
                "5\" ",
                "12345 ",
                "\ud83d\ude00\"",
                "“‘a’",
                "\u05d0\"\u05d1"
            })
    void takesLinearTime(String unit) {
        Text text = Text.of(unit.repeat(1_000_000 / unit.length()));
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Quotations.in(text));
    }

    /** Any marks in any order: no exception, and all within the text. */
    @Test
    void takesAnyMarks() {
        String[] units = "“ ” \" ' ‘ ’ „ ‚ « » ‹ › '' `` ` << >> 「 」 《 》 a 5 , . ( ) - \u05d0 \u4e2d".split(" ", -1);
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder string = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                string.append(
                        random.nextInt(4) == 0
                                ? (random.nextInt(4) == 0 ? "\n" : " ")
                                : units[random.nextInt(units.length)]);
            }
            Quotations quotations = in(string.toString());
            for (Quotation quotation : quotations.all()) {
                assertThat(quotation.passage().pieces()).noneMatch(Span::isEmpty);
                quotation.outer().ifPresent(outer -> {
                    assertThat(outer.extent().contains(quotation.extent())).isTrue();
                    assertThat(outer.inner()).contains(quotation);
                });
                if (quotation.ending() != Ending.UNCLOSED) {
                    assertThat(quotations.outermostAround(quotation.passage())).isPresent();
                }
            }
        }
    }

    private static final String[][] CONVENTIONS = {
        {"“", "”", "‘", "’"}, {"‘", "’", "“", "”"}, {"\"", "\"", "'", "'"}, {"'", "'", "\"", "\""},
        {"„", "“", "‚", "‘"}, {"„", "”", "«", "»"}, {"«", "»", "„", "“"}, {"»", "«", "›", "‹"},
        {"”", "”", "’", "’"}, {"”", "“", "’", "‘"}, {"«\u00a0", "\u00a0»", "“", "”"}, {"``", "''", "`", "'"},
        {"''", "''", "\"", "\""}, {"« ", " »", "“", "”"}, {"„", "”", "»", "«"}
    };

    /** Texts that are built from a grammar are paired as they were built. */
    @Test
    void pairsTextsAsTheyWereBuilt() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            String built = built(random, CONVENTIONS[i % CONVENTIONS.length]);
            assertThat(marked(built.replaceAll("[\\[\\]]", "")))
                    .as("text %s", i)
                    .isEqualTo(built);
        }
    }

    private static String built(Random random, String[] marks) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = random.nextInt(4); paragraph >= 0; paragraph--) {
            for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
                String quoted = words(random);
                if (random.nextInt(3) == 0) {
                    quoted = words(random) + " " + marks[2] + "[" + quoted + "]" + marks[3] + " " + words(random);
                }
                String open = marks[0] + "[";
                String close = "]" + marks[1];
                text.append(
                        switch (random.nextInt(5)) {
                            case 0 -> open + quoted + "," + close + " she said. ";
                            case 1 -> "He said: " + open + quoted + "." + close + " ";
                            case 2 ->
                                open + quoted + "," + close + " he said, " + open + words(random) + "?" + close + " ";
                            case 3 -> "It is (" + open + quoted + close + ") " + words(random) + ". ";
                            default -> words(random) + ". ";
                        });
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String words(Random random) {
        String[] words = {"we", "They", "Ann’s", "it's", "1999", "don’t", "co-op", "e\u0301a", "\ud83d\ude00", "so"};
        StringBuilder string = new StringBuilder(words[random.nextInt(words.length)]);
        for (int n = random.nextInt(4); n > 0; n--) {
            string.append(' ').append(words[random.nextInt(words.length)]);
        }
        return string.append(" end").toString();
    }
}
