package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The random texts are the same in every run. */
class WordRunsTest {
    private static final String TEXT =
            "“We don’t cooperate with them yet – not in Zürich,” said O’Neill’s co-chair (as of May). Peace \ud83d\udd4a!\r\n"
                    + "Cafe\u0301\u00a0society, 会議 and 3.5 per cent.";

    private final Random random = new Random(18);

    private static List<Long> hashes(String text, int length, int window) {
        return WordRuns.of(text, length, window).boxed().toList();
    }

    private String words(int count) {
        return random.ints(count, 0, 5_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }

    @Test
    void aRunHasTheSameHashInEveryText() {
        List<Long> said = hashes("“We will not sign,” he said", 4, 1);
        List<Long> other = hashes("But WE WILL<br>not sign it.", 4, 1);
        assertThat(said).hasSize(3);
        assertThat(other).hasSize(3);
        assertThat(other.get(1)).isEqualTo(said.get(0));
        assertThat(other).doesNotContainAnyElementsOf(said.subList(1, 3));
    }

    @Test
    void hashesAreTheSameInEveryJvm() {
        assertThat(hashes("We will not sign it, Ünsal.", 4, 1))
                .containsExactly(-4669640666638114585L, 8580105417946271771L, -7560933441876095962L);
    }

    @Test
    void theOrderOfTheWordsCounts() {
        assertThat(hashes("a b c", 3, 1)).doesNotContainAnyElementsOf(hashes("c b a", 3, 1));
        assertThat(hashes("a b", 2, 1)).doesNotContainAnyElementsOf(hashes("ab", 1, 1));
    }

    @Test
    void everyRunOfDistinctWordsHasAHashOfItsOwn() {
        String text = IntStream.range(0, 50_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        for (int length : new int[] {1, 2, 7}) {
            assertThat(hashes(text, length, 1)).hasSize(50_000 - length + 1).doesNotHaveDuplicates();
        }
    }

    @Test
    void aHashIsReturnedOnce() {
        assertThat(hashes("no no no no no", 2, 1)).hasSize(1);
        assertThat(hashes("a b c a b c a b", 2, 1)).hasSize(3).isEqualTo(hashes("a b c a", 2, 1));
    }

    @Test
    void aShortTextHasOneHashOrNone() {
        assertThat(hashes("a b c d", 4, 1)).hasSize(1).isEqualTo(hashes("a b c d", 4, 100));
        assertThat(hashes("a b c", 4, 1)).isEmpty();
        assertThat(hashes("", 1, 1)).isEmpty();
        assertThat(hashes(" –\u00a0…\r\n", 1, 1)).isEmpty();
        assertThat(hashes("a b c d e", 4, Integer.MAX_VALUE))
                .containsExactly(WordRuns.of("a b c d e", 4, 1).min().orElseThrow());
        assertThat(hashes("a b c", Integer.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void aCharacterOfAScriptWithoutSpacesIsAWord() {
        assertThat(hashes("我们不会签署", 4, 1)).hasSize(3).containsAll(hashes("不会签署", 4, 1));
    }

    // The window

    @ParameterizedTest
    @CsvSource({"1, 2", "4, 3", "4, 10", "2, 64", "5, 499", "5, 100000"})
    void theLeastHashOfEachWindowIsReturned(int length, int window) {
        for (int round = 0; round < 20; round++) {
            // The words are of a small vocabulary, so that runs are repeated.
            List<String> some = random.ints(500, 0, round % 2 == 0 ? 5 : 5_000)
                    .mapToObj(n -> "w" + n)
                    .toList();
            List<Long> all = new ArrayList<>();
            for (int i = 0; i + length <= some.size(); i++) {
                all.addAll(hashes(String.join(" ", some.subList(i, i + length)), length, 1));
            }
            Set<Long> least = new LinkedHashSet<>();
            int runs = Math.min(window, all.size());
            for (int i = 0; i + runs <= all.size(); i++) {
                least.add(all.subList(i, i + runs).stream().min(Long::compare).orElseThrow());
            }
            assertThat(hashes(String.join(" ", some), length, window)).containsExactlyElementsOf(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "4, 3", "5, 4", "2, 9", "8, 20"})
    void textsThatShareEnoughWordsShareAHash(int length, int window) {
        List<UnaryOperator<String>> bends = List.copyOf(bends().values());
        for (int round = 0; round < 500; round++) {
            String shared = words(length + window - 1);
            UnaryOperator<String> bend = bends.get(round % bends.size());
            String one = words(random.nextInt(30)) + " " + shared + " " + words(random.nextInt(30));
            String other = words(random.nextInt(30)) + " " + bend.apply(shared) + " " + words(random.nextInt(30));
            assertThat(hashes(one, length, window))
                    .as("%s | %s", one, other)
                    .containsAnyElementsOf(hashes(other, length, window));
        }
    }

    @Test
    void textsThatShareOneWordLessMayShareNoHash() {
        int without = 0;
        for (int round = 0; round < 500; round++) {
            String shared = words(4 + 8 - 2);
            Set<Long> one = new HashSet<>(hashes(words(30) + " " + shared + " " + words(30), 4, 8));
            one.retainAll(hashes(words(30) + " " + shared + " " + words(30), 4, 8));
            without += one.isEmpty() ? 1 : 0;
        }
        assertThat(without).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 9})
    void aWindowKeepsAboutTwoRunsInWindowPlusOne(int window) {
        String text = words(50_000);
        double share =
                (double) hashes(text, 4, window).size() / hashes(text, 4, 1).size();
        assertThat(share).isBetween(1.9 / (window + 1), 2.1 / (window + 1));
    }

    // What does not change a hash

    private static Map<String, UnaryOperator<String>> bends() {
        Map<String, UnaryOperator<String>> bends = new LinkedHashMap<>();
        bends.put("nothing", text -> text);
        bends.put("capitals", text -> text.toUpperCase(Locale.ROOT));
        bends.put("small letters", text -> text.toLowerCase(Locale.ROOT));
        bends.put("spaces", text -> text.replace(" ", "\u2009\r\n"));
        bends.put("no-break spaces", text -> text.replace(' ', '\u00a0'));
        bends.put(
                "other marks", text -> text.replace('“', '«').replace('”', '"').replace('–', '—'));
        bends.put("no marks", text -> text.replaceAll("[“”–,()!]", " "));
        bends.put("apostrophes", text -> text.replace('’', '\''));
        bends.put("decomposed", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        bends.put("composed", text -> Normalizer.normalize(text, Normalizer.Form.NFC));
        bends.put(
                "no diacritics",
                text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\u0300-\u036f]", ""));
        bends.put("soft hyphens", text -> text.replace("oo", "o\u00ado"));
        bends.put("emphasis", text -> text.replaceAll("(?<= )(with|w1\\d*)(?= )", "*$1*"));
        bends.put("tags", text -> text.replace(" ", "<br/> "));
        bends.put("references", text -> text.replace("’", "&rsquo;").replace("–", "&ndash;"));
        bends.put("full width", text -> text.replace("w", "\uff57"));
        return bends;
    }

    @Test
    void typographyCaseAndDiacriticsDoNotChangeHashes() {
        for (int length = 1; length <= 6; length++) {
            List<Long> expected = hashes(TEXT, length, 2);
            for (Map.Entry<String, UnaryOperator<String>> bend : bends().entrySet()) {
                String bent = bend.getValue().apply(TEXT);
                assertThat(hashes(bent, length, 2))
                        .as(bend.getKey() + ": " + bent)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void everyOtherWordChangesTheHashes() {
        String[] some = words(12).split(" ", -1);
        long[] hashes = WordRuns.of(String.join(" ", some), 4, 1).toArray();
        for (int i = 0; i < some.length; i++) {
            String[] changed = some.clone();
            changed[i] = "other";
            long[] others = WordRuns.of(String.join(" ", changed), 4, 1).toArray();
            for (int run = 0; run < hashes.length; run++) {
                assertThat(others[run] == hashes[run]).isEqualTo(i < run || i >= run + 4);
            }
        }
    }

    // Hyphens at the ends of lines

    @Test
    void aWordThatIsHyphenatedAtTheEndOfALineIsReadInTwoWays() {
        String broken = "The inter-\nnational court and a well-\r\nknown judge";
        assertThat(hashes(broken, 3, 1))
                .containsAll(hashes("the international court", 3, 1))
                .containsAll(hashes("a well-known", 3, 1))
                .containsAll(hashes("well-known judge", 3, 1))
                .doesNotHaveDuplicates();
    }

    @Test
    void textsWithHyphensAtTheEndsOfLinesShareAHash() {
        for (int round = 0; round < 200; round++) {
            String shared = words(7) + " international " + words(7);
            String broken = shared.replace("international", "inter-\nnatio-\nnal");
            assertThat(hashes(words(9) + " " + shared, 4, 3))
                    .containsAnyElementsOf(hashes(broken + " " + words(9), 4, 3));
            String between = words(2) + " international " + words(3);
            assertThat(hashes(between, 4, 3))
                    .containsAnyElementsOf(hashes(between.replace("international", "inter-\nnational"), 4, 3));
        }
    }

    // Refusals

    @Test
    void refusesWrongArguments() {
        assertThatThrownBy(() -> WordRuns.of("a", 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length must be >= 1: 0");
        assertThatThrownBy(() -> WordRuns.of("a", 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window must be >= 1: -1");
        assertThatThrownBy(() -> WordRuns.of("a \ud83d b", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have no unpaired surrogate: \\ud83d at UTF-16 index 2");
    }
}
