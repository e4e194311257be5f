package dev.readout.json.internal.syntax;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Eight bytes as one number, the first of them in its lowest bits, so that a single operation looks at all of them.
 *
 * <p>The methods that look for bytes return a number with the highest bit of each byte that was found, and perhaps of
 * some bytes above the first one. Its lowest bit, which is all that callers use, is always right.
 */
final class EightBytes {
    /** Gets and sets eight bytes of an array. */
    static final VarHandle IN_ARRAY = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private EightBytes() {}

    /** Returns up to eight characters of ASCII, filled up with zeros. */
    static long of(String ascii) {
        return (long) IN_ARRAY.get(Arrays.copyOf(ascii.getBytes(StandardCharsets.US_ASCII), Long.BYTES), 0);
    }

    /** Returns the first bytes, fewer than eight, with zeros in place of the others. */
    static long first(long eight, int count) {
        return eight & ((1L << (count * Byte.SIZE)) - 1);
    }

    /** Returns the index of the first byte that was found. */
    static int firstFound(long found) {
        return Long.numberOfTrailingZeros(found) >> 3;
    }

    /** Returns the index of the first quotation mark, or 8. */
    static int quoteIndex(long eight) {
        long found = quotes(eight);
        return found == 0 ? Long.BYTES : firstFound(found);
    }

    /** Finds quotation marks. */
    static long quotes(long eight) {
        return zeros(eight ^ ('"' * EACH));
    }

    /** Finds backslashes. */
    static long backslashes(long eight) {
        return zeros(eight ^ ('\\' * EACH));
    }

    /**
     * Finds bytes in a string that are not a character as they are: backslashes, control characters, parts of UTF-8.
     */
    static long encoded(long eight) {
        return backslashes(eight) | controls(eight) | (eight & HIGH_BITS);
    }

    /** Returns the index of the first byte from this one on that is not ASCII, or the length. */
    static int endOfAscii(byte[] bytes, int from) {
        int i = from;
        while (i <= bytes.length - Long.BYTES && ((long) IN_ARRAY.get(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGH_BITS;
    }

    private static long controls(long eight) {
        return (eight - ' ' * EACH) & ~eight & HIGH_BITS;
    }
}
