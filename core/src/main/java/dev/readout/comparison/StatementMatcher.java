package dev.readout.comparison;

import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pairs the statements of two articles, each with at most one: two statements have a speaker in common, or both have no
 * known speaker, and enough words in common.
 */
final class StatementMatcher {
    private StatementMatcher() {}

    static List<IndexPair<Double>> pairs(
            List<Statement> first, List<Statement> second, SameSpeakers same, ComparisonPolicy policy) {
        // The speakers of both sides by their ids in the second article.
        List<Set<String>> speakers = first.stream()
                .map(statement -> same.secondIds(SameSpeakers.idsWithMembers(statement.speakers())))
                .toList();
        List<Set<String>> others = second.stream()
                .map(statement -> SameSpeakers.idsWithMembers(statement.speakers()))
                .toList();
        Candidates candidates = new Candidates();
        Overlap overlap = Overlap.of(stems(first, policy), stems(second, policy));
        overlap.forEach(policy.threshold(), (i, j, similarity) -> {
            boolean isOfOneSpeaker = first.get(i).speakers().isEmpty()
                    ? others.get(j).isEmpty()
                    : !Collections.disjoint(speakers.get(i), others.get(j));
            if (isOfOneSpeaker) {
                candidates.add((int) (similarity * Candidates.BEST), i, j);
            }
        });
        List<IndexPair<Double>> pairs = new ArrayList<>();
        for (IndexPair<Integer> pair : candidates.best()) {
            pairs.add(new IndexPair<>(pair.first(), pair.second(), overlap.similarity(pair.first(), pair.second())));
        }
        return pairs;
    }

    /** Returns the stems of each statement: of its content, or else of its cue. */
    private static Stream<List<String>> stems(List<Statement> statements, ComparisonPolicy policy) {
        return statements.stream()
                .map(statement -> Folding.stems(statement.passage().words(" "), policy.stemmer()));
    }
}
