package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text that are nearest to a quotation, if the text does not have the quotation itself. */
public final class NearestSearch {
    /**
     * The most letters that are compared if the blanks between words differ, as in {@code the long} and
     * {@code thelong}.
     */
    private static final int MOST_LETTERS = 60;

    /** At most one matched word of this number can be lost if the passage is to be before or after a headline's end. */
    private static final int LEAST_LOST = 4;

    private final Words quoted;
    private final Words text;
    private final WordPlaces index;
    private final StepBudget budget;
    private final int[] ids;
    private final WordMatches matches;
    private final RespacedWords respaced;
    private WordHits hits;
    private int[] best = {};
    /** The number of matched words that differ in blanks only. */
    private int respacedMatches;

    public NearestSearch(Words quoted, Words text, WordPlaces index, StepBudget budget) {
        this.quoted = quoted;
        this.text = text;
        this.index = index;
        this.budget = budget;
        ids = new int[quoted.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.id(quoted.form(i));
        }
        matches = new WordMatches(quoted, text);
        respaced = new RespacedWords(quoted, ids, index, text);
        hits = new WordHits(ids, index, 0, 0, budget);
    }

    /**
     * Returns the nearest words in a stretch of the text, or nothing if the stretch has no words in common with the
     * quotation.
     */
    public Optional<NearestWords> find(int from, int to) {
        if (!align(from, to)) {
            return Optional.empty();
        }
        int textFrom = from;
        int textTo = to;
        int end = headlineEnd();
        if (end > 0) {
            // The words before and after the end of a headline are not one passage, unless both match well.
            int all = matches.count();
            int after = align(end, to) ? matches.count() : 0;
            int before = align(from, end) ? matches.count() : 0;
            boolean isApart = Math.max(before, after) >= all - all / LEAST_LOST;
            textTo = isApart && before >= after ? end : to;
            textFrom = isApart && before < after ? end : from;
            align(textFrom, textTo);
        }
        List<AlignedRun> runs = new ArrayList<>(
                new ReorderedRuns(ids, index, budget).find(matches.count(), textFrom, textTo, hits, best));
        if (runs.isEmpty()) {
            AlignedRun swapped = swappedEnd(textTo);
            runs.add(extended(matches.next(0), matches.last() + 1, textFrom, textTo, swapped != null));
            if (swapped != null) {
                matches.set(swapped.from(), swapped.textFrom() + 1);
                matches.set(swapped.from() + 1, swapped.textFrom());
                runs.add(swapped);
            }
        } else {
            matches.clear();
            runs.forEach(matches::set);
        }
        AlignedRun main = runs.get(0);
        new MovedRuns(ids, index, matches, main, textFrom, textTo, budget).addTo(runs);
        runs.sort(Comparator.comparingInt(AlignedRun::from));
        return Optional.of(new NearestWords(
                List.copyOf(runs),
                main,
                matches.toArray(),
                (double) (matches.count() + respacedMatches) / ids.length,
                matches.highestWorthOfRun(index)));
    }

    /** Aligns the quotation with the best stretch, and returns whether they have a word in common. */
    private boolean align(int from, int to) {
        matches.clear();
        respacedMatches = 0;
        int[] spaced = respaced.ids();
        hits = new WordHits(spaced, index, from, to, budget);
        best = hits.best();
        if (best.length == 0) {
            return false;
        }
        WordMatches found = respaced.isChanged() ? new WordMatches(respaced.words(), text) : matches;
        new StretchAlignment(spaced, index, found, budget).align(hits, best[0], best[1], from, to);
        if (respaced.isChanged()) {
            respacedMatches = respaced.copy(found, matches);
        }
        if (matches.isEmpty()) {
            return false;
        }
        matches.removeStrays();
        return true;
    }

    /**
     * Returns the first place after a headline within the matched words, or 0 if there is none: a blank line is before it,
     * and no end of a sentence.
     */
    private int headlineEnd() {
        int last = matches.get(matches.last());
        for (int place = matches.get(matches.next(0)) + 1; place <= last; place++) {
            if (text.gapEnd(place) - text.gapStart(place) > 1 && endsHeadline(text.gapSource(place))) {
                return place;
            }
        }
        return 0;
    }

    private static boolean endsHeadline(String gap) {
        int lineBreaks = 0;
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (Characters.isSentenceStop(c)) {
                return false;
            }
            boolean isSecond = c == '\n' && i > 0 && gap.charAt(i - 1) == '\r';
            lineBreaks += Characters.isLineBreak(c) && !isSecond ? 1 : 0;
        }
        return lineBreaks > 1;
    }

    /** Returns the last two words of the quotation and of the passage if they are the same in another order, or null. */
    private @Nullable AlignedRun swappedEnd(int textTo) {
        int first = ids.length - 2;
        if (first < 1 || !matches.has(first - 1)) {
            return null;
        }
        int place = matches.get(first - 1) + 1;
        boolean isSwapped = place + 1 < textTo
                && ids[first] != ids[first + 1]
                && ids[first] == index.id(place + 1)
                && ids[first + 1] == index.id(place);
        if (!isSwapped) {
            return null;
        }
        matches.set(first, WordMatches.NONE);
        matches.set(first + 1, WordMatches.NONE);
        return new AlignedRun(first, first + 2, place, place + 2);
    }

    /**
     * Returns the run of the matched words, extended at each end by words that differ in blanks only, or by one
     * replaced word.
     */
    private AlignedRun extended(int from, int to, int textFrom, int textTo, boolean hasEnd) {
        int start = from;
        int textStart = matches.get(from);
        int sameLettersStart = sameLettersBefore(from, textStart, textFrom);
        int sameLettersEnd = hasEnd ? textTo : sameLettersAfter(to, matches.get(to - 1) + 1, textTo);
        if (sameLettersStart < textStart) {
            start = 0;
            textStart = sameLettersStart;
        } else if (start == 1 && textStart > textFrom && isSameSentence(textStart)) {
            start = 0;
            textStart--;
        }
        int end = to;
        int textEnd = matches.get(to - 1) + 1;
        if (hasEnd) {
            return new AlignedRun(start, end, textStart, textEnd);
        }
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
        return isSame(letters(text, start, place), letters) ? start : place;
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
        return isSame(letters(text, place, end), letters) ? end : place;
    }

    /** Returns whether the letters are the same. Longer ones are not compared. */
    private static boolean isSame(String letters, String others) {
        return letters.length() <= MOST_LETTERS && letters.equals(others);
    }

    private static String letters(Words words, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to && letters.length() <= MOST_LETTERS; i++) {
            String form = words.form(i);
            letters.append(LetterFolding.withoutCase(form.substring(0, Math.min(form.length(), MOST_LETTERS + 1)))
                    .replace("'", ""));
        }
        return letters.toString();
    }

    /** Returns whether the gap before a place does not end a sentence or clause. */
    private boolean isSameSentence(int place) {
        String gap = text.gap(place);
        return gap.isEmpty() || gap.equals(",") || gap.equals("-");
    }
}
