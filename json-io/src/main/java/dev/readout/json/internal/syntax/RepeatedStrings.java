package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps short ASCII strings that were read recently. The same ids, names and words occur again and again, in a document
 * and in the documents after it.
 */
final class RepeatedStrings {
    /** Longer strings seldom occur twice. */
    static final int MAX_LENGTH = 32;

    private static final int SLOT_BITS = 9;

    // Threads may replace each other's strings, which costs no more than making them again: a string is immutable, and
    // is compared with the bytes before it is used.
    private static final @Nullable String[] RECENT = new String[1 << SLOT_BITS];

    private RepeatedStrings() {}

    /**
     * Returns the string of ASCII characters in {@code [from, to)}.
     *
     * @param end where the bytes of the document end
     */
    static String get(byte[] bytes, int from, int to, int end) {
        int length = to - from;
        long hash = length;
        if (length >= Long.BYTES) {
            hash ^= ((long) EightBytes.IN_ARRAY.get(bytes, from) * 31)
                    ^ (long) EightBytes.IN_ARRAY.get(bytes, to - Long.BYTES);
        } else if (end - from >= Long.BYTES) {
            hash ^= EightBytes.first((long) EightBytes.IN_ARRAY.get(bytes, from), length);
        }
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        String known = RECENT[slot];
        if (known == null || !isAt(bytes, from, to, known)) {
            known = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            RECENT[slot] = known;
        }
        return known;
    }

    private static boolean isAt(byte[] bytes, int from, int to, String string) {
        boolean is = string.length() == to - from;
        for (int i = from; i < to && is; i++) {
            is = string.charAt(i - from) == bytes[i];
        }
        return is;
    }
}
