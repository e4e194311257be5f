package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words of a text that are nearest to a quotation, if the text does not have the quotation itself. */
public final class NearestSearch {
    /**
     * The most letters that are compared if the blanks between words differ, as in {@code the long} and
     * {@code thelong}.
     */
    private static final int MOST_LETTERS = 60;

    private final Words quoted;
    private final Words text;
    private final WordIndex index;
    private final StepBudget budget;
    private final int[] ids;
    private final WordMatches matches;

    public NearestSearch(Words quoted, Words text, WordIndex index, StepBudget budget) {
        this.quoted = quoted;
        this.text = text;
        this.index = index;
        this.budget = budget;
        ids = new int[quoted.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.id(quoted.form(i));
        }
        matches = new WordMatches(quoted, text);
    }

    /**
     * Returns the nearest words in a stretch of the text, or nothing if the stretch has no words in common with the
     * quotation.
     */
    public Optional<NearestWords> find(int from, int to) {
        WordHits hits = new WordHits(ids, index, from, to, budget);
        int[] best = hits.best();
        if (best.length == 0) {
            return Optional.empty();
        }
        new StretchAlignment(ids, index, matches, budget).align(hits, best[0], best[1], from, to);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        matches.removeStrays();
        List<AlignedRun> runs =
                new ArrayList<>(new ReorderedRuns(ids, index, budget).find(matches.count(), from, to, hits, best));
        if (runs.isEmpty()) {
            runs.add(extended(matches.next(0), matches.last() + 1, from, to));
        } else {
            matches.clear();
            runs.forEach(matches::set);
        }
        AlignedRun main = runs.get(0);
        new MovedRuns(quoted, index, matches, main, from, to, budget).addTo(runs);
        runs.sort(Comparator.comparingInt(AlignedRun::from));
        return Optional.of(new NearestWords(
                List.copyOf(runs),
                main,
                matches.toArray(),
                (double) matches.count() / ids.length,
                matches.highestWorthOfRun(index)));
    }

    /**
     * Returns the run of the matched words, extended at each end by words that differ in blanks only, or by one
     * replaced word.
     */
    private AlignedRun extended(int from, int to, int textFrom, int textTo) {
        int start = from;
        int textStart = matches.get(from);
        int sameLettersStart = sameLettersBefore(from, textStart, textFrom);
        int sameLettersEnd = sameLettersAfter(to, matches.get(to - 1) + 1, textTo);
        if (sameLettersStart < textStart) {
            start = 0;
            textStart = sameLettersStart;
        } else if (start == 1 && textStart > textFrom && isSameSentence(textStart)) {
            start = 0;
            textStart--;
        }
        int end = to;
        int textEnd = matches.get(to - 1) + 1;
        if (sameLettersEnd > textEnd) {
            end = ids.length;
            textEnd = sameLettersEnd;
        } else if (end == ids.length - 1 && textEnd < textTo && isSameSentence(textEnd)) {
            end++;
            textEnd++;
        }
        return new AlignedRun(start, end, textStart, textEnd);
    }

    /**
     * Returns the place from which on the text, up to another place, has the same letters as the quotation before a
     * word, if blanks are ignored. Returns the other place if the letters differ.
     */
    private int sameLettersBefore(int word, int place, int textFrom) {
        String letters = letters(quoted, 0, word);
        int start = place;
        int length = 0;
        while (start > textFrom && length < letters.length()) {
            start--;
            length += letters(text, start, start + 1).length();
        }
        return letters(text, start, place).equals(letters) ? start : place;
    }

    /**
     * Returns the place up to which the text, from another place on, has the same letters as the quotation from a word
     * on, if blanks are ignored. Returns the other place if the letters differ.
     */
    private int sameLettersAfter(int word, int place, int textTo) {
        String letters = letters(quoted, word, ids.length);
        int end = place;
        int length = 0;
        while (end < textTo && length < letters.length()) {
            length += letters(text, end, end + 1).length();
            end++;
        }
        return letters(text, place, end).equals(letters) ? end : place;
    }

    private static String letters(Words words, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to && letters.length() <= MOST_LETTERS; i++) {
            letters.append(LetterFolding.withoutCase(words.form(i)).replace("'", ""));
        }
        return letters.toString();
    }

    /** Returns whether the gap before a place does not end a sentence or clause. */
    private boolean isSameSentence(int place) {
        String gap = text.gap(place);
        return gap.isEmpty() || gap.equals(",") || gap.equals("-");
    }
}
