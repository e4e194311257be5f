package dev.readout.grounding.internal.words;

import org.jspecify.annotations.Nullable;

/**
 * The vowel AM of Thai and Lao, which is written as one character, or as a ring and the vowel AA. The tone mark can be
 * before or after the ring.
 */
final class VowelAm {
    private static final int THAI_AA = 0x0E32;
    private static final int THAI_AM = 0x0E33;
    private static final int THAI_RING = 0x0E4D;
    /** The distance from a letter or mark of Thai to that of Lao. */
    private static final int LAO = 0x80;

    private VowelAm() {}

    /** Returns whether a character is this vowel, or may be the last part of it. */
    static boolean ends(int c) {
        return c == THAI_AM || c == THAI_AA || c == THAI_AM + LAO || c == THAI_AA + LAO;
    }

    /** Returns whether the next character is this vowel, or the last part of it, in a cluster that has these characters. */
    static boolean continues(@Nullable StringBuilder cluster, int next) {
        return switch (next) {
            case THAI_AM, THAI_AM + LAO -> true;
            case THAI_AA -> has(cluster, THAI_RING);
            case THAI_AA + LAO -> has(cluster, THAI_RING + LAO);
            default -> false;
        };
    }

    private static boolean has(@Nullable StringBuilder cluster, int ring) {
        return cluster != null && cluster.indexOf(Character.toString(ring)) >= 0;
    }

    /** Returns a cluster with this vowel in two parts after the tone mark, or any other cluster itself. */
    static String inTwoParts(String cluster) {
        int last = cluster.charAt(cluster.length() - 1);
        int script = last >= THAI_AA + LAO ? LAO : 0;
        String ring = Character.toString(THAI_RING + script);
        boolean isAm = last == THAI_AM + script || (last == THAI_AA + script && cluster.contains(ring));
        return isAm
                ? cluster.substring(0, cluster.length() - 1).replace(ring, "")
                        + ring
                        + Character.toString(THAI_AA + script)
                : cluster;
    }
}
