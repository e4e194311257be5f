package dev.readout.json.internal.syntax;

import java.lang.reflect.Array;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Keeps a few arrays for reading and writing documents, so that not every document makes new ones.
 *
 * @param <A> the type of the arrays
 */
final class ArrayPool<A> {
    static final ArrayPool<byte[]> BYTES = new ArrayPool<>(byte[]::new, 1 << 21);
    static final ArrayPool<int[]> INTEGERS = new ArrayPool<>(int[]::new, 1 << 17);
    static final ArrayPool<char[]> CHARACTERS = new ArrayPool<>(char[]::new, 1 << 20);

    private static final int KEPT = 8;
    private static final int SHORTEST = 1 << 13;

    private final AtomicReferenceArray<A> arrays = new AtomicReferenceArray<>(KEPT);
    private final IntFunction<A> maker;
    private final int longestKept;

    private ArrayPool(IntFunction<A> maker, int longestKept) {
        this.maker = maker;
        this.longestKept = longestKept;
    }

    /** Returns an array of at least this length, with any content, that nobody else uses until it is given back. */
    A take(int length) {
        A array = arrays.getAndSet(slot(), null);
        return array == null || Array.getLength(array) < length ? maker.apply(Math.max(length, SHORTEST)) : array;
    }

    void giveBack(A array) {
        if (Array.getLength(array) <= longestKept) {
            arrays.set(slot(), array);
        }
    }

    private static int slot() {
        return Math.floorMod(Thread.currentThread().getId(), KEPT);
    }
}
