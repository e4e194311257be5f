package dev.readout.comparison;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads names, titles and passages as words that are equal if they differ only in case, diacritics and marks. */
final class Folding {
    private static final UnaryOperator<String> WITHOUT_CASE = LetterFolding.ignoring(true, false);
    private static final UnaryOperator<String> WITHOUT_DIACRITICS = LetterFolding.ignoring(false, true);

    private Folding() {}

    /** Returns the words without case, diacritics and the marks between them. */
    static List<String> words(String string) {
        return stems(string, UnaryOperator.identity());
    }

    /**
     * Returns the stems of the words, without diacritics. If there is none, returns the string itself as the only stem,
     * so that it is equal to itself.
     *
     * @param stemmer returns the stem of a word without case, or an empty string if the word does not count
     */
    static List<String> stems(String string, UnaryOperator<String> stemmer) {
        Words words = Words.of(string);
        List<String> stems = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String stem = WITHOUT_DIACRITICS.apply(stemmer.apply(WITHOUT_CASE.apply(words.form(i))));
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        return stems.isEmpty() ? List.of(string) : stems;
    }

    /** Returns one string for all names that have the same words. */
    static String key(String name) {
        return String.join(" ", words(name));
    }
}
