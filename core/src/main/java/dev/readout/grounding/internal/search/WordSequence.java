package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import dev.readout.internal.SequenceMatcher;
import java.util.Arrays;

/** A run of words as numbers of an index, which can be found in the text of that index. */
public final class WordSequence {
    private final WordPlaces index;
    private final int[] ids;
    /** The number of the first word with its first letter in the other case, or {@link WordPlaces#UNKNOWN}. */
    private final int otherFirst;

    private WordSequence(WordPlaces index, int[] ids, int otherFirst) {
        this.index = index;
        this.ids = ids;
        this.otherFirst = otherFirst;
    }

    /** Returns the sequence of the words from one to before another. */
    public static WordSequence of(WordPlaces index, Words words, int from, int to, boolean anyFirst) {
        int[] ids = new int[to - from];
        for (int i = 0; i < ids.length; i++) {
            String form = words.form(from + i);
            int id = index.id(form);
            // An initial in brackets has the other case in the text.
            if (i > 0 && words.source().charAt(words.start(from + i)) == '[') {
                String other = LetterFolding.otherFirst(form);
                id = index.has(other) ? index.id(other) : id;
            }
            ids[i] = id;
        }
        return new WordSequence(
                index, ids, anyFirst ? index.id(LetterFolding.otherFirst(words.form(from))) : WordPlaces.UNKNOWN);
    }

    /** Returns the sequence of these numbers from one to before another. */
    public static WordSequence of(WordPlaces index, int[] ids, int from, int to) {
        return new WordSequence(index, Arrays.copyOfRange(ids, from, to), WordPlaces.UNKNOWN);
    }

    int length() {
        return ids.length;
    }

    /** Returns whether the text has each of the words. */
    boolean isPossible() {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] == WordPlaces.UNKNOWN) {
                return false;
            }
        }
        return ids[0] != WordPlaces.UNKNOWN || otherFirst != WordPlaces.UNKNOWN;
    }

    /** Adds all places at which the run begins, from one place to before another, in ascending order. */
    public void find(int from, int to, IntList found, StepBudget budget) {
        int last = Math.min(to, index.size() - ids.length + 1);
        if (from >= last || !isPossible()) {
            return;
        }
        int rarest = -1;
        int fewest = index.count(ids[0]) + index.count(otherFirst);
        for (int i = 1; i < ids.length; i++) {
            if (index.count(ids[i]) < fewest) {
                fewest = index.count(ids[i]);
                rarest = i;
            }
        }
        budget.add(ids.length);
        if (ids.length > 1 && (long) fewest * ids.length > 2L * (last - from + ids.length)) {
            scan(from, last, found, budget);
        } else if (rarest >= 0) {
            lookUp(ids[rarest], rarest, from, last, found, budget);
        } else {
            int before = found.size();
            lookUp(ids[0], 0, from, last, found, budget);
            if (otherFirst != ids[0]) {
                lookUp(otherFirst, 0, from, last, found, budget);
                found.sortFrom(before);
            }
        }
    }

    /** Compares the run at each place of one of its words. */
    private void lookUp(int id, int offset, int from, int last, IntList found, StepBudget budget) {
        if (id == WordPlaces.UNKNOWN) {
            return;
        }
        int count = index.count(id);
        for (int n = index.countBefore(id, from + offset); n < count && budget.isLeft(); n++) {
            int start = index.place(id, n) - offset;
            if (start >= last) {
                return;
            }
            // A place may have another word than the one that is looked up.
            if ((offset > 0 || index.id(start) == id) && matches(start, budget)) {
                found.add(start);
            }
        }
    }

    private boolean matches(int start, StepBudget budget) {
        int i = 0;
        while (i < ids.length && matches(i, index.id(start + i))) {
            i++;
        }
        budget.add(i + 1L);
        return i == ids.length;
    }

    private boolean matches(int i, int id) {
        return id == ids[i] || (i == 0 && id == otherFirst);
    }

    /**
     * Reads every word of the text once, in linear time. The first word of the run can have two forms, so it is
     * compared last.
     */
    private void scan(int from, int last, IntList found, StepBudget budget) {
        int length = ids.length - 1;
        SequenceMatcher afterFirst = new SequenceMatcher(Arrays.copyOfRange(ids, 1, ids.length));
        for (int at = from + 1; at < last + length && budget.add(1); at++) {
            if (afterFirst.accept(index.id(at)) && matches(0, index.id(at - length))) {
                found.add(at - length);
            }
        }
    }
}
