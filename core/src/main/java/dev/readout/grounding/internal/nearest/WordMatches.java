package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;

/** The place of the text that each word of a quotation is matched with. The search sets and removes matches. */
final class WordMatches {
    /** The place of a word that has no match. */
    static final int NONE = -1;

    /** The most words at an end, apart from the others, that are considered a match by chance. */
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

    void set(int word, int place) {
        matches[word] = place;
    }

    /** Sets the matches of a run of words, which begins with a word of the quotation. */
    void set(int from, int[] places) {
        System.arraycopy(places, 0, matches, from, places.length);
    }

    /** Matches the words of a run one by one. */
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

    /** Returns the number of matched words. */
    int count() {
        int count = 0;
        for (int match : matches) {
            count += match == NONE ? 0 : 1;
        }
        return count;
    }

    /** Returns the first matched word at or after a word, or the number of words if there is none. */
    int next(int from) {
        int next = from;
        while (next < matches.length && matches[next] == NONE) {
            next++;
        }
        return next;
    }

    /** Returns the last matched word. There must be a matched word. */
    int last() {
        int last = matches.length - 1;
        while (matches[last] == NONE) {
            last--;
        }
        return last;
    }

    /**
     * Removes the matches of one or two words at an end that are probably matched by chance: they do not continue the
     * run of the other matched words, and at least two words beyond them, up to the end of the quotation, have no
     * match.
     */
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

    /** Returns the highest worth of a run of matched words. */
    int highestWorthOfRun(WordPlaces index) {
        int highest = 0;
        int run = 0;
        for (int word = 0; word < matches.length; word++) {
            int worth = has(word) ? LocalAlignment.worth(index, index.id(matches[word])) : 0;
            run = word > 0 && continuesRun(word) ? run + worth : worth;
            highest = Math.max(highest, run);
        }
        return highest;
    }

    /**
     * Returns whether the matches of this word and the word before it are next to each other, with the same marks
     * between them.
     */
    private boolean continuesRun(int word) {
        return has(word)
                && matches[word - 1] == matches[word] - 1
                && quoted.gap(word).equals(text.gap(matches[word]));
    }

    int[] toArray() {
        return matches.clone();
    }
}
