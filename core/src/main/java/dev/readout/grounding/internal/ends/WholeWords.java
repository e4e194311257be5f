package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * Determines whether a passage begins or ends inside of a word or number. It cannot begin with {@code profit} of {@code
 * non-profit} or {@code 5} of {@code $5}, and it cannot end with {@code 5} of {@code 5 %}: it would have another word or
 * number than the text.
 */
public final class WholeWords {
    private static final int LONGEST_NUMBER_WORD = 12;

    private WholeWords() {}

    /**
     * Returns where the word begins that a passage begins in.
     *
     * @param source the source of the text
     * @param index where the passage begins
     * @return that index, or one before it if the passage begins inside of a word
     */
    public static int start(String source, int index) {
        if (isPlainStart(source, index)) {
            return index;
        }
        Boundary boundary = Boundary.at(source, index);
        boolean isInside = isBeforeEnclitic(boundary)
                || NamePrefixes.areBefore(boundary)
                || CutNegations.areBefore(boundary)
                || WholeNumbers.areAt(boundary)
                || JoinedWords.areAt(boundary);
        return isInside ? boundary.wordStart() : index;
    }

    /**
     * Returns where the word ends that a passage ends in.
     *
     * @param source the source of the text
     * @param index where the passage ends
     * @return that index, or one after it if the passage ends inside of a word
     */
    public static int end(String source, int index) {
        if (isPlainEnd(source, index)) {
            return index;
        }
        Boundary boundary = Boundary.at(source, index);
        boolean isInside = CutNegations.areAfter(boundary)
                || WholeNumbers.areAt(boundary)
                || WholeNumbers.goOnAfter(boundary)
                || JoinedWords.areAt(boundary);
        return isInside ? boundary.wordEnd() : index;
    }

    /** Returns whether a passage begins with a letter after a space or an opening mark. Most do, and none of these cuts. */
    private static boolean isPlainStart(String source, int index) {
        if (index == 0) {
            return true;
        }
        char before = source.charAt(index - 1);
        return isAsciiLetter(source.charAt(index))
                && (before == '“' || (before == ' ' && (index == 1 || isMark(source.charAt(index - 2)))))
                && !(index > 1 && source.charAt(index - 2) == '.' && isAbbreviation(source, index));
    }

    /** Returns whether a passage ends with a letter before a space or a mark. Most do, and none of these cuts. */
    private static boolean isPlainEnd(String source, int index) {
        if (index == source.length()) {
            return true;
        }
        char after = source.charAt(index);
        char next = index + 1 < source.length() ? source.charAt(index + 1) : ' ';
        return isAsciiLetter(source.charAt(index - 1))
                && (",;!?”".indexOf(after) >= 0
                        || (after == ' ' && isMark(next) && !isAfterNumber(source, index))
                        || (after == '.' && (next == '\n' || next == '”'))
                        || (after == '.'
                                && next == ' '
                                && index > 1
                                && isSmall(source.charAt(index - 2))
                                && !isAfterNumber(source, index)));
    }

    /** Returns whether a digit and a blank are before the word that ends at an index. */
    private static boolean isAfterNumber(String source, int index) {
        int i = index - 1;
        while (i > 0 && index - i <= LONGEST_NUMBER_WORD && Characters.isLetter(source.charAt(i))) {
            i--;
        }
        return i > 0 && Characters.isDigit(source.charAt(i - 1));
    }

    /** Returns whether a letter or two, and a full stop, begin at an index. */
    private static boolean isAbbreviation(String source, int index) {
        return (index + 1 < source.length() && source.charAt(index + 1) == '.')
                || (index + 2 < source.length() && source.charAt(index + 2) == '.');
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns whether a character is a letter, digit or mark, and neither a blank nor invisible. */
    private static boolean isMark(char c) {
        return (c > ' ' && c < 0x7F) || (c >= '\u2012' && c <= '\u2026');
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Returns whether an enclitic, such as {@code 's}, is cut from the word before it. */
    private static boolean isBeforeEnclitic(Boundary boundary) {
        return boundary.kindAfter(0) == CharacterKind.APOSTROPHE
                && boundary.isWordBefore(0)
                && Characters.isLetter(boundary.after(1));
    }
}
