package dev.readout.grounding.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of the words of a text, each with a number from 0. Words that are equal mostly get the same number, and share one
 * string: the words that were read last are looked up by a hash of their characters, without making a string.
 */
final class WordForms {
    private static final int MOST_SLOTS = 1 << 16;

    /** The integers of a slot: where the characters of the word begin and end, and the number of its form. */
    private static final int INTS_A_SLOT = 3;

    private final List<String> forms = new ArrayList<>();
    /** For each hash, the last word that has it. */
    private final int[] slots;

    private final int mask;

    /** Makes room for the forms of this number of words. */
    WordForms(int words) {
        int size = Integer.highestOneBit(Math.min(MOST_SLOTS, words));
        mask = size - 1;
        slots = new int[INTS_A_SLOT * size];
    }

    /** Returns the number of the form of the characters from one index to before another. */
    int add(ComparableCharacters characters, int from, int to) {
        int slot = INTS_A_SLOT * (characters.hash(from, to) & mask);
        int length = to - from;
        if (slots[slot + 1] - slots[slot] != length || !characters.areSame(slots[slot], from, length)) {
            slots[slot] = from;
            slots[slot + 1] = to;
            slots[slot + 2] = add(characters.form(from, to));
        }
        return slots[slot + 2];
    }

    /** Returns a new number of a form. */
    int add(String form) {
        forms.add(form);
        return forms.size() - 1;
    }

    /** Returns the forms by their number. */
    String[] toArray() {
        return forms.toArray(new String[0]);
    }
}
