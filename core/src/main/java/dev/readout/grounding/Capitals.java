package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;

/** Determines whether a quotation, or the passage that it quotes, is set in capitals as a headline is. */
final class Capitals {
    /** A shorter word may be an acronym: {@code US} is not {@code us}. */
    private static final int SHORTEST_WORD = 4;

    private static final int FEWEST_OF_THIS_LENGTH = 2;
    /** If at least this many words are in capitals, one word of that length is enough. */
    private static final int FEWEST_WORDS = 4;

    private Capitals() {}

    /** Gives the differences that follow from the capitals of one side the kind CAPITALS. */
    static void replace(Differences differences, PartPlacement placement, Words text) {
        if (!differences.has(Kind.CASE) && !differences.has(Kind.DIACRITICS)) {
            return;
        }
        QuotationParts parts = placement.quotation();
        boolean isQuotation =
                areAll(parts.words(), parts.first().from(), parts.last().to());
        boolean isText = areAll(text, placement.start(), placement.end());
        if (isQuotation || isText) {
            differences.replace(Kind.CASE, Kind.CAPITALS, difference -> true);
            differences.replace(
                    Kind.DIACRITICS,
                    Kind.CAPITALS,
                    difference -> isQuotation
                            ? isWithoutAccents(difference.quotation(), difference.text())
                            : isWithoutAccents(difference.text(), difference.quotation()));
        }
    }

    /** Returns whether words are all in capitals, and enough of them are not acronyms. */
    private static boolean areAll(Words words, int from, int to) {
        int count = 0;
        int longer = 0;
        for (int i = from; i < to; i++) {
            String form = words.form(i);
            if (LetterFolding.isCapital(form)) {
                count++;
                longer += form.length() >= SHORTEST_WORD ? 1 : 0;
            } else if (LetterFolding.hasCase(form)) {
                return false;
            }
        }
        return longer >= FEWEST_OF_THIS_LENGTH || (longer > 0 && count >= FEWEST_WORDS);
    }

    /** Returns whether a word in capitals has none of the accents of the other word. */
    private static boolean isWithoutAccents(String capitals, String word) {
        return LetterFolding.areSameButCase(LetterFolding.withoutAccents(capitals), LetterFolding.withoutAccents(word));
    }
}
