package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.text.Text;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of a search are bounded for every text and every quotation, and they are few for an article. */
class GroundingCostTest {
    /** The last count can exceed the budget. */
    private static final long MOST = StepBudget.MOST + 2_000_000;

    private static final String PROSE = prose(150_000, 0);

    static Stream<Arguments> adversaries() {
        String a = "a ".repeat(500_000);
        return Stream.of(
                arguments("aaaa", "a".repeat(1_000_000), "a".repeat(100_000) + "b"),
                arguments("a a a a", a, "a ".repeat(50_000)),
                arguments("a a a b", a, "a ".repeat(50_000) + "b"),
                arguments("elisions of a", a, "a ... ".repeat(10_000) + "a"),
                arguments("elisions of a and b", a, "a ... ".repeat(10_000) + "b"),
                arguments(
                        "elisions of prose", PROSE, PROSE.substring(0, 100_000).replace(" ", " ... ")),
                arguments("brackets", a, "[a] ".repeat(10_000)),
                arguments("brackets and a", a, "[b] a ".repeat(10_000)),
                arguments("brackets in words", a, "a[b] ".repeat(10_000)),
                arguments("brackets in words and elisions", "a b c ".repeat(160_000), "a[s] ... ".repeat(8_000) + "c"),
                arguments("elisions of negations", "not ".repeat(250_000), "not ... ".repeat(10_000) + "not"),
                arguments("elisions between quotations", "“a,” “not b.” ".repeat(70_000), "a ... b. ".repeat(10_000)),
                arguments("prose", PROSE, prose(15_000, 3_000)),
                arguments("other prose", PROSE, prose(15_000, 3_000).replace("e", "i")),
                arguments(
                        "prose backward",
                        PROSE,
                        new StringBuilder(prose(15_000, 0)).reverse().toString()),
                arguments("Zalgo", "e" + "\u0301\u0316".repeat(300_000), "e" + "\u0316\u0301".repeat(50_000)),
                arguments("marks", "!?".repeat(500_000), "!?".repeat(50_000)),
                arguments("emphasis", "*a ".repeat(300_000), "*a ".repeat(30_000)),
                arguments("ampersands", "&".repeat(1_000_000), "&".repeat(100_000)),
                arguments("flags", "\ud83c\udde9".repeat(250_000), "\ud83c\udde9".repeat(25_000)),
                arguments("references", "&amp;rsquo;".repeat(90_000), "&amp;rsquo;a".repeat(8_000)),
                arguments("overrides", "\u202e(".repeat(500_000), "\u202e(".repeat(50_000) + "a"),
                arguments("tags", "<a ".repeat(300_000), "<a ".repeat(30_000)),
                arguments("elided words", "l'\u00e9".repeat(300_000), "l'\u00e9".repeat(30_000)),
                arguments("parts of words", "a-\n".repeat(300_000), "a-\n".repeat(30_000) + "b"),
                arguments("line hyphens", "inter-\nnational ".repeat(60_000), "international ".repeat(6_000)),
                arguments("a hyphen after each word", "a-".repeat(500_000), "a"),
                arguments(
                        "random letters with hyphens",
                        letters(1_000_000),
                        letters(100_000).replaceFirst("x", "y")),
                arguments("long unknown words", PROSE, longWords()),
                arguments(
                        "long unknown words between known ones",
                        PROSE,
                        PROSE.substring(0, 200) + longWords() + PROSE.substring(5_000, 5_200)),
                arguments("quotations", "“a” ".repeat(200_000), "a b"),
                arguments("joined quotations", "“a,” he said. “b.” ".repeat(50_000), "a. b"),
                arguments("one quotation with many joints", "“a,” he said, ".repeat(70_000), "a ".repeat(40_000) + "b"),
                arguments("clauses between dashes", "«да, — сказал он. — нет» ".repeat(40_000), "да. нет"),
                arguments(
                        "one quotation with clauses between dashes",
                        "«да, — сказал, ".repeat(60_000),
                        "да ".repeat(30_000)),
                arguments("vowels of Thai", "\u0e32".repeat(500_000), "\u0e40\u0e01".repeat(25_000)),
                arguments("nested quotations", "“‘a ".repeat(120_000) + "’”".repeat(120_000), "a b a"),
                arguments("refused elisions", "a-a ".repeat(250_000), "a ... a"),
                arguments("one mark", "-".repeat(1_000_000), "-"),
                arguments("Chinese", "中".repeat(500_000), "中".repeat(50_000) + "文" + "中".repeat(50_000)));
    }

    /** The time of one verdict is generous here: ten times of what a verdict may take on a quiet machine. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("adversaries")
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isBounded(String name, String text, String quotation) {
        StepBudget budget = new StepBudget();
        assertThat(Grounder.of(Text.of(text))
                        .ground(quotation, GroundingContext.NONE, GroundingPolicy.defaults(), budget))
                .isNotNull();
        assertThat(budget.done()).isLessThan(MOST);
    }

    @Test
    void isSmallForAnArticle() {
        Grounder grounder = Grounder.of(Text.of(prose(900, 0)));
        String quotation = prose(36, 400);
        assertThat(steps(grounder, quotation)).isLessThan(5_000);
        assertThat(steps(grounder, quotation.replace(" ", "\u00a0"))).isLessThan(5_000);
        assertThat(steps(grounder, quotation.replaceFirst(" [a-z]+ ", " ... "))).isLessThan(10_000);
        assertThat(steps(grounder, quotation.replaceFirst(" [a-z]+ ", " xylophone ")))
                .isLessThan(20_000);
    }

    @Test
    void doesNotGrowWithTheTextForRareWords() {
        String quotation = "zebras " + prose(35, 400) + " xylophones";
        String text = prose(400, 0) + " " + quotation;
        long inArticle = steps(Grounder.of(Text.of(text)), quotation);
        long inBook = steps(Grounder.of(Text.of(PROSE + " " + text)), quotation);
        assertThat(inBook).isEqualTo(inArticle);
    }

    private static long steps(Grounder grounder, String quotation) {
        StepBudget budget = new StepBudget();
        grounder.ground(quotation, GroundingContext.NONE, GroundingPolicy.defaults(), budget);
        return budget.done();
    }

    /** Returns the letters x, y and z with hyphens and spaces, always the same. */
    private static String letters(int length) {
        Random random = new Random(20_220_131);
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.append("xyz".charAt(random.nextInt(3))).append(random.nextInt(5) == 0 ? ' ' : '-');
        }
        return letters.toString();
    }

    private static String longWords() {
        return IntStream.range(0, 12)
                .mapToObj(i -> Character.toString('k' + i).repeat(8_000))
                .collect(Collectors.joining(" "));
    }

    /** Returns words without meaning, some of which are frequent. They are always the same. */
    private static String prose(int words, int from) {
        return IntStream.range(from, from + words)
                .mapToObj(i -> {
                    long mixed = (i * 2_654_435_761L) >>> 7 & 0xFFFF;
                    return mixed % 3 == 0 ? "the" : mixed % 5 == 0 ? "of" : Long.toString(mixed % 4_099 + 50_000, 36);
                })
                .collect(Collectors.joining(" "));
    }
}
