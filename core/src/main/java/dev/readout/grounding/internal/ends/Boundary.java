package dev.readout.grounding.internal.ends;

import dev.readout.grounding.internal.words.ComparableCharacters;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * A position in a text at which a passage begins or ends, with the characters on both sides of it. Characters are
 * counted from the position: 0 is the nearest on its side. Invisible characters are left out.
 */
final class Boundary {
    /** The most UTF-16 code units that are read on each side. */
    private static final int WINDOW = 32;

    private final ComparableCharacters before;
    private final ComparableCharacters after;
    private final int start;

    private Boundary(ComparableCharacters before, ComparableCharacters after, int start) {
        this.before = before;
        this.after = after;
        this.start = start;
    }

    static Boundary at(String source, int index) {
        int from = Math.max(0, index - WINDOW);
        from += from > 0 && Character.isLowSurrogate(source.charAt(from)) ? 1 : 0;
        int to = Math.min(source.length(), index + WINDOW);
        to -= to < source.length() && Character.isLowSurrogate(source.charAt(to)) ? 1 : 0;
        return new Boundary(
                ComparableCharacters.of(source.substring(from, index)),
                ComparableCharacters.of(source.substring(index, to)),
                from);
    }

    /** Returns a character before the position in the form in which it is compared, or a line break if there is none. */
    int before(int distance) {
        int i = before.size() - 1 - distance;
        return i < 0 ? '\n' : before.codePoint(i);
    }

    /** Returns a character after the position in the form in which it is compared, or a line break if there is none. */
    int after(int distance) {
        return distance < after.size() ? after.codePoint(distance) : '\n';
    }

    CharacterKind kindBefore(int distance) {
        return before.kind(before.size() - 1 - distance);
    }

    CharacterKind kindAfter(int distance) {
        return after.kind(distance);
    }

    /** Returns a character before the position as it is written: all dashes are compared as one. */
    int originalBefore(int distance) {
        return before.original(before.size() - 1 - distance);
    }

    /** Returns a character after the position as it is written: all dashes are compared as one. */
    int originalAfter(int distance) {
        return after.original(distance);
    }

    /** Returns whether a letter or digit of a script with spaces is before the position. */
    boolean isWordBefore(int distance) {
        return kindBefore(distance).isWordCharacter();
    }

    /** Returns whether a letter or digit of a script with spaces is after the position. */
    boolean isWordAfter(int distance) {
        return kindAfter(distance).isWordCharacter();
    }

    /** Returns the number of blanks directly before the position. */
    int blanksBefore() {
        int count = 0;
        while (count < before.size() && kindBefore(count).isBlank()) {
            count++;
        }
        return count;
    }

    /** Returns the number of blanks directly after the position. */
    int blanksAfter() {
        int count = 0;
        while (count < after.size() && kindAfter(count).isBlank()) {
            count++;
        }
        return count;
    }

    /** Returns whether the characters directly before the position are these. */
    boolean isBefore(String characters) {
        int distance = 0;
        for (int i = characters.length(); i > 0; ) {
            int c = characters.codePointBefore(i);
            if (before(distance++) != c) {
                return false;
            }
            i -= Character.charCount(c);
        }
        return true;
    }

    /** Returns whether the characters after the position, from a distance on, are these. */
    boolean isAfter(int distance, String characters) {
        int at = distance;
        for (int i = 0; i < characters.length(); ) {
            int c = characters.codePointAt(i);
            if (after(at++) != c) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /**
     * Returns the index of the source at which the word before the position begins: the characters up to the next
     * blank, quotation mark or character of a script without spaces. Blanks directly before the position are skipped.
     */
    int wordStart() {
        int distance = blanksBefore();
        while (distance + 1 < before.size() && !endsWord(kindBefore(distance + 1))) {
            distance++;
        }
        return start + before.start(Math.max(0, before.size() - 1 - distance));
    }

    /** Returns the index of the source at which the word after the position ends. It is the reverse of {@link #wordStart}. */
    int wordEnd() {
        int distance = blanksAfter();
        while (distance + 1 < after.size() && !endsWord(kindAfter(distance + 1))) {
            distance++;
        }
        return start + before.source().length() + after.end(Math.min(after.size() - 1, distance));
    }

    private static boolean endsWord(CharacterKind kind) {
        return kind.isBlank() || kind == CharacterKind.QUOTE || kind == CharacterKind.UNSPACED;
    }

    /** Returns whether there is a soft hyphen and a line break between the words on both sides. */
    boolean isAtSoftHyphen() {
        String written = before.source() + after.source();
        int at = before.source().length();
        int from = at;
        int to = at;
        while (from > 0 && isBlankOrInvisible(written.charAt(from - 1))) {
            from--;
        }
        while (to < written.length() && isBlankOrInvisible(written.charAt(to))) {
            to++;
        }
        String gap = written.substring(from, to);
        return gap.indexOf('\u00AD') >= 0 && gap.chars().anyMatch(Characters::isLineBreak);
    }

    private static boolean isBlankOrInvisible(char c) {
        CharacterKind kind = Characters.kind(c);
        return kind.isBlank() || kind == CharacterKind.INVISIBLE;
    }
}
