package dev.readout.grounding.internal.search;

/** The words of a text as numbers, and the places of each word. Two words have the same number if they have the same key. */
public interface WordPlaces {
    /** The number of a word that the text does not have. */
    int UNKNOWN = -1;

    /** Returns the number of words. */
    int size();

    /** Returns the number of the word at a place. */
    int id(int place);

    /** Returns the numbers of the words from one place to before another. */
    default int[] ids(int from, int to) {
        int[] ids = new int[to - from];
        for (int place = from; place < to; place++) {
            ids[place - from] = id(place);
        }
        return ids;
    }

    /** Returns the number of a word, or {@link #UNKNOWN} if it is known that the text does not have the word. */
    int id(String form);

    /** Returns whether the text has a word. */
    boolean has(String form);

    /** Returns the number of places at which a word may be. */
    int count(int id);

    /** Returns the nth place at which a word may be, from 0. */
    int place(int id, int n);

    /** Returns the number of places at which a word may be before a place. */
    int countBefore(int id, int place);
}
