package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps short ASCII strings that were read recently. The same ids, names and words occur again and again, in a document
 * and in the documents after it.
 */
final class RepeatedStrings {
    /** Longer strings seldom occur twice. */
    static final int MAX_LENGTH = 3 * Long.BYTES;

    private static final int SLOT_BITS = 10;

    // Threads may replace each other's strings, which costs no more than making them again: an entry is immutable, and
    // is compared with the bytes before it is used.
    private static final @Nullable Repeated[] RECENT = new Repeated[1 << SLOT_BITS];

    private RepeatedStrings() {}

    /**
     * Returns the string of ASCII characters in {@code [from, to)}.
     *
     * @param end where the bytes of the document end
     */
    static String get(byte[] bytes, int from, int to, int end) {
        int length = to - from;
        if (length > MAX_LENGTH || end - from < Long.BYTES) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        long first = (long) EightBytes.IN_ARRAY.get(bytes, from);
        long middle = 0;
        long last = 0;
        if (length < Long.BYTES) {
            first = EightBytes.first(first, length);
        } else {
            last = (long) EightBytes.IN_ARRAY.get(bytes, to - Long.BYTES);
            if (length > 2 * Long.BYTES) {
                middle = (long) EightBytes.IN_ARRAY.get(bytes, from + Long.BYTES);
            }
        }
        int slot = (int) (((first * 31 ^ last ^ length) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        Repeated known = RECENT[slot];
        if (known == null || !known.is(first, middle, last, length)) {
            known = new Repeated(first, middle, last, new String(bytes, from, length, StandardCharsets.ISO_8859_1));
            RECENT[slot] = known;
        }
        return known.string;
    }

    /** A string with its first eight bytes, its last eight, and the eight after the first if there are more between them. */
    private record Repeated(long first, long middle, long last, String string) {
        boolean is(long otherFirst, long otherMiddle, long otherLast, int length) {
            return first == otherFirst && middle == otherMiddle && last == otherLast && string.length() == length;
        }
    }
}
