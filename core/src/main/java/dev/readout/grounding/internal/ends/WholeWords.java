package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * Determines whether a passage begins or ends inside of a word or number. It cannot begin with {@code profit} of {@code
 * non-profit} or {@code 5} of {@code $5}, and it cannot end with {@code 5} of {@code 5 %}: it would have another word or
 * number than the text.
 */
public final class WholeWords {
    private WholeWords() {}

    /**
     * Returns where the word begins that a passage begins in.
     *
     * @param source the source of the text
     * @param index where the passage begins
     * @return that index, or one before it if the passage begins inside of a word
     */
    public static int start(String source, int index) {
        if (isBetweenPlainWords(source, index - 2, index)) {
            return index;
        }
        Boundary boundary = Boundary.at(source, index);
        boolean isInside = isBeforeEnclitic(boundary)
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
        if (isBetweenPlainWords(source, index - 1, index + 1)) {
            return index;
        }
        Boundary boundary = Boundary.at(source, index);
        boolean isInside = CutNegations.areAfter(boundary)
                || WholeNumbers.areAt(boundary)
                || WholeNumbers.goOnAfter(boundary)
                || JoinedWords.areAt(boundary);
        return isInside ? boundary.wordEnd() : index;
    }

    /** Returns whether these characters are letters with a space between them, as beside most words. */
    private static boolean isBetweenPlainWords(String source, int first, int last) {
        return first >= 0
                && last < source.length()
                && source.charAt(first + 1) == ' '
                && isAsciiLetter(source.charAt(first))
                && isAsciiLetter(source.charAt(last));
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
