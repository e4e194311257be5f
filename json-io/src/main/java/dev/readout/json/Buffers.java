package dev.readout.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** A few arrays to write documents into, so that not every document makes its own. */
final class Buffers {
    private static final int KEPT = 8;
    private static final int SMALLEST = 1 << 13;
    private static final int LARGEST_KEPT = 1 << 21;
    private static final AtomicReferenceArray<byte[]> BUFFERS = new AtomicReferenceArray<>(KEPT);

    private Buffers() {}

    /** Returns an array, with anything in it, that nobody else has. */
    static byte[] take() {
        byte[] buffer = BUFFERS.getAndSet(slot(), null);
        return buffer == null ? new byte[SMALLEST] : buffer;
    }

    static void giveBack(byte[] buffer) {
        if (buffer.length <= LARGEST_KEPT) {
            BUFFERS.set(slot(), buffer);
        }
    }

    private static int slot() {
        return Math.floorMod(Thread.currentThread().getId(), KEPT);
    }
}
