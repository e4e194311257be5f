package dev.readout.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.ComparisonPolicy;
import dev.readout.json.ReadoutJson;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the default threshold on statements of English news and on the same statements in other words. The figures are
 * in the description of {@link ComparisonPolicy#threshold()}.
 */
class SimilarStatementsTest {
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static final List<Map<Integer, String>> OTHER_WORDS = new ArrayList<>();

    @BeforeAll
    static void readTheArticles() throws IOException {
        String shared = System.getProperty("readout.shared", "");
        Path folder =
                shared.isBlank() ? Path.of(System.getProperty("readout.root", "."), "..", "shared") : Path.of(shared);
        Path file = folder.resolve("extraction").resolve("gum-news.jsonl");
        assumeTrue(Files.exists(file), () -> "needs " + file);
        Map<Integer, String> words = new TreeMap<>();
        try (InputStream lines = SimilarStatementsTest.class.getResourceAsStream("paraphrases.tsv")) {
            new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(columns -> words.put(Integer.valueOf(columns[0]), columns[1]));
        }
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            Article article = ReadoutJson.lenient().read(line);
            Map<Integer, String> own = new TreeMap<>();
            for (int i = 0; i < article.statements().size(); i++) {
                if (words.containsKey(number + i)) {
                    own.put(i, words.get(number + i));
                }
            }
            number += article.statements().size();
            ARTICLES.add(article);
            OTHER_WORDS.add(own);
        }
    }

    @Test
    void findsMostStatementsInOtherWords() {
        assertThat(OTHER_WORDS.stream().mapToInt(Map::size).sum()).isEqualTo(70);
        assertThat(found(0.3, true)).isEqualTo(64);
        assertThat(found(0.3, false)).isEqualTo(63);
        assertThat(found(0.2, true)).isEqualTo(66);
        assertThat(found(0.5, true)).isEqualTo(45);
    }

    private static int found(double threshold, boolean hasStems) {
        int found = 0;
        for (int i = 0; i < ARTICLES.size(); i++) {
            List<Integer> indexes = List.copyOf(OTHER_WORDS.get(i).keySet());
            Comparison comparison = Comparison.of(
                    ARTICLES.get(i), inOtherWords(i, indexes), policy(ARTICLES.get(i), threshold, hasStems));
            found += (int) comparison.statements().stream()
                    .filter(pair -> index(pair.firstPlace()) == indexes.get(index(pair.secondPlace())))
                    .count();
        }
        return found;
    }

    @Test
    void pairsFewStatementsWithAnother() {
        assertThat(wrong(0.3)).isLessThanOrEqualTo(3);
        assertThat(wrong(0.5)).isZero();
    }

    /** Returns how many statements in other words are paired with another statement if the right one is missing. */
    private static int wrong(double threshold) {
        int wrong = 0;
        for (int i = 0; i < ARTICLES.size(); i++) {
            for (int index : OTHER_WORDS.get(i).keySet()) {
                Article article = ARTICLES.get(i);
                Statement right = article.statements().get(index);
                Article others = article.toBuilder()
                        .statements(article.statements().stream()
                                .filter(one -> !one.passage().overlaps(right.passage()))
                                .toList())
                        .build();
                wrong += Comparison.of(others, inOtherWords(i, List.of(index)), policy(article, threshold, true))
                        .statements()
                        .size();
            }
        }
        return wrong;
    }

    private static ComparisonPolicy policy(Article article, double threshold, boolean hasStems) {
        ComparisonPolicy.Builder policy = ComparisonPolicy.builder().threshold(threshold);
        article.speakers().forEach(speaker -> policy.putSameSpeaker(speaker.id(), speaker.id()));
        if (hasStems) {
            policy.stemmer(Stemmers.of(article, article).orElseThrow());
        }
        return policy.build();
    }

    /** Returns an article with these statements in other words. */
    private static Article inOtherWords(int article, List<Integer> indexes) {
        List<String> words = indexes.stream()
                .map(index -> Objects.requireNonNull(OTHER_WORDS.get(article).get(index)))
                .toList();
        Text text = Text.of(String.join("\n", words));
        Article.Builder builder =
                Article.builder().text(text).speakers(ARTICLES.get(article).speakers());
        for (int i = 0; i < words.size(); i++) {
            Statement statement = ARTICLES.get(article).statements().get(indexes.get(i));
            Statement.Builder other = Statement.builder().form(Form.INDIRECT).content(text.find(words.get(i)));
            if (!statement.speakers().isEmpty()) {
                other.addSource(Source.builder().speakers(statement.speakers()).build());
            }
            builder.addStatement(other.build());
        }
        return builder.build();
    }

    private static int index(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf('/') + 1));
    }
}
