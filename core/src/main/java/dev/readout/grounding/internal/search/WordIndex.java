package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The words of a text as numbers, and the places of each word. Two words have the same number if they have the same
 * key.
 */
public final class WordIndex {
    /** The number of a word that the text does not have. */
    public static final int UNKNOWN = -1;

    private final UnaryOperator<String> key;
    private final Map<String, Integer> idsByKey;
    private final int[] ids;
    /** For each number, the index of its first place in {@link #places}. */
    private final int[] firsts;

    /** The places of all words: those of one number after those of another, each in ascending order. */
    private final int[] places;

    public WordIndex(Words words, UnaryOperator<String> key) {
        this.key = key;
        idsByKey = new HashMap<>(2 * words.numbers());
        ids = new int[words.size()];
        int[] idsByForm = new int[words.numbers()];
        Arrays.fill(idsByForm, UNKNOWN);
        for (int i = 0; i < ids.length; i++) {
            int form = words.number(i);
            if (idsByForm[form] == UNKNOWN) {
                idsByForm[form] = add(key.apply(words.form(i)));
            }
            ids[i] = idsByForm[form];
        }
        firsts = new int[idsByKey.size() + 1];
        for (int id : ids) {
            firsts[id + 1]++;
        }
        for (int id = 0; id + 1 < firsts.length; id++) {
            firsts[id + 1] += firsts[id];
        }
        int[] next = firsts.clone();
        places = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            places[next[ids[i]]++] = i;
        }
    }

    /** Returns the number of a key, which is added if it is new. */
    private int add(String key) {
        Integer next = idsByKey.size();
        Integer known = idsByKey.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    /** Returns the number of words. */
    public int size() {
        return ids.length;
    }

    /** Returns the number of the word at a place. */
    public int id(int place) {
        return ids[place];
    }

    /** Returns the number of a word, or {@link #UNKNOWN} if the text does not have it. */
    public int id(String form) {
        return idsByKey.getOrDefault(key.apply(form), UNKNOWN);
    }

    /** Returns how many times the text has a word. */
    public int count(int id) {
        return id == UNKNOWN ? 0 : firsts[id + 1] - firsts[id];
    }

    /** Returns the nth place of a word, from 0. */
    public int place(int id, int n) {
        return places[firsts[id] + n];
    }

    /** Returns how many times the text has a word before a place. */
    public int countBefore(int id, int place) {
        if (id == UNKNOWN) {
            return 0;
        }
        int at = Arrays.binarySearch(places, firsts[id], firsts[id + 1], place);
        return (at < 0 ? -at - 1 : at) - firsts[id];
    }
}
