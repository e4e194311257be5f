package dev.readout.grounding.internal.negation;

import dev.readout.grounding.internal.words.Dashes;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;

/**
 * Determines whether the words of a text that a mark of elision leaves out negate the words beside them. Marks of the
 * text divide the words left out. What is between two marks is a sentence, clause or parenthesis of its own, and its
 * negators negate only itself. What is not divided from the words beside it belongs to their clause.
 */
public final class ElidedNegation {
    /** A stretch of at most this many words between marks that has a negator, such as {@code is not}, is not a clause of its own. */
    private static final int MOST_WORDS_OF_REST = 2;

    private final Words text;
    private final Negators negators;

    public ElidedNegation(Words text, Negators negators) {
        this.text = text;
        this.negators = negators;
    }

    /** Returns whether the words from one to before another negate the word before them or after them. */
    public boolean isIn(int from, int to) {
        return negators.areIn(text, from, to) && isOfClauseBeside(from, to);
    }

    private boolean isOfClauseBeside(int from, int to) {
        int first = from;
        while (first < to && !divides(first)) {
            first++;
        }
        int last = to;
        while (last > first && !divides(last)) {
            last--;
        }
        return negators.areIn(text, from, first) || negators.areIn(text, last, to) || hasNegatedRest(first, last);
    }

    /** Returns whether, within one sentence, the rest of a clause is between two marks and has a negator. */
    private boolean hasNegatedRest(int from, int to) {
        boolean hasRest = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (endsSentence(i)) {
                return false;
            }
            if (i > start && (i == to || divides(i))) {
                int most = start == from && i == to ? 1 : MOST_WORDS_OF_REST;
                hasRest |= i - start <= most && negators.areIn(text, start, i);
                start = i;
            }
        }
        return hasRest;
    }

    private boolean endsSentence(int word) {
        return text.gap(word).codePoints().anyMatch(Characters::isSentenceStop) || isNewParagraph(word);
    }

    /** Returns whether the gap before a word divides two clauses. Quotation marks alone do not. */
    private boolean divides(int word) {
        String gap = text.gap(word);
        for (int i = 0; i < gap.length(); i++) {
            char mark = gap.charAt(i);
            if (Dashes.isDash(mark) || isStop(mark) || isBracket(mark)) {
                return true;
            }
        }
        return isNewParagraph(word);
    }

    private static boolean isStop(char mark) {
        return mark == '…' || Characters.isStop(mark);
    }

    private static boolean isBracket(char mark) {
        return (Characters.isOpening(mark) || Characters.isClosing(mark)) && !Characters.isQuotationMark(mark);
    }

    private boolean isNewParagraph(int word) {
        int breaks = 0;
        for (int i = text.gapStart(word); i < text.gapEnd(word); i++) {
            char c = text.source().charAt(i);
            breaks += c != '\r' && Characters.kind(c) == CharacterKind.LINE_BREAK ? 1 : 0;
        }
        return breaks > 1;
    }
}
