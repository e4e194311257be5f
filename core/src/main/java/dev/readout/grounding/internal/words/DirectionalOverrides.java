package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * The characters that force a direction of writing. One that reorders the letters or digits after it, as
 * {@code U+202E} turns {@code 123} into {@code 321}, changes what a reader sees. Anywhere else it is invisible.
 */
final class DirectionalOverrides {
    private static final int LEFT_TO_RIGHT = 0x202D;
    private static final int RIGHT_TO_LEFT = 0x202E;
    private static final int END = 0x202C;
    /** The most characters between an override and the first letter or digit. */
    private static final int MOST_BETWEEN = 16;

    private DirectionalOverrides() {}

    /** Returns whether a character is an override that reorders the string from an index on. */
    static boolean reorders(String source, int c, int index) {
        if (c != LEFT_TO_RIGHT && c != RIGHT_TO_LEFT) {
            return false;
        }
        int at = index;
        for (int i = 0; i < MOST_BETWEEN && at < source.length(); i++) {
            int next = source.codePointAt(at);
            if (Characters.isLetterOrDigit(next)) {
                return Characters.isRightToLeft(next) == (c == LEFT_TO_RIGHT);
            }
            if (next == END || Characters.kind(next) == CharacterKind.LINE_BREAK) {
                return false;
            }
            at += Character.charCount(next);
        }
        return false;
    }
}
