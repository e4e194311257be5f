package dev.readout.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.text.Text;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The number of looks at a token is linear in the lengths of the texts, for any texts. */
class VersionAlignerCostTest {
    private static final int MOST_LOOKS_PER_TOKEN = 200;
    private static final int MOST_LOOKS_PER_TOKEN_OF_NEWS = 20;

    static Stream<Arguments> adversaries() {
        String prose = prose(100_000, 0);
        String[] words = prose.split(" ", -1);
        return Stream.of(
                arguments("aaaa", "a".repeat(1_000_000), "a".repeat(999_999)),
                arguments("a a a a", "a ".repeat(500_000), "a ".repeat(400_000)),
                arguments("a a a a, edited", "a ".repeat(500_000), ("a ".repeat(50) + "b ").repeat(9_000)),
                arguments("a b a b", "a b ".repeat(250_000), "b b a ".repeat(150_000)),
                arguments("!!!!", "! ".repeat(300_000), "!? ".repeat(200_000)),
                arguments("lines", "a b c.\n".repeat(100_000), "a c b.\n".repeat(100_000)),
                arguments("other prose", prose, prose(100_000, 500_000)),
                arguments("prose backward", prose, backward(words)),
                arguments("prose in stripes", prose, stripes(words)),
                arguments("prose, every third word edited", prose, prose.replaceAll("(\\S+ \\S+) \\S+", "$1 xyz")),
                arguments("Thue-Morse", thueMorse(1 << 18, "0 ", "1 "), thueMorse(1 << 18, "1 ", "0 ")),
                arguments("nothing", prose, ""),
                arguments("blanks", " \n".repeat(500_000), "\n ".repeat(500_000)),
                arguments("Zalgo", "e" + "\u0301\u0316".repeat(300_000), "e" + "\u0316\u0301".repeat(300_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("adversaries")
    void isLinear(String name, String before, String after) {
        TokenAlignment alignment = VersionAligner.align(Text.of(before), Text.of(after));
        long tokens =
                (long) alignment.oldTokens().size() + alignment.newTokens().size();
        assertThat(alignment.steps()).isLessThan((tokens + 1_000) * MOST_LOOKS_PER_TOKEN);
    }

    @Test
    void isSmallForNews() {
        String before = prose(2_000, 0);
        String after = before.replaceAll("((\\S+ ){20})\\S+", "$1xyz");
        TokenAlignment alignment = VersionAligner.align(Text.of(before), Text.of(after));
        assertThat(alignment.steps()).isLessThan(4_000 * MOST_LOOKS_PER_TOKEN_OF_NEWS);
    }

    private static String backward(String[] words) {
        return IntStream.range(0, words.length)
                .mapToObj(i -> words[words.length - 1 - i])
                .collect(Collectors.joining(" "));
    }

    /** Returns every second run of 50 words, then the other runs. */
    private static String stripes(String[] words) {
        return IntStream.range(0, 2 * words.length)
                .filter(i -> i / 50 % 2 == i / words.length)
                .mapToObj(i -> words[i % words.length])
                .collect(Collectors.joining(" "));
    }

    private static String thueMorse(int length, String zero, String one) {
        return IntStream.range(0, length)
                .mapToObj(i -> Integer.bitCount(i) % 2 == 0 ? zero : one)
                .collect(Collectors.joining());
    }

    /** Returns words without meaning, some of which are frequent. They are the same in each run. */
    private static String prose(int words, int from) {
        return IntStream.range(from, from + words)
                .mapToObj(i -> {
                    long mixed = (i * 2_654_435_761L) >>> 7 & 0xFFFF;
                    return mixed % 3 == 0 ? "the" : mixed % 5 == 0 ? "of" : Long.toString(mixed % 4_099 + 50_000, 36);
                })
                .collect(Collectors.joining(" "));
    }
}
