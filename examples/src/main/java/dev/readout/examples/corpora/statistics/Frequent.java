package dev.readout.examples.corpora.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The most frequent of any number of things, counted in limited memory. This is the algorithm Space-Saving (Metwally,
 * Agrawal and El Abbadi 2005, "Efficient Computation of Frequent and Top-k Elements in Data Streams").
 *
 * <p>While there are at most as many different things as the capacity, every count is exact. After that, a new thing
 * takes the place of the least frequent one and starts with its count, which is its possible error. No count is too low,
 * a count is too high by at most its error, and whatever is more frequent than the total divided by the capacity is
 * among the entries.
 *
 * @param <K> what is counted
 * @param <D> what else is known of each: the details start anew when a thing takes the place of another one
 */
public final class Frequent<K, D> {
    private final int capacity;
    private final Supplier<D> details;
    private final Map<K, Entry<K, D>> entries = new HashMap<>();
    private final TreeMap<Long, Set<K>> byCount = new TreeMap<>();
    private boolean exact = true;

    /** One of the frequent things. */
    public static final class Entry<K, D> {
        private final K key;
        private final D detail;
        private long error;
        private long count;

        private Entry(K key, D detail, long error) {
            this.key = key;
            this.detail = detail;
            this.error = error;
            this.count = error;
        }

        private void addAll(Entry<K, D> other, BiConsumer<D, D> add) {
            count += other.count;
            error += other.error;
            add.accept(detail, other.detail);
        }

        /** Returns what was counted. */
        public K key() {
            return key;
        }

        /** Returns how often it was counted, which may be too high by the error. */
        public long count() {
            return count;
        }

        /** Returns by how much the count may be too high. */
        public long error() {
            return error;
        }

        /** Returns what else is known of it. */
        public D detail() {
            return detail;
        }
    }

    /** Creates an empty count of at most {@code capacity} different things. */
    Frequent(int capacity, Supplier<D> details) {
        this.capacity = capacity;
        this.details = details;
    }

    /** Counts a thing once more, and returns its details. */
    D add(K key) {
        Entry<K, D> entry = entries.get(key);
        if (entry == null) {
            entry = new Entry<>(key, details.get(), entries.size() < capacity ? 0 : removeLeast());
            entries.put(key, entry);
        } else {
            take(entry.key, entry.count);
        }
        entry.count++;
        byCount.computeIfAbsent(entry.count, count -> new LinkedHashSet<>()).add(entry.key);
        return entry.detail;
    }

    private long removeLeast() {
        exact = false;
        Map.Entry<Long, Set<K>> least = byCount.firstEntry();
        K oldest = least.getValue().iterator().next();
        take(oldest, least.getKey());
        entries.remove(oldest);
        return least.getKey();
    }

    private void take(K key, long count) {
        byCount.computeIfPresent(count, (one, same) -> {
            same.remove(key);
            return same.isEmpty() ? null : same;
        });
    }

    /** Returns whether all counts are exact, that is, whether there were never more things than the capacity. */
    public boolean isExact() {
        return exact;
    }

    /** Returns how many different things are held: all that there were, if the counts are exact. */
    public int size() {
        return entries.size();
    }

    /**
     * Returns the entries, the most frequent first, after it became known which ones are the same.
     *
     * @param canonical returns the same key for things that are the same
     * @param add adds the second details to the first ones
     */
    List<Entry<K, D>> entries(UnaryOperator<K> canonical, BiConsumer<D, D> add) {
        Map<K, Entry<K, D>> merged = new LinkedHashMap<>();
        byCount.descendingMap()
                .values()
                .forEach(keys -> keys.forEach(key -> {
                    Entry<K, D> entry = entries.get(key);
                    if (entry != null) {
                        merged.computeIfAbsent(canonical.apply(key), one -> new Entry<>(one, details.get(), 0))
                                .addAll(entry, add);
                    }
                }));
        List<Entry<K, D>> ordered = new ArrayList<>(merged.values());
        ordered.sort(
                Comparator.comparingLong((Entry<K, D> entry) -> entry.count).reversed());
        return ordered;
    }
}
