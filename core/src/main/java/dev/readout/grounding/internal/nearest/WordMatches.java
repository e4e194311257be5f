package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;

/** Which word of a text each word of a quotation is matched with, while a search goes on. */
final class WordMatches {
    /** The word of the text that stands for no match. */
    static final int NONE = -1;

    /** So few words at an end, apart from the others, are taken for a match by chance. */
    private static final int MOST_STRAY = 2;

    private final Words quoted;
    private final Words text;
    private final int[] matches;

    WordMatches(Words quoted, Words text) {
        this.quoted = quoted;
        this.text = text;
        matches = new int[quoted.size()];
        clear();
    }

    void clear() {
        Arrays.fill(matches, NONE);
    }

    void set(int word, int textWord) {
        matches[word] = textWord;
    }

    /** Sets the matches of words in a row, from one of the quotation on. */
    void set(int from, int[] textWords) {
        System.arraycopy(textWords, 0, matches, from, textWords.length);
    }

    void set(AlignedRun run) {
        for (int word = run.from(); word < run.to(); word++) {
            matches[word] = run.textFrom() + word - run.from();
        }
    }

    int get(int word) {
        return matches[word];
    }

    boolean has(int word) {
        return matches[word] != NONE;
    }

    boolean isEmpty() {
        return next(0) == matches.length;
    }

    int count() {
        return (int) Arrays.stream(matches).filter(match -> match != NONE).count();
    }

    /** Returns the first word from this one on that has a match, or the number of words. */
    int next(int from) {
        int next = from;
        while (next < matches.length && matches[next] == NONE) {
            next++;
        }
        return next;
    }

    /** Returns the last word that has a match; there must be one. */
    int last() {
        int last = matches.length - 1;
        while (matches[last] == NONE) {
            last--;
        }
        return last;
    }

    /** Removes the matches of one or two words at an end that are apart from the others, among words without a match. */
    void removeStrays() {
        int last = last();
        int start = last;
        while (start > 0 && continuesRun(start)) {
            start--;
        }
        if (last < matches.length - 2 && last - start < MOST_STRAY && start > next(0)) {
            Arrays.fill(matches, start, last + 1, NONE);
        }
        int first = next(0);
        int end = first + 1;
        while (end < matches.length && continuesRun(end)) {
            end++;
        }
        if (first > 1 && end - first <= MOST_STRAY && end <= last()) {
            Arrays.fill(matches, first, end, NONE);
        }
    }

    /** Returns the highest worth of matched words in a row. */
    int highestWorthOfRun(WordIndex index) {
        int highest = 0;
        int run = 0;
        for (int word = 0; word < matches.length; word++) {
            int worth = has(word) ? LocalAlignment.worth(index, index.id(matches[word])) : 0;
            run = word > 0 && continuesRun(word) ? run + worth : worth;
            highest = Math.max(highest, run);
        }
        return highest;
    }

    /** Returns whether this word and the one before it are neighbours in the text too, with the same marks between them. */
    private boolean continuesRun(int word) {
        return has(word)
                && matches[word - 1] == matches[word] - 1
                && quoted.gap(word).equals(text.gap(matches[word]));
    }

    int[] toArray() {
        return matches.clone();
    }
}
