package dev.readout.grounding;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/** A blank line in the gap between two words of a text. */
final class ParagraphBreak {
    private ParagraphBreak() {}

    /**
     * Returns whether a gap has a blank line that no mark is before, as between a headline and the first paragraph. No
     * sentence runs across it, unless the word after it begins with a small letter.
     */
    static boolean dividesSentences(String gap, int wordAfter) {
        int lineBreaks = 0;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (Characters.kind(c) == CharacterKind.LINE_BREAK) {
                boolean isSecondHalf = c == '\n' && i > 0 && gap.charAt(i - 1) == '\r';
                lineBreaks += c == '\u2029' ? 2 : c == '\f' || isSecondHalf ? 0 : 1;
            } else if (lineBreaks == 0 && (Characters.isStop(c) || Characters.kind(c) == CharacterKind.DASH)) {
                return false;
            }
        }
        return lineBreaks > 1 && !Characters.isLowerCase(wordAfter);
    }
}
