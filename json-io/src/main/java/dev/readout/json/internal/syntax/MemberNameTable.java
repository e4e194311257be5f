package dev.readout.json.internal.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a {@link MemberName} by the bytes of the name, without making a string. */
final class MemberNameTable {
    /** The longest names fit in two numbers of eight bytes. */
    static final int MAX_LENGTH = 2 * Long.BYTES;

    private static final int SLOT_BITS = 8;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long[] FIRST = new long[SLOTS];
    private static final long[] SECOND = new long[SLOTS];
    private static final int[] MEMBER = new int[SLOTS];
    private static final int[] LENGTHS = new int[MemberName.values().length];

    static {
        Arrays.fill(MEMBER, Tokens.UNKNOWN);
        for (int member = 0; member < LENGTHS.length; member++) {
            byte[] name = MemberName.at(member).json().getBytes(StandardCharsets.US_ASCII);
            LENGTHS[member] = name.length;
            byte[] filled = Arrays.copyOf(name, MAX_LENGTH);
            long first = (long) EightBytes.IN_ARRAY.get(filled, 0);
            long second = (long) EightBytes.IN_ARRAY.get(filled, Long.BYTES);
            int slot = slot(first, second);
            while (MEMBER[slot] >= 0) {
                slot = (slot + 1) % SLOTS;
            }
            FIRST[slot] = first;
            SECOND[slot] = second;
            MEMBER[slot] = member;
        }
    }

    private MemberNameTable() {}

    /**
     * Returns the index of the member, or {@link Tokens#UNKNOWN}.
     *
     * @param first the first eight bytes of the name, filled up with zeros
     * @param second the next eight bytes, filled up with zeros
     * @param length the length of the name
     */
    static int find(long first, long second, int length) {
        int slot = slot(first, second);
        while (MEMBER[slot] >= 0 && (FIRST[slot] != first || SECOND[slot] != second)) {
            slot = (slot + 1) % SLOTS;
        }
        int member = MEMBER[slot];
        // A name in the document may itself end with zeros.
        return member >= 0 && LENGTHS[member] == length ? member : Tokens.UNKNOWN;
    }

    private static int slot(long first, long second) {
        return (int) ((((first * 31) ^ second) * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
    }
}
