package dev.readout.draft;

import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Distances between passages, in code points. */
final class PassageDistance {
    private PassageDistance() {}

    /**
     * Returns how many code points are between the two nearest pieces of two passages: 0 if the pieces touch or
     * overlap.
     */
    static int between(Passage a, Passage b) {
        return a.pieces().stream()
                .flatMapToInt(one -> b.pieces().stream()
                        .mapToInt(other -> Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()))))
                .min()
                .orElseThrow();
    }

    /** Returns the distance from a passage to the nearest of some passages, of which there is at least one. */
    static int toNearest(List<Passage> passages, Passage from) {
        return passages.stream()
                .mapToInt(passage -> between(passage, from))
                .min()
                .orElseThrow();
    }

    /** Returns the passages whose measure is the lowest, in their order. */
    static List<Passage> lowest(List<Passage> passages, ToIntFunction<Passage> measure) {
        List<Passage> lowest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Passage passage : passages) {
            int here = measure.applyAsInt(passage);
            if (here < least) {
                least = here;
                lowest.clear();
            }
            if (here == least) {
                lowest.add(passage);
            }
        }
        return lowest;
    }
}
