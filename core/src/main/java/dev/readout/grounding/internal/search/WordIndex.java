package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The words of a text as numbers, and where each stands. Two words have one number if they have one key. */
public final class WordIndex {
    public static final int UNKNOWN = -1;

    private final UnaryOperator<String> key;
    private final Map<String, Integer> idsByKey = new HashMap<>();
    private final int[] ids;
    /** Of each number the first of its places, which stand together. */
    private final int[] firsts;

    private final int[] places;

    public WordIndex(Words words, UnaryOperator<String> key) {
        this.key = key;
        ids = new int[words.size()];
        Map<String, Integer> idsByForm = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = idsByForm.computeIfAbsent(
                    words.form(i), form -> idsByKey.computeIfAbsent(key.apply(form), k -> idsByKey.size()));
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

    /** Returns how often a word stands in the text. */
    public int count(int id) {
        return id == UNKNOWN ? 0 : firsts[id + 1] - firsts[id];
    }

    /** Returns where a word stands for the nth time, from 0. */
    public int place(int id, int n) {
        return places[firsts[id] + n];
    }

    /** Returns how many times a word stands before a place. */
    public int countBefore(int id, int place) {
        if (id == UNKNOWN) {
            return 0;
        }
        int at = Arrays.binarySearch(places, firsts[id], firsts[id + 1], place);
        return (at < 0 ? -at - 1 : at) - firsts[id];
    }
}
