package dev.readout.json.internal.syntax;

import java.util.Locale;

/** Finds code points in bytes, and says what is not UTF-8 (RFC 3629). Parsers of JSON accept some malformed bytes. */
public final class Utf8 {
    public static final int MARK_LENGTH = 3;

    private Utf8() {}

    /** Returns whether the bytes in {@code [start, end)} start with a byte order mark. */
    public static boolean startsWithMark(byte[] bytes, int start, int end) {
        return end - start >= MARK_LENGTH
                && at(bytes, start) == 0xEF
                && at(bytes, start + 1) == 0xBB
                && at(bytes, start + 2) == 0xBF;
    }

    /** Returns the code point of the sequence of more than one byte, or -1 if the sequence is malformed. */
    static int codePoint(byte[] bytes, int i) {
        return switch (sequenceLength(bytes, i)) {
            case 2 -> (bytes[i] & 0x1F) << 6 | tail(bytes, i + 1);
            case 3 -> (bytes[i] & 0x0F) << 12 | tail(bytes, i + 1) << 6 | tail(bytes, i + 2);
            case 4 -> (bytes[i] & 0x07) << 18 | tail(bytes, i + 1) << 12 | tail(bytes, i + 2) << 6 | tail(bytes, i + 3);
            default -> -1;
        };
    }

    private static int tail(byte[] bytes, int i) {
        return bytes[i] & 0x3F;
    }

    /** Returns the number of bytes of a code point. */
    static int length(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /**
     * Returns the name of the encoding that the first bytes show, or an empty string if it may be UTF-8. Jackson's
     * parser reads all other bytes as UTF-8.
     */
    static String otherEncoding(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0 && b1 == 0 && ((b2 == 0xFE && b3 == 0xFF) || (b2 == 0 && b3 > 0))) {
            return "UTF-32 (big-endian)";
        }
        if (b2 == 0 && b3 == 0 && ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0))) {
            return "UTF-32 (little-endian)";
        }
        if ((b0 == 0xFE && b1 == 0xFF) || (b0 == 0 && b1 > 0)) {
            return "UTF-16 (big-endian)";
        }
        if ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0)) {
            return "UTF-16 (little-endian)";
        }
        return b0 == 0 && b1 == 0 ? "bytes that begin with zeros" : "";
    }

    /** Returns the offset of the first byte that does not start a well-formed sequence, or -1. */
    static int malformedAt(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i = EightBytes.endOfAscii(bytes, i + 1);
            } else {
                int length = sequenceLength(bytes, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /**
     * Returns the length of the well-formed sequence of more than one byte, or 0 (the table of RFC 3629, section 4).
     */
    private static int sequenceLength(byte[] bytes, int i) {
        int lead = at(bytes, i);
        int second = at(bytes, i + 1);
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(second) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return second >= least && second <= most && isTail(at(bytes, i + 2)) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            boolean holds = second >= least && second <= most && isTail(at(bytes, i + 2)) && isTail(at(bytes, i + 3));
            return holds ? 4 : 0;
        }
        return 0;
    }

    /** Describes the malformed bytes at the offset. */
    static String malformation(byte[] bytes, int offset) {
        int lead = at(bytes, offset);
        int second = at(bytes, offset + 1);
        String what;
        if (lead == 0xC0
                || lead == 0xC1
                || (lead == 0xE0 && second < 0xA0 && isTail(second))
                || (lead == 0xF0 && second < 0x90 && isTail(second))) {
            what = "an overlong sequence";
        } else if (lead == 0xED && second >= 0xA0 && isTail(second)) {
            what = "a surrogate";
        } else if (lead == 0xF4 && second >= 0x90 && isTail(second)) {
            what = "a code point beyond U+10FFFF";
        } else if (lead >= 0xC2 && lead <= 0xF4) {
            what = "a sequence that is cut short";
        } else {
            what = "a byte that starts no character";
        }
        return what + " (byte " + String.format(Locale.ROOT, "%02X", lead) + ")";
    }

    private static boolean isTail(int b) {
        return b >= 0x80 && b <= 0xBF;
    }

    /** Returns the byte, or -1 after the end. */
    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }
}
