package dev.readout.grounding.internal.ends;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Set;

/**
 * The elided words that are the first part of a name, as in {@code D’Angelo}, {@code Dell’Utri} or {@code Sant’Egidio}. A
 * name cannot be cut after them, nor after an elided word in its middle: {@code Val-d’Oise}. {@code D’Europe} at the start of a sentence looks the same.
 */
final class NamePrefixes {
    private static final Set<String> PREFIXES = Set.of("d", "dell", "dall", "degl", "sant");

    private static final int LONGEST = 4;

    private NamePrefixes() {}

    /** Returns whether the first part of a name, with a capital and an apostrophe, is directly before a position. */
    static boolean areBefore(Boundary boundary) {
        if (boundary.kindBefore(0) != CharacterKind.APOSTROPHE) {
            return false;
        }
        StringBuilder prefix = new StringBuilder();
        int i = 1;
        while (i <= LONGEST && boundary.isWordBefore(i)) {
            prefix.appendCodePoint(boundary.before(i));
            i++;
        }
        if (boundary.before(i) == '-' && boundary.isWordBefore(i + 1)) {
            return true;
        }
        return !prefix.isEmpty()
                && Characters.isUpperCase(boundary.after(0))
                && Characters.isLowerCase(boundary.after(1))
                && !boundary.isWordBefore(i)
                && Characters.isUpperCase(boundary.before(i - 1))
                && PREFIXES.contains(LetterFolding.withoutCase(prefix.reverse().toString()));
    }
}
