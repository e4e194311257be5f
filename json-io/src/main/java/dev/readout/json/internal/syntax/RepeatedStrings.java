package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The short ASCII strings of one document that occur again and again, such as ids, so that each is made once. */
final class RepeatedStrings {
    /** Longer strings seldom occur twice. */
    static final int MAX_LENGTH = 32;

    private static final int SLOT_BITS = 6;

    private final byte[] bytes;
    private final int end;
    private final int[] offsets = new int[1 << SLOT_BITS];
    private final @Nullable String[] strings = new String[1 << SLOT_BITS];

    RepeatedStrings(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Returns the string of ASCII characters in {@code [from, to)}. */
    String get(int from, int to) {
        int length = to - from;
        long hash = length;
        if (length >= Long.BYTES) {
            hash ^= ((long) EightBytes.IN_ARRAY.get(bytes, from) * 31)
                    ^ (long) EightBytes.IN_ARRAY.get(bytes, to - Long.BYTES);
        } else if (end - from >= Long.BYTES) {
            hash ^= EightBytes.first((long) EightBytes.IN_ARRAY.get(bytes, from), length);
        }
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        String known = strings[slot];
        int offset = offsets[slot];
        if (known == null || !Arrays.equals(bytes, offset, offset + known.length(), bytes, from, to)) {
            known = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            strings[slot] = known;
            offsets[slot] = from;
        }
        return known;
    }
}
