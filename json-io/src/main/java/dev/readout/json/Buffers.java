package dev.readout.json;

import java.lang.reflect.Array;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * A few arrays to read and write documents with, so that not every document makes its own.
 *
 * @param <A> the type of the arrays
 */
final class Buffers<A> {
    static final Buffers<byte[]> BYTES = new Buffers<>(byte[]::new, 1 << 21);
    static final Buffers<int[]> INTEGERS = new Buffers<>(int[]::new, 1 << 17);
    static final Buffers<char[]> CHARACTERS = new Buffers<>(char[]::new, 1 << 20);

    private static final int KEPT = 8;
    private static final int SHORTEST = 1 << 13;

    private final AtomicReferenceArray<A> arrays = new AtomicReferenceArray<>(KEPT);
    private final IntFunction<A> maker;
    private final int longestKept;

    private Buffers(IntFunction<A> maker, int longestKept) {
        this.maker = maker;
        this.longestKept = longestKept;
    }

    /** Returns an array of at least this length, with anything in it, that nobody else has. */
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
