package dev.readout.grounding;

import dev.readout.grounding.internal.words.CharacterKind;
import dev.readout.grounding.internal.words.Characters;
import dev.readout.grounding.internal.words.Words;

/**
 * Whether words of a text can begin or end a quotation there. {@code profit} of {@code non-profit} cannot, nor can
 * {@code 5} of {@code $5} or {@code 5 %}: what is left out would be another word or number.
 */
final class WholeWords {
    private WholeWords() {}

    /** Returns the first word that belongs to this one, itself if it can begin a quotation. */
    static int start(Words text, int word) {
        int start = word;
        while (start > 0 && isBound(text, start)) {
            start--;
        }
        return start;
    }

    /** Returns the word after the last that belongs to the words before this one, itself if they can end a quotation. */
    static int end(Words text, int word) {
        int end = word;
        while (end < text.size() && ((isBound(text, end) && !isPossessive(text, end)) || isUnit(text, end))) {
            end++;
        }
        return end;
    }

    /** Returns whether the word is bound to the one before it: by a hyphen, as a number to its currency, or directly. */
    private static boolean isBound(Words text, int word) {
        int length = text.gapEnd(word) - text.gapStart(word);
        if (length == 1) {
            int hyphen = text.source().charAt(text.gapStart(word));
            return (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011')
                    && isWordlike(text.form(word - 1))
                    && isWordlike(text.form(word));
        }
        if (length > 1) {
            return false;
        }
        if (isPossessive(text, word)) {
            return true;
        }
        String before = text.form(word - 1);
        return isDigit(text.form(word).codePointAt(0))
                && Characters.isCurrency(before.codePointBefore(before.length()));
    }

    private static boolean isPossessive(Words text, int word) {
        return text.form(word).charAt(0) == '\'' && text.gapStart(word) == text.gapEnd(word);
    }

    /** Returns whether the word is a unit of the number before it. */
    private static boolean isUnit(Words text, int word) {
        String before = text.form(word - 1);
        int unit = text.form(word).codePointAt(0);
        return isDigit(before.codePointBefore(before.length()))
                && text.gap(word).isEmpty()
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
