package dev.readout.json.internal.lines;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds and counts LF, eight bytes at a time: byte by byte this would take a fifth of the time of reading. */
final class LineFeeds {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7F * EACH;
    private static final long FEEDS = '\n' * EACH;

    private LineFeeds() {}

    /** Returns the index of the first LF in {@code [from, to)}, or -1. */
    static int indexOf(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long feeds = feeds(bytes, i);
            if (feeds != 0) {
                return i + Long.numberOfTrailingZeros(feeds) / Byte.SIZE;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Returns the number of LF in {@code [from, to)}. */
    static int count(byte[] bytes, int from, int to) {
        int count = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount(feeds(bytes, i));
        }
        for (; i < to; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** Returns a number in which the highest bit of each byte tells whether the byte is LF. */
    private static long feeds(byte[] bytes, int i) {
        long zeroForFeed = (long) WORD.get(bytes, i) ^ FEEDS;
        // No carry leaves a byte, so that a hit cannot spoil the next byte as in the shorter formula.
        return ~(((zeroForFeed & LOW_BITS) + LOW_BITS) | zeroForFeed | LOW_BITS);
    }
}
