package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import org.jspecify.annotations.Nullable;

/** Compares a word of a quotation with the word of a text in the same place. */
final class WordDifference {
    private WordDifference() {}

    /** Returns the kind of the difference between a word and the word at a place, or null if they are the same. */
    static @Nullable Kind kind(Words quoted, int word, Words text, int place, boolean isFirst) {
        int start = quoted.start(word);
        int length = quoted.end(word) - start;
        int textStart = text.start(place);
        String form = quoted.form(word);
        String textForm = text.form(place);
        boolean isSameForm = form.equals(textForm);
        if (isSameForm
                && length == text.end(place) - textStart
                && quoted.source().regionMatches(start, text.source(), textStart, length)) {
            return null;
        }
        String written = quoted.slice(word, word + 1);
        if (written.charAt(0) == '[') {
            boolean isInitial = isSameForm || LetterFolding.otherFirst(form).equals(textForm);
            return isInitial ? Kind.INSERTION : change(form, textForm, isFirst);
        }
        return isSameForm ? typography(written, text.slice(place, place + 1)) : change(form, textForm, isFirst);
    }

    /** Returns the kind of the change from one form to another. */
    static Kind change(String form, String textForm, boolean isFirst) {
        if (isFirst && LetterFolding.differInFirst(form, textForm)) {
            return Kind.FIRST_LETTER;
        }
        if (LetterFolding.areSameButCase(form, textForm)) {
            return Kind.CASE;
        }
        String letters = LetterFolding.withoutDiacritics(form);
        String textLetters = LetterFolding.withoutDiacritics(textForm);
        return LetterFolding.areSameButCase(letters, textLetters) ? Kind.DIACRITICS : Kind.REPLACED;
    }

    /** Returns the kind of the difference between two ways to write the same form. */
    private static Kind typography(String written, String textWritten) {
        if (hasBlank(written) || hasBlank(textWritten)) {
            return written.charAt(0) == '°' || textWritten.charAt(0) == '°' ? Kind.SPACE : Kind.HYPHENATION;
        }
        if (written.indexOf('&') >= 0 || textWritten.indexOf('&') >= 0) {
            return Kind.MARKUP;
        }
        String visible = visible(written);
        String textVisible = visible(textWritten);
        if (visible.equals(textVisible)) {
            return Kind.INVISIBLE;
        }
        Kind kind = Kind.FORM;
        for (int i = 0; i < Math.min(visible.length(), textVisible.length()); i++) {
            if (visible.charAt(i) != textVisible.charAt(i)) {
                kind = switch (Characters.kind(visible.charAt(i))) {
                    case APOSTROPHE -> Kind.APOSTROPHE;
                    case DASH -> Kind.DASH;
                    default -> Kind.FORM;
                };
                break;
            }
        }
        return kind;
    }

    /** Returns whether a word has a blank or line break in it: after a hyphen, or after a sign of degrees. */
    private static boolean hasBlank(String word) {
        return word.chars().anyMatch(c -> Characters.kind(c).isBlank());
    }

    private static String visible(String word) {
        StringBuilder visible = new StringBuilder();
        word.codePoints()
                .filter(c -> Characters.kind(c) != CharacterKind.INVISIBLE)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
