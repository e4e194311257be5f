package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.internal.IntList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The places of the words of a quotation in a text of a corpus. The number of a word is its hash, so that no word is
 * read. Words that differ only in case and diacritics have the same number.
 */
public final class HashedPlaces implements WordPlaces {
    private final int[] text;
    private final QuotedHashes quoted;
    /** For each number of {@link #quoted}, the index of its first place in {@link #places}. */
    private final int[] firsts;

    /** The places of all words of the quotation: those of one word after those of another. */
    private final int[] places;

    /** The places of other words. */
    private final Map<Integer, int[]> others = new HashMap<>();

    public HashedPlaces(int[] text, QuotedHashes quoted) {
        this.text = text;
        this.quoted = quoted;
        IntList hits = new IntList();
        IntList numbers = new IntList();
        firsts = new int[quoted.size() + 1];
        for (int place = 0; place < text.length; place++) {
            int number = quoted.number(text[place]);
            if (number >= 0) {
                hits.add(place);
                numbers.add(number);
                firsts[number + 1]++;
            }
        }
        for (int number = 0; number + 1 < firsts.length; number++) {
            firsts[number + 1] += firsts[number];
        }
        int[] next = firsts.clone();
        places = new int[hits.size()];
        for (int i = 0; i < places.length; i++) {
            places[next[numbers.get(i)]++] = hits.get(i);
        }
    }

    @Override
    public int size() {
        return text.length;
    }

    @Override
    public int id(int place) {
        return text[place];
    }

    @Override
    public int id(String form) {
        int hash = WordHash.of(form);
        return count(hash) > 0 ? hash : UNKNOWN;
    }

    @Override
    public boolean has(String form) {
        return id(form) != UNKNOWN;
    }

    @Override
    public int count(int id) {
        if (id == UNKNOWN) {
            return 0;
        }
        int number = quoted.number(id);
        return number >= 0 ? firsts[number + 1] - firsts[number] : other(id).length;
    }

    @Override
    public int place(int id, int n) {
        int number = quoted.number(id);
        return number >= 0 ? places[firsts[number] + n] : other(id)[n];
    }

    @Override
    public int countBefore(int id, int place) {
        if (id == UNKNOWN) {
            return 0;
        }
        int number = quoted.number(id);
        int[] all = number >= 0 ? places : other(id);
        int from = number >= 0 ? firsts[number] : 0;
        int to = number >= 0 ? firsts[number + 1] : all.length;
        int at = Arrays.binarySearch(all, from, to, place);
        return (at < 0 ? -at - 1 : at) - from;
    }

    private int[] other(int hash) {
        return others.computeIfAbsent(hash, this::places);
    }

    private int[] places(int hash) {
        IntList found = new IntList();
        for (int place = 0; place < text.length; place++) {
            if (text[place] == hash) {
                found.add(place);
            }
        }
        return found.toArray();
    }
}
