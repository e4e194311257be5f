package dev.readout.examples.corpora.statistics;

import dev.readout.article.Article;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * How the statements of one article lie in each other. All collections are by identity: corpora have equal statements,
 * and each of them counts.
 *
 * @param depths the depth of each nested statement: the length of the longest chain of statements around it
 * @param crossing the statements that share words with another one while each has words of its own
 * @param coinciding the statements that have the same words as another one
 */
record Overlaps(IdentityHashMap<Statement, Integer> depths, Set<Statement> crossing, Set<Statement> coinciding) {
    static Overlaps of(Article article) {
        Set<Statement> crossing = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Statement> coinciding = Collections.newSetFromMap(new IdentityHashMap<>());
        compare(article.statementsInTextOrder(), crossing, coinciding);
        return new Overlaps(depths(article), crossing, coinciding);
    }

    /** A statement and the statements inside it, at any depth. */
    private record Within(Statement outer, List<Statement> inner) {}

    private static IdentityHashMap<Statement, Integer> depths(Article article) {
        IdentityHashMap<Statement, Integer> depths = new IdentityHashMap<>();
        article.statements().stream()
                .map(outer -> new Within(outer, article.statementsWithin(outer)))
                .filter(within -> !within.inner().isEmpty())
                // A statement has more statements inside it than each of these has, so outer ones come first.
                .sorted(Comparator.comparingInt(
                                (Within within) -> within.inner().size())
                        .reversed())
                .forEachOrdered(within -> {
                    int depth = depths.getOrDefault(within.outer(), 0) + 1;
                    within.inner().forEach(inner -> depths.merge(inner, depth, Math::max));
                });
        return depths;
    }

    /** Compares each statement with those that begin before it ends. Even in a long article, these are few. */
    private static void compare(List<Statement> ordered, Set<Statement> crossing, Set<Statement> coinciding) {
        for (int i = 0; i < ordered.size(); i++) {
            Passage one = ordered.get(i).passage();
            for (int j = i + 1; j < ordered.size(); j++) {
                Passage other = ordered.get(j).passage();
                if (other.hull().start() >= one.hull().end()) {
                    break;
                }
                if (one.overlaps(other)) {
                    boolean oneHasOther = one.contains(other);
                    boolean otherHasOne = other.contains(one);
                    if (oneHasOther && otherHasOne) {
                        Collections.addAll(coinciding, ordered.get(i), ordered.get(j));
                    } else if (!oneHasOther && !otherHasOne) {
                        Collections.addAll(crossing, ordered.get(i), ordered.get(j));
                    }
                }
            }
        }
    }
}
