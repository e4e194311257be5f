package dev.readout.json.internal.syntax;

import java.lang.reflect.Array;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps a few arrays for reading and writing documents, so that not every document makes new ones.
 *
 * @param <A> the type of the arrays
 */
final class ArrayPool<A> {
    static final ArrayPool<byte[]> BYTES = new ArrayPool<>(byte.class, 1 << 21);
    static final ArrayPool<int[]> INTEGERS = new ArrayPool<>(int.class, 1 << 17);
    static final ArrayPool<char[]> CHARACTERS = new ArrayPool<>(char.class, 1 << 20);

    private static final int KEPT = 8;
    private static final int SHORTEST = 1 << 13;

    private final AtomicReferenceArray<A> arrays = new AtomicReferenceArray<>(KEPT);
    private final Class<?> elements;
    private final int longestKept;

    private ArrayPool(Class<?> elements, int longestKept) {
        this.elements = elements;
        this.longestKept = longestKept;
    }

    /** Returns an array of at least this length, with any content, that nobody else uses until it is given back. */
    A take(int length) {
        A array = arrays.getAndSet(slot(), null);
        return array == null || Array.getLength(array) < length ? make(Math.max(length, SHORTEST)) : array;
    }

    @SuppressWarnings("unchecked") // A is the type of the arrays of these elements.
    private A make(int length) {
        return (A) Array.newInstance(elements, length);
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
