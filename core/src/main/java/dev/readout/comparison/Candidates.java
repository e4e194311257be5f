package dev.readout.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The pairs of elements that can be taken to be the same, each with a score. Of these, each element gets at most one
 * partner: the pair with the highest score is taken first, then the best of those whose elements are both free, and so
 * on. Pairs with equal scores are taken in the order of their positions.
 *
 * <p>So each pair that is taken is the best one that both of its elements could still have, which a reader can check. An
 * assignment with the highest total would sometimes give up the best pair for two mediocre ones. The result is the same
 * if the two articles change places: two pairs compete only if they share an element, and then the order of the other two
 * elements decides, in the same way from both sides.
 *
 * <p>A candidate is one {@code long}, because two articles of some thousand equal statements have millions of them.
 */
final class Candidates {
    /** The highest score. */
    static final int BEST = (1 << 15) - 1;

    private static final int INDEX_BITS = 24;
    private static final int LAST_INDEX = (1 << INDEX_BITS) - 1;

    private long[] keys = new long[16];
    private int size;

    /** Adds a candidate. A score is from 0 to {@link #BEST}. */
    void add(int score, int first, int second) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        long positions = ((long) (LAST_INDEX - first) << INDEX_BITS) | (LAST_INDEX - second);
        keys[size++] = ((long) score << (2 * INDEX_BITS)) | positions;
    }

    /** Returns the pairs that are taken, the best first, each with its score. */
    List<IndexPair<Integer>> best() {
        Arrays.sort(keys, 0, size);
        List<IndexPair<Integer>> best = new ArrayList<>();
        BitSet takenFirst = new BitSet();
        BitSet takenSecond = new BitSet();
        for (int i = size - 1; i >= 0; i--) {
            int first = LAST_INDEX - ((int) ((keys[i] >> INDEX_BITS) & LAST_INDEX));
            int second = LAST_INDEX - ((int) (keys[i] & LAST_INDEX));
            if (!takenFirst.get(first) && !takenSecond.get(second)) {
                takenFirst.set(first);
                takenSecond.set(second);
                best.add(new IndexPair<>(first, second, (int) (keys[i] >> (2 * INDEX_BITS))));
            }
        }
        return best;
    }
}
