package dev.readout.draft;

import dev.readout.grounding.Faithful;
import dev.readout.text.Passage;
import dev.readout.text.Span;
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
        int nearest = Integer.MAX_VALUE;
        for (Span one : a.pieces()) {
            for (Span other : b.pieces()) {
                nearest = Math.min(nearest, between(one, other));
            }
        }
        return nearest;
    }

    private static int between(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** Returns the distance from a passage to the nearest of some occurrences, of which there is at least one, by start. */
    static int toNearest(List<Faithful> occurrences, Passage from) {
        int low = 0;
        int high = occurrences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurrences.get(middle).passage().hull().start() < from.hull().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int before =
                low == 0 ? Integer.MAX_VALUE : between(occurrences.get(low - 1).passage(), from);
        return low == occurrences.size()
                ? before
                : Math.min(before, between(occurrences.get(low).passage(), from));
    }

    /** Returns the elements whose measure is the lowest, in their order. */
    static <T> List<T> lowest(List<T> elements, ToIntFunction<T> measure) {
        List<T> lowest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (T element : elements) {
            int here = measure.applyAsInt(element);
            if (here < least) {
                least = here;
                lowest.clear();
            }
            if (here == least) {
                lowest.add(element);
            }
        }
        return lowest;
    }
}
