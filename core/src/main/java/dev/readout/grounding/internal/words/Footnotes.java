package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/** Finds marks of footnotes, which are not part of the words: {@code word[12]}, {@code word[a]}, {@code word¹}. */
final class Footnotes {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** Other letters in brackets are the end of a word, as in {@code boy[s]}. */
    private static final String LETTERS = "abc";

    private static final int LONGEST = 3;
    /** A shorter word may be a unit or a function, as in {@code m²} and {@code sin²}. */
    private static final int SHORTEST_WORD = 4;

    private Footnotes() {}

    /** Returns the index after the mark that begins at an index, directly after a word or mark; that index if none does. */
    static int end(ComparableCharacters characters, int i) {
        if (characters.codePoint(i) != '[' || characters.kind(i - 1).isBlank()) {
            return i;
        }
        int end = i + 1;
        if (LETTERS.indexOf(characters.codePointOr(end, ' ')) >= 0) {
            end++;
        } else {
            while (end <= i + LONGEST && characters.kind(end) == CharacterKind.DIGIT) {
                end++;
            }
        }
        boolean isFootnote = end > i + 1 && characters.codePointOr(end, ' ') == ']' && !isWordAfter(characters, end);
        return isFootnote ? end + 1 : i;
    }

    /** Returns whether a word goes on after the bracket at an index. */
    private static boolean isWordAfter(ComparableCharacters characters, int bracket) {
        return characters.kind(bracket + 1).isWordCharacter();
    }

    /**
     * Returns where the superscript number at the end of a word begins, or the end of the word if it has none. A number
     * after a short word, or after a word that is the unit of a number, is a power.
     */
    static int superscriptStart(ComparableCharacters characters, int from, int to) {
        int start = to;
        while (start > from && isSuperscript(characters.codePoint(start - 1))) {
            start--;
        }
        return start == to || (start - from >= SHORTEST_WORD && isWord(characters, from, start)) ? start : to;
    }

    private static boolean isWord(ComparableCharacters characters, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = characters.codePoint(i);
            if (!Characters.isLetter(c) && !Characters.isCombining(c) && c != '\'') {
                return false;
            }
        }
        return characters.kind(from - 1) != CharacterKind.DIGIT && characters.kind(from - 2) != CharacterKind.DIGIT;
    }

    /** Returns the index after a superscript number directly after a mark, as in {@code word.¹}; that index if none is. */
    static int endAfterMark(ComparableCharacters characters, int i) {
        if (!isSuperscript(characters.codePoint(i))) {
            return i;
        }
        CharacterKind before = characters.kind(i - 1);
        if (before != CharacterKind.PUNCTUATION && !before.isQuotationMark()) {
            return i;
        }
        int end = i;
        while (end < i + LONGEST && end < characters.size() && isSuperscript(characters.codePoint(end))) {
            end++;
        }
        // Two small digits after a point may be a part of a price.
        boolean isPrice = end > i + 1 && characters.kind(i - 2) == CharacterKind.DIGIT;
        return isPrice || characters.kind(end).isWordCharacter() ? i : end;
    }

    private static boolean isSuperscript(int c) {
        return c >= 0xB2 && SUPERSCRIPTS.indexOf(c) >= 0;
    }
}
