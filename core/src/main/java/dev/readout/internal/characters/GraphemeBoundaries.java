package dev.readout.internal.characters;

/**
 * The places where a string may be cut without cutting what a reader sees as one character.
 *
 * <p>They are the boundaries of extended grapheme clusters (UAX #29), except those after a zero-width joiner, before a
 * combining mark of any kind, and inside stacked letters of Khmer, Myanmar, Javanese, Balinese and Tai Tham.
 */
public final class GraphemeBoundaries {
    /** With a limit, each answer takes the same time in every text. Nobody writes more flags in a row. */
    private static final int MOST_FLAG_LETTERS = 100;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private GraphemeBoundaries() {}

    /** Returns whether a string may be cut at an index. Both ends of the string are boundaries. */
    public static boolean isBoundary(String string, int index) {
        if (index == 0 || index == string.length()) {
            return true;
        }
        if (Character.isLowSurrogate(string.charAt(index)) && Character.isHighSurrogate(string.charAt(index - 1))) {
            return false;
        }
        int before = string.codePointBefore(index);
        int after = string.codePointAt(index);
        if (before == '\r' && after == '\n') {
            return false;
        }
        if (Characters.isLineBreak(before)) {
            return true;
        }
        return !Characters.isCombining(after)
                && !Characters.isSkinTone(after)
                && !Characters.isTrailingJamo(after)
                && before != ZERO_WIDTH_JOINER
                && !Characters.isStacker(before)
                && !(Characters.isRegionalIndicator(after) && isInFlag(string, index));
    }

    /** Returns whether an odd number of regional indicators is directly before an index. */
    private static boolean isInFlag(String string, int index) {
        int count = 0;
        int at = index;
        while (count < MOST_FLAG_LETTERS && at > 0 && Characters.isRegionalIndicator(string.codePointBefore(at))) {
            count++;
            at -= 2;
        }
        return count % 2 == 1;
    }
}
