package dev.readout.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how many stems two statements have in common. The measure is the coefficient of Dice (1945) over sets of
 * stems, in which each stem has a weight:
 *
 * <pre>{@code
 * similarity = 2 * weight of the stems in common / (weight of the stems of one + weight of the stems of the other)
 * }</pre>
 *
 * <p>The weight of a stem is its inverse document frequency (Spärck Jones 1972), {@code ln(1 + N / n)}, where {@code n}
 * of the {@code N} statements of both articles have the stem. So the words that all statements of a meeting have, such as
 * the names of both sides, count less than a word that only two statements have. Weights are whole numbers, so that a sum
 * does not depend on its order.
 *
 * <p>The stems of the second article are indexed. Two statements that reach the threshold have a stem in common among the
 * rarest ones of the first statement: those without which the rest would be too light. Only these are looked up, so that
 * the words that are everywhere cost little.
 */
final class Overlap {
    private static final double UNIT = 1_000;

    /** The stems of each statement by their numbers, in increasing order, which is from the rarest to the most frequent. */
    private final List<int[]> first;

    private final List<int[]> second;
    private final int[] weights;

    /** The statements of the second article that have each stem. */
    private final int[][] postings;

    private Overlap(List<int[]> first, List<int[]> second, int[] counts) {
        this.first = first;
        this.second = second;
        weights = new int[counts.length];
        double all = first.size() + second.size();
        Arrays.setAll(weights, stem -> (int) Math.round(UNIT * StrictMath.log1p(all / counts[stem])));
        postings = postings(second, counts.length);
    }

    /** Returns the measure for the statements of two articles, each of which is a list of stems. */
    static Overlap of(Stream<List<String>> first, Stream<List<String>> second) {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> one = first.map(stems -> numbered(stems, numbers)).toList();
        List<int[]> other = second.map(stems -> numbered(stems, numbers)).toList();
        int[] counts = new int[numbers.size()];
        Stream.concat(one.stream(), other.stream()).flatMapToInt(Arrays::stream).forEach(stem -> counts[stem]++);
        int[] byCount = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(stem -> counts[stem]))
                .mapToInt(stem -> stem)
                .toArray();
        int[] ranks = new int[counts.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[byCount[rank]] = rank;
        }
        return new Overlap(
                ranked(one, ranks),
                ranked(other, ranks),
                Arrays.stream(byCount).map(stem -> counts[stem]).toArray());
    }

    private static int[] numbered(List<String> stems, Map<String, Integer> numbers) {
        return stems.stream()
                .mapToInt(stem -> numbers.computeIfAbsent(stem, s -> numbers.size()))
                .distinct()
                .toArray();
    }

    private static List<int[]> ranked(List<int[]> statements, int[] ranks) {
        return statements.stream()
                .map(stems ->
                        Arrays.stream(stems).map(stem -> ranks[stem]).sorted().toArray())
                .toList();
    }

    private static int[][] postings(List<int[]> statements, int stems) {
        int[] counts = new int[stems];
        statements.forEach(one -> Arrays.stream(one).forEach(stem -> counts[stem]++));
        int[][] postings = new int[stems][];
        Arrays.setAll(postings, stem -> new int[counts[stem]]);
        for (int j = statements.size() - 1; j >= 0; j--) {
            for (int stem : statements.get(j)) {
                postings[stem][--counts[stem]] = j;
            }
        }
        return postings;
    }

    /** Takes two similar statements. */
    @FunctionalInterface
    interface Sink {
        void accept(int first, int second, double similarity);
    }

    /** Passes on each pair of statements that reaches a threshold. */
    void forEach(double threshold, Sink sink) {
        int[] seen = new int[second.size()];
        Arrays.fill(seen, -1);
        for (int i = 0; i < first.size(); i++) {
            long rest = weight(first.get(i));
            // The weight in common is at most that of the other statement, so this part of one's own must be in common.
            double least = rest * (threshold / (2 - threshold)) * (1 - 1e-9);
            for (int stem : first.get(i)) {
                if (rest < least) {
                    break;
                }
                rest -= weights[stem];
                for (int j : postings[stem]) {
                    if (seen[j] != i) {
                        seen[j] = i;
                        double similarity = similarity(i, j);
                        if (similarity >= threshold) {
                            sink.accept(i, j, similarity);
                        }
                    }
                }
            }
        }
    }

    /** Returns the similarity of two statements. */
    double similarity(int i, int j) {
        int[] stems = first.get(i);
        int[] others = second.get(j);
        long common = 0;
        int other = 0;
        for (int stem : stems) {
            while (other < others.length && others[other] < stem) {
                other++;
            }
            if (other < others.length && others[other] == stem) {
                common += weights[stem];
            }
        }
        return 2.0 * common / (weight(stems) + weight(others));
    }

    private long weight(int[] stems) {
        long weight = 0;
        for (int stem : stems) {
            weight += weights[stem];
        }
        return weight;
    }
}
