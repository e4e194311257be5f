package dev.readout.grounding.internal.words;

/** Where a string can be cut without cutting what a reader sees as one character (UAX #29, and rather less often). */
public final class GraphemeBoundaries {
    private GraphemeBoundaries() {}

    public static boolean isBoundary(String string, int index) {
        if (index == 0 || index == string.length()) {
            return true;
        }
        int before = string.codePointBefore(index);
        int after = string.codePointAt(index);
        if (before == '\r' && after == '\n') {
            return false;
        }
        if (Characters.kind(before) == CharacterKind.LINE_BREAK) {
            return true;
        }
        return !Character.isLowSurrogate(string.charAt(index))
                && Characters.kind(after) != CharacterKind.COMBINING
                && !Characters.extendsCluster(after)
                && !Characters.isSkinTone(after)
                && !Characters.isTrailingJamo(after)
                && before != 0x200D
                && !Characters.isRegionalIndicator(after)
                && !Characters.stacksNext(before);
    }
}
