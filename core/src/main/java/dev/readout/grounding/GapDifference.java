package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.EditorBrackets;
import dev.readout.grounding.internal.words.Dashes;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import org.jspecify.annotations.Nullable;

/** Compares a gap of a quotation with the gap between the same two words of a text. */
final class GapDifference {
    private final Words quoted;
    private final ReopenedMarks reopenedInQuotation;
    private final Words text;
    private final ReopenedMarks reopened;

    GapDifference(Words quoted, ReopenedMarks reopenedInQuotation, Words text, ReopenedMarks reopened) {
        this.quoted = quoted;
        this.reopenedInQuotation = reopenedInQuotation;
        this.text = text;
        this.reopened = reopened;
    }

    /**
     * Returns the kind of the difference between the gaps before a word and before a place, or null if they are the
     * same.
     */
    @Nullable
    Kind kind(int word, int place) {
        int start = quoted.gapStart(word);
        int length = quoted.gapEnd(word) - start;
        int textStart = text.gapStart(place);
        if (length == text.gapEnd(place) - textStart
                && quoted.source().regionMatches(start, text.source(), textStart, length)) {
            return null;
        }
        String marks = quoted.gap(word);
        String textMarks = text.gap(place);
        String written = quoted.gapSource(word);
        String textWritten = text.gapSource(place);
        if (marks.indexOf('/') >= 0 && hasLineBreak(textWritten) && Dashes.areAlike(without('/', marks), textMarks)) {
            return Kind.SPACE; // The lines of a poem in one line.
        }
        if (hasLineBreak(textWritten)
                && !hasLineBreak(written)
                && place < text.size()
                && ParagraphBreak.dividesSentences(textWritten, text.form(place).codePointAt(0))) {
            return Kind.PUNCTUATION;
        }
        if (addsDigits(quoted, word, text, place)) {
            return Kind.ADDED;
        }
        if (Dashes.areAlike(marks, textMarks)) {
            return typography(written, textWritten);
        }
        if (Dashes.areAlike(
                withoutReopened(marks, written, reopenedInQuotation, start),
                withoutReopened(textMarks, textWritten, reopened, textStart))) {
            return Kind.QUOTATION_MARK;
        }
        if (Dashes.areAlike(without(']', without('[', marks)), textMarks)
                || Dashes.areAlike(EditorBrackets.withoutRemarks(marks), textMarks)) {
            return Kind.INSERTION;
        }
        if (marks.indexOf('…') >= 0 && textMarks.indexOf('…') < 0) {
            return Kind.ELISION;
        }
        return Kind.PUNCTUATION;
    }

    /** Returns the marks without those that open the same quotation again in a new paragraph. */
    private static String withoutReopened(String marks, String written, ReopenedMarks reopened, int start) {
        if (marks.indexOf('"') < 0 || !hasLineBreak(written)) {
            return marks;
        }
        StringBuilder others = new StringBuilder(marks);
        int count = reopened.count(start, start + written.length());
        for (int i = 0; i < count && others.indexOf("\"") >= 0; i++) {
            others.deleteCharAt(others.lastIndexOf("\""));
        }
        return others.toString();
    }

    /** Returns whether the quotation adds digits to a number, in brackets such as {@code 5[00]}. */
    static boolean addsDigits(Words quoted, int word, Words text, int place) {
        int start = quoted.gapStart(word);
        int end = EditorBrackets.endOfBracketedDigits(quoted, word);
        return end > start && !quoted.source().regionMatches(start, text.source(), text.gapStart(place), end - start);
    }

    /** Returns the kind of the difference between two ways to write the same marks. */
    static Kind typography(String one, String other) {
        if (visible(one, true).equals(visible(other, true))) {
            return visible(one, false).equals(visible(other, false)) ? Kind.INVISIBLE : Kind.SPACE;
        }
        String both = one + other;
        if (both.chars().anyMatch(c -> "&*_<¹²³".indexOf(c) >= 0) || hasFootnote(both)) {
            return Kind.MARKUP;
        }
        Kind kind = Kind.FORM;
        for (int i = 0; i < both.length(); i++) {
            switch (Characters.kind(both.charAt(i))) {
                case DASH -> kind = Kind.DASH;
                case ELLIPSIS -> kind = Kind.ELLIPSIS;
                case QUOTE, APOSTROPHE -> kind = kind == Kind.FORM ? Kind.QUOTATION_MARK : kind;
                default -> {}
            }
        }
        return both.contains("..") || both.contains(". .") ? Kind.ELLIPSIS : kind;
    }

    private static boolean hasFootnote(String gap) {
        for (int open = gap.indexOf('['); open >= 0; open = gap.indexOf('[', open + 1)) {
            if (open + 1 < gap.length() && Characters.isLetterOrDigit(gap.charAt(open + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLineBreak(String gap) {
        return gap.chars().anyMatch(c -> Characters.kind(c) == CharacterKind.LINE_BREAK);
    }

    private static String without(char mark, String marks) {
        return marks.indexOf(mark) < 0 ? marks : marks.replace(String.valueOf(mark), "");
    }

    private static String visible(String gap, boolean withoutBlanks) {
        StringBuilder visible = new StringBuilder();
        gap.codePoints()
                .filter(c -> Characters.kind(c) != CharacterKind.INVISIBLE)
                .filter(c -> !withoutBlanks || !Characters.kind(c).isBlank())
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
