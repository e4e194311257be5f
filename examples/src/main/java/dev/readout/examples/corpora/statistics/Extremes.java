package dev.readout.examples.corpora.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The articles with the largest measures: {@value #CAPACITY} of them are held, and equal ones are counted. */
final class Extremes {
    static final int CAPACITY = 20;

    private static final Comparator<Held> LEAST_FIRST = Comparator.comparingInt(Held::value)
            .thenComparing(held -> held.place().line(), Comparator.reverseOrder());

    private final PriorityQueue<Held> held = new PriorityQueue<>(LEAST_FIRST);
    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    record Held(int value, ArticlePlace place, String title) {}

    void add(int value, ArticlePlace place, Supplier<String> title) {
        Held least = held.peek();
        if (least != null && held.size() == CAPACITY && value < least.value()) {
            return;
        }
        counts.merge(value, 1L, Long::sum);
        // An article that is only as extreme as the least one came later, and does not take its place.
        if (least == null || held.size() < CAPACITY || value > least.value()) {
            held.add(new Held(value, place, title.get()));
        }
        if (held.size() > CAPACITY) {
            held.remove();
            counts.headMap(held.element().value()).clear();
        }
    }

    /** Returns the articles, the most extreme first; of equal ones, the first in the file. */
    List<Held> mostFirst() {
        return held.stream().sorted(LEAST_FIRST.reversed()).toList();
    }

    /** Returns 1 for the most extreme articles. */
    int rank(Held one) {
        return 1
                + (int) held.stream()
                        .filter(other -> other.value() > one.value())
                        .count();
    }

    /** Returns how many articles have this measure, whether or not they are held. */
    long count(Held one) {
        return counts.getOrDefault(one.value(), 0L);
    }

    /** Returns whether more articles have this measure than could be held. */
    boolean isCommon(Held one) {
        return count(one) > CAPACITY;
    }
}
