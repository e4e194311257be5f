package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.CharacterKind;
import dev.readout.grounding.internal.words.Characters;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Compares the same word of a quotation and a text. */
final class WordDifference {
    private WordDifference() {}

    /** Returns the kind of the difference, or nothing if there is none. */
    static @Nullable Kind of(Words quotation, int inQuotation, Words text, int inText, boolean isFirst) {
        int start = quotation.start(inQuotation);
        int length = quotation.end(inQuotation) - start;
        int textStart = text.start(inText);
        String form = quotation.form(inQuotation);
        String textForm = text.form(inText);
        boolean sameForm = form.equals(textForm);
        if (sameForm
                && length == text.end(inText) - textStart
                && quotation.source().regionMatches(start, text.source(), textStart, length)) {
            return null;
        }
        String written = quotation.slice(inQuotation, inQuotation + 1);
        if (written.charAt(0) == '[') {
            return Kind.INSERTION;
        }
        return sameForm ? typography(written, text.slice(inText, inText + 1)) : change(form, textForm, isFirst);
    }

    /** Returns what two different words have in common. */
    static Kind change(String form, String textForm, boolean isFirst) {
        if (isFirst && LetterFolding.otherFirst(form).equals(textForm)) {
            return Kind.FIRST_LETTER;
        }
        if (LetterFolding.withoutCase(form).equals(LetterFolding.withoutCase(textForm))) {
            return Kind.CASE;
        }
        String plain = LetterFolding.withoutCase(LetterFolding.withoutDiacritics(form));
        return plain.equals(LetterFolding.withoutCase(LetterFolding.withoutDiacritics(textForm)))
                ? Kind.DIACRITICS
                : Kind.REPLACED;
    }

    private static Kind typography(String written, String textWritten) {
        if (hasLineBreak(written) || hasLineBreak(textWritten)) {
            return Kind.HYPHENATION;
        }
        if (written.indexOf('&') >= 0 || textWritten.indexOf('&') >= 0) {
            return Kind.MARKUP;
        }
        String seen = seen(written);
        String textSeen = seen(textWritten);
        if (seen.equals(textSeen)) {
            return Kind.INVISIBLE;
        }
        Kind kind = Kind.FORM;
        for (int i = 0; i < Math.min(seen.length(), textSeen.length()); i++) {
            if (seen.charAt(i) != textSeen.charAt(i)) {
                kind = switch (Characters.kind(seen.charAt(i))) {
                    case APOSTROPHE -> Kind.APOSTROPHE;
                    case DASH -> Kind.DASH;
                    default -> Kind.FORM;
                };
                break;
            }
        }
        return kind;
    }

    private static boolean hasLineBreak(String word) {
        return word.chars().anyMatch(c -> Characters.kind(c) == CharacterKind.LINE_BREAK);
    }

    private static String seen(String word) {
        StringBuilder seen = new StringBuilder();
        word.codePoints()
                .filter(c -> Characters.kind(c) != CharacterKind.INVISIBLE)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
