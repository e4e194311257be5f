package dev.readout.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A corpus of random texts gives the same verdicts as a grounder of each text. The texts are the same in every run. */
class GroundingCorpusRandomTest {
    private static final int TEXTS = 24;
    private static final int QUOTATIONS = 14;
    private static final List<String> WORDS = List.of(
            "peace",
            "Peace",
            "council",
            "O’Neill",
            "don't",
            "naïve",
            "naive",
            "Cafe\u0301",
            "co-op",
            "non-profit",
            "inter-\nnational",
            "inter-\r\nnational",
            "international",
            "inter",
            "national",
            "re-\nad-\nmission",
            "admission",
            "readmission",
            "mission",
            "Zürich",
            "ZURICH",
            "мир",
            "Ελλάδα",
            "שלום",
            "दुनिया",
            "平和",
            "会議",
            "平",
            "ประชุม",
            "3.5",
            "1,000",
            "$5",
            "-5",
            "the",
            "The",
            "of",
            "US",
            "us",
            "office",
            "not",
            "no",
            "\ud83d\udd4a",
            "\ud835\udc1ebc",
            "flow",
            "[sic]",
            "[the",
            "end]",
            "I");
    private static final List<String> GAPS = List.of(
            " ", " ", " ", " ", " ", " ", ", ", ". ", " – ", "—", "-\n", "; ", "? ", "\u00a0", "\r\n", " “", "” ", " (",
            ") ", " … ", " ... ");

    private static final Map<String, UnaryOperator<String>> BENT = new LinkedHashMap<>();

    static {
        BENT.put("exact", q -> q);
        BENT.put("spaces", q -> q.replace(" ", "\u2009\n"));
        BENT.put("no-break spaces", q -> q.replace(' ', '\u00a0'));
        BENT.put("quotation marks", q -> q.replace('“', '«').replace('”', '"'));
        BENT.put("apostrophes", q -> q.replace('’', '\'').replace("n't", "n´t"));
        BENT.put("decomposed", q -> Normalizer.normalize(q, Normalizer.Form.NFD));
        BENT.put("soft hyphens", q -> q.replace("co", "c\u00ado"));
        BENT.put("enclosed", q -> "“" + q + "”");
        BENT.put("ends", q -> "... " + q + "!");
        BENT.put("first letter", LetterFolding::otherFirst);
        BENT.put(
                "initial in brackets",
                q -> "[" + q.substring(0, q.offsetByCodePoints(0, 1)) + "]" + q.substring(q.offsetByCodePoints(0, 1)));
        BENT.put("last word in brackets", q -> q.substring(0, q.lastIndexOf(' ') + 1) + "[whoever]");
        BENT.put("first word in brackets", q -> "[Someone]" + q.substring(Math.max(0, q.indexOf(' '))));
        BENT.put("part of a word in brackets", q -> q.replaceFirst("office", "off[enders]"));
        BENT.put("ending in brackets", q -> q.replaceFirst("office", "office[s]"));
        BENT.put("name in brackets before an ending", q -> q.replaceFirst("O’Neill", "[Ann]’Neill"));
        BENT.put("digits in brackets", q -> q.replaceFirst("5", "5[00]"));
        BENT.put("full-width brackets", q -> q.replaceFirst(" ", " ［会議］ "));
        BENT.put("remark without words", q -> q.replaceFirst(" ", " [!] "));
        BENT.put("negation in brackets", q -> q.replaceFirst(" ", " [not] "));
        BENT.put("sic", q -> q.replaceFirst(" ", " (sic) "));
        BENT.put("elision", q -> middle(q, " ... "));
        BENT.put("elision in brackets", q -> middle(q, " […] "));
        BENT.put("words in brackets", q -> middle(q, " [they] "));
        BENT.put("all elided", q -> q.replace(" ", " … "));
        BENT.put(
                "line ends",
                q -> q.replace("international", "inter-\nnational").replace("readmission", "read-\nmission"));
        BENT.put("other line ends", q -> q.replace("national", "nati-\nonal").replace("admission", "ad-\nmis-\nsion"));
        BENT.put("no line ends", q -> q.replaceAll("-\r?\n", ""));
        BENT.put("lines joined", q -> q.replaceAll("-\r?\n", "-"));
        BENT.put("capitals", q -> q.toUpperCase(Locale.ROOT));
        BENT.put("emphasis", q -> q.replace("the", "*the*"));
        BENT.put("one word", q -> q.split("[ ,.]", 2)[0]);
        BENT.put(
                "two words",
                q -> String.join(" ", List.of(q.split(" ", -1)).subList(0, Math.min(2, q.split(" ", -1).length))));
        BENT.put(
                "without clauses",
                q -> q.replaceFirst("(?s).*?([^“”\n]+),” (they said[.]|said Ann,) “([^“”\n]+).*", "$1, $3"));
        BENT.put("changed", q -> q.replaceFirst("[a-z]+", "xylophone"));
        BENT.put("marks", q -> "” (");
    }

    private final Random random = new Random(20220131);
    /** Quotations of the texts with a reporting clause. */
    private final List<String> interrupted = new ArrayList<>();

    private static String middle(String quotation, String by) {
        String[] words = quotation.split(" ", -1);
        if (words.length < 3) {
            return quotation;
        }
        int from = words.length / 3;
        return String.join(" ", List.of(words).subList(0, from + 1))
                + by
                + String.join(" ", List.of(words).subList(words.length * 2 / 3, words.length));
    }

    /** Returns texts that have much in common: parts of some are copied into others. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(90);
            while (text.length() < 5 * length) {
                if (!texts.isEmpty() && random.nextInt(12) == 0) {
                    text.append(part(texts.get(random.nextInt(texts.size()))));
                } else if (random.nextInt(8) == 0) {
                    interrupted.add(interrupted());
                    text.append(interrupted.get(interrupted.size() - 1));
                } else {
                    text.append(word());
                }
                text.append(GAPS.get(random.nextInt(GAPS.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private String interrupted() {
        String clause = random.nextBoolean() ? ",” they said. “" : ",” said Ann, “";
        return "\n\n“" + word() + " " + word() + clause + word() + " " + word() + ".”\n\n";
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String part(String text) {
        int[] points = text.codePoints().toArray();
        int from = random.nextInt(points.length + 1);
        int to = Math.min(points.length, from + 1 + random.nextInt(60));
        return new String(points, from, to - from);
    }

    @Test
    void givesTheVerdictOfEachTextAlone() {
        Map<String, Integer> countsByTier = new TreeMap<>();
        // The changed sightings of the corpus, and of the grounders of the texts.
        int[] changed = new int[2];
        for (int round = 0; round < 3; round++) {
            List<String> texts = texts();
            List<Grounder> alone =
                    texts.stream().map(text -> Grounder.of(Text.of(text))).toList();
            GroundingCorpus<Integer> corpus = corpus(texts);
            for (int i = 0; i < QUOTATIONS; i++) {
                String words = i % 3 == 0
                        ? interrupted.get(random.nextInt(interrupted.size())).strip()
                        : part(texts.get(random.nextInt(TEXTS))).strip();
                BENT.forEach((name, bend) -> {
                    String quotation = words.isEmpty() ? "" : bend.apply(words);
                    if (quotation.isBlank()
                            || quotation
                                    .codePoints()
                                    .allMatch(c -> Characters.kind(c).isBlank())) {
                        return;
                    }
                    GroundingPolicy policy = policy();
                    List<Sighting<Integer>> expected = expected(alone, quotation, policy);
                    Sightings<Integer> all = corpus.ground(quotation, policy, TEXTS);
                    List<Sighting<Integer>> faithful = expected.stream()
                            .filter(s -> s.verdict().isFaithful())
                            .toList();
                    assertThat(all.faithful()).as("%s: %s", name, quotation).isEqualTo(faithful);
                    assertThat(all.isCut()).isFalse();
                    assertThat(expected).containsAll(all.changed());
                    changed[0] += all.changed().size();
                    changed[1] += expected.size() - faithful.size();
                    int limit = 1 + random.nextInt(5);
                    Sightings<Integer> some = corpus.ground(quotation, policy, limit);
                    assertThat(some.faithful())
                            .as("%s: %s, %d of %s", name, quotation, limit, policy)
                            .isEqualTo(faithful.subList(0, Math.min(limit, faithful.size())));
                    assertThat(some.isCut()).as("%s: %s", name, quotation).isIn(faithful.size() > limit, true);
                    faithful.forEach(s -> countsByTier.merge(
                            CorpusFinding.tier(s.verdict()) + (s.verdict() instanceof Ambiguous ? ", ambiguous" : ""),
                            1,
                            Integer::sum));
                });
            }
        }
        for (Tier tier : Tier.values()) {
            assertThat(countsByTier).containsKey(tier.toString());
        }
        assertThat(countsByTier).containsKeys("EXACT, ambiguous", "OUTER, ambiguous", "INSERTION, ambiguous");
        assertThat(changed[0] * 2).isGreaterThan(changed[1]);
    }

    private GroundingPolicy policy() {
        GroundingPolicy.Builder policy = GroundingPolicy.builder();
        if (random.nextInt(4) == 0) {
            policy.accepted(List.of(Kind.CASE, Kind.DIACRITICS, Kind.PUNCTUATION, Kind.NEGATION));
        }
        if (random.nextInt(4) == 0) {
            policy.longestElision(random.nextInt(10));
        }
        if (random.nextInt(6) == 0) {
            policy.addRefused(Kind.HYPHENATION);
        }
        return policy.build();
    }

    /** Builds a corpus of lists of few texts, from two builders of which the second is added to the first. */
    private static GroundingCorpus<Integer> corpus(List<String> texts) {
        GroundingCorpus.Builder<Integer> first = new GroundingCorpus.Builder<>(7);
        GroundingCorpus.Builder<Integer> second = new GroundingCorpus.Builder<>(7);
        for (int i = 0; i < texts.size(); i++) {
            (i < 10 ? first : second).add(i, Text.of(texts.get(i)));
        }
        return first.addAll(second).build();
    }

    private static List<Sighting<Integer>> expected(List<Grounder> texts, String quotation, GroundingPolicy policy) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Sighting<>(i, texts.get(i).ground(quotation, policy)))
                .filter(sighting -> !(sighting.verdict() instanceof Absent))
                .sorted(Comparator.comparing(
                                (Sighting<Integer> s) -> !s.verdict().isFaithful())
                        .thenComparing(s -> s.verdict().isFaithful() ? CorpusFinding.tier(s.verdict()) : Tier.EXACT)
                        .thenComparing(Sighting::key))
                .collect(Collectors.toList());
    }
}
