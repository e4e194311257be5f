package dev.readout.examples.corpora.statistics;

import java.util.EnumMap;
import java.util.Map;

/** Counts the constants of an enum. */
public final class Tally<E extends Enum<E>> {
    private final Map<E, Long> counts;

    Tally(Class<E> type) {
        counts = new EnumMap<>(type);
    }

    void add(E constant, long count) {
        if (count != 0) {
            counts.merge(constant, count, Long::sum);
        }
    }

    void addAll(Tally<E> other) {
        other.counts.forEach(this::add);
    }

    /** Returns how often a constant was counted. */
    public long count(E constant) {
        return counts.getOrDefault(constant, 0L);
    }

    /** Returns how often all constants were counted. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
