package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * Determines which words of a text belong together, so that a quotation cannot begin or end between them. It cannot
 * begin with {@code profit} of {@code non-profit} or {@code 5} of {@code $5}, and it cannot end with {@code 5} of
 * {@code 5 %}: it would have another word or number than the text.
 */
final class WholeWords {
    private WholeWords() {}

    /**
     * Returns the place of the first word that belongs to the word at a place: that place if the word can begin a
     * quotation.
     */
    static int start(Words text, int place) {
        int start = place;
        while (start > 0 && isBound(text, start)) {
            start--;
        }
        return start;
    }

    /**
     * Returns the place after all words that belong to the word before a place: that place if the word can end a
     * quotation.
     */
    static int end(Words text, int place) {
        int end = place;
        while (end < text.size() && ((isBound(text, end) && !isPossessive(text, end)) || isUnit(text, end))) {
            end++;
        }
        return end;
    }

    /**
     * Returns whether a word is bound to the word before it: by a hyphen, as a number to its currency, or as an
     * {@code 's}.
     */
    private static boolean isBound(Words text, int place) {
        int length = text.gapEnd(place) - text.gapStart(place);
        if (length == 1) {
            int hyphen = text.source().charAt(text.gapStart(place));
            return (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011')
                    && isWordlike(text.form(place - 1))
                    && isWordlike(text.form(place));
        }
        if (length > 1) {
            return false;
        }
        if (isPossessive(text, place)) {
            return true;
        }
        String before = text.form(place - 1);
        return isDigit(text.form(place).codePointAt(0))
                && Characters.isCurrency(before.codePointBefore(before.length()));
    }

    private static boolean isPossessive(Words text, int place) {
        return text.form(place).charAt(0) == '\'' && text.gapStart(place) == text.gapEnd(place);
    }

    /** Returns whether a word is the unit of the number before it. */
    private static boolean isUnit(Words text, int place) {
        String before = text.form(place - 1);
        int unit = text.form(place).codePointAt(0);
        return isDigit(before.codePointBefore(before.length()))
                && text.gap(place).isEmpty()
                && (unit == '%' || unit == '‰' || unit == '°' || Characters.isCurrency(unit));
    }

    private static boolean isWordlike(String form) {
        CharacterKind kind = Characters.kind(form.codePointAt(0));
        return kind.isWordCharacter();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
