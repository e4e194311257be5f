package dev.readout.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.comparison.Comparison;
import dev.readout.comparison.ComparisonPolicy;
import dev.readout.comparison.Disagreement;
import dev.readout.comparison.MeetingPair;
import dev.readout.comparison.StatementPair;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the comparison of any two articles. */
class ComparisonRandomTest {
    private static final int SEEDS = 200;

    @Test
    void anArticleHasNoDifferencesFromItself() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Article article = RandomArticles.article(seed);
            Comparison comparison = Comparison.of(article, article);
            assertThat(comparison.hasDifferences()).as("seed %d", seed).isFalse();
            assertThat(comparison.disagreements()).as("seed %d", seed).isEmpty();
            assertThat(comparison.statements())
                    .as("seed %d", seed)
                    .hasSameSizeAs(article.statements())
                    .allSatisfy(pair -> {
                        assertThat(pair.similarity()).isEqualTo(1);
                        assertThat(pair.secondPlace()).isEqualTo(pair.firstPlace());
                    });
            assertThat(comparison.meetings())
                    .allSatisfy(pair -> assertThat(pair.secondPlace()).isEqualTo(pair.firstPlace()));
        }
    }

    @Test
    void isTheSameFromBothSides() {
        assertThat(pairs()).hasSize(2 * SEEDS).allSatisfy(pair -> {
            Comparison comparison = compare(pair.get(0), pair.get(1));
            Comparison swapped = compare(pair.get(1), pair.get(0));
            assertThat(swapped).isEqualTo(comparison.swapped());
            assertThat(swapped.statementsOnlyInFirst()).isEqualTo(comparison.statementsOnlyInSecond());
            assertThat(swapped.speakersOnlyInSecond()).isEqualTo(comparison.speakersOnlyInFirst());
            assertThat(swapped.meetingsOnlyInSecond()).isEqualTo(comparison.meetingsOnlyInFirst());
            assertThat(swapped.hasDifferences()).isEqualTo(comparison.hasDifferences());
            assertThat(swapped.disagreements().stream().map(ComparisonRandomTest::secondFirst))
                    .containsExactlyInAnyOrderElementsOf(comparison.disagreements().stream()
                            .map(ComparisonRandomTest::firstSecond)
                            .toList());
            assertThat(missingParticipants(swapped.meetings(), false))
                    .containsExactlyInAnyOrderElementsOf(missingParticipants(comparison.meetings(), true));
            assertThat(swapped.statements().stream().flatMap(ComparisonRandomTest::secondVerdicts))
                    .containsExactlyInAnyOrderElementsOf(comparison.statements().stream()
                            .flatMap(ComparisonRandomTest::firstVerdicts)
                            .toList());
        });
    }

    @Test
    void eachPartIsInAPairOrMissing() {
        int paired = 0;
        int disagreements = 0;
        int quotations = 0;
        for (List<Article> pair : pairs().toList()) {
            Comparison comparison = compare(pair.get(0), pair.get(1));
            assertThat(comparison.statements().size()
                            + comparison.statementsOnlyInFirst().size())
                    .isEqualTo(pair.get(0).statements().size());
            assertThat(comparison.statements().size()
                            + comparison.statementsOnlyInSecond().size())
                    .isEqualTo(pair.get(1).statements().size());
            assertThat(comparison.meetings().size()
                            + comparison.meetingsOnlyInSecond().size())
                    .isEqualTo(pair.get(1).meetings().size());
            assertThat(comparison.toBuilder().build()).isEqualTo(comparison);
            paired += comparison.statements().size();
            disagreements += comparison.disagreements().size();
            quotations += (int) comparison.statements().stream()
                    .mapToLong(each -> each.quotations().size())
                    .sum();
        }
        // Otherwise, these tests would show little.
        assertThat(paired).isGreaterThan(150);
        assertThat(disagreements).isGreaterThan(25);
        assertThat(quotations).isGreaterThan(20);
    }

    private static Comparison compare(Article first, Article second) {
        return Comparison.of(
                first, second, ComparisonPolicy.builder().threshold(0.05).build());
    }

    /** Returns pairs of unrelated articles, and pairs of an article and a part of it in another order. */
    static Stream<List<Article>> pairs() {
        return LongStream.range(0, SEEDS)
                .boxed()
                .flatMap(seed -> Stream.of(
                        List.of(RandomArticles.article(seed), RandomArticles.article(seed + SEEDS)),
                        List.of(RandomArticles.article(seed), shuffled(RandomArticles.article(seed), seed))));
    }

    private static Article shuffled(Article article, long seed) {
        Random random = new Random(seed);
        List<Statement> statements = new ArrayList<>(article.statements());
        Collections.shuffle(statements, random);
        if (!statements.isEmpty()) {
            statements.remove(0);
        }
        return article.toBuilder().statements(statements).build();
    }

    private static String firstSecond(Disagreement disagreement) {
        return String.join(
                " ",
                disagreement.kind().name(),
                disagreement.firstWords(),
                disagreement.secondWords(),
                disagreement.firstPlace(),
                disagreement.secondPlace());
    }

    private static String secondFirst(Disagreement disagreement) {
        return String.join(
                " ",
                disagreement.kind().name(),
                disagreement.secondWords(),
                disagreement.firstWords(),
                disagreement.secondPlace(),
                disagreement.firstPlace());
    }

    private static List<String> missingParticipants(List<MeetingPair> meetings, boolean isInFirst) {
        return meetings.stream()
                .flatMap(
                        pair -> (isInFirst ? pair.participantsOnlyInFirst() : pair.participantsOnlyInSecond()).stream())
                .map(missing -> missing.toString())
                .toList();
    }

    private static Stream<String> firstVerdicts(StatementPair pair) {
        return pair.quotations().stream()
                .map(each -> each.firstPlace() + " " + each.secondPlace() + " " + each.firstInSecond() + " "
                        + each.secondInFirst());
    }

    private static Stream<String> secondVerdicts(StatementPair pair) {
        return pair.quotations().stream()
                .map(each -> each.secondPlace() + " " + each.firstPlace() + " " + each.secondInFirst() + " "
                        + each.firstInSecond());
    }
}
