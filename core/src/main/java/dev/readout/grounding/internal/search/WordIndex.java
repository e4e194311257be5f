package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The places of all words of a text, whose key is a function of their form. */
public final class WordIndex implements WordPlaces {
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

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public int id(int place) {
        return ids[place];
    }

    @Override
    public int id(String form) {
        return idsByKey.getOrDefault(key.apply(form), UNKNOWN);
    }

    @Override
    public boolean has(String form) {
        return id(form) != UNKNOWN;
    }

    @Override
    public int count(int id) {
        return id == UNKNOWN ? 0 : firsts[id + 1] - firsts[id];
    }

    @Override
    public int place(int id, int n) {
        return places[firsts[id] + n];
    }

    @Override
    public int countBefore(int id, int place) {
        if (id == UNKNOWN) {
            return 0;
        }
        int at = Arrays.binarySearch(places, firsts[id], firsts[id + 1], place);
        return (at < 0 ? -at - 1 : at) - firsts[id];
    }
}
