package dev.readout.grounding.internal.nearest;

import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a quotation with the blanks of the text, so that they can be aligned: {@code hasbeen} as two words if the
 * text has <em>has been</em>, and {@code no where} as one if the text has <em>nowhere</em>.
 */
final class RespacedWords {
    private static final int LONGEST = 40;

    /** The most words that the text does not have and that are looked at. */
    private static final int MOST = 64;

    /** The most places of a word at which the next word is looked at. */
    private static final int MOST_PLACES = 256;

    private final Words quoted;
    private final int[] quotedIds;
    private final WordPlaces index;
    private final Words text;
    private final List<String> forms = new ArrayList<>();
    private final IntList ids = new IntList();
    /** For each word, the word of the quotation, or -1 if the blanks differ. */
    private final IntList origins = new IntList();

    RespacedWords(Words quoted, int[] quotedIds, WordPlaces index, Words text) {
        this.quoted = quoted;
        this.quotedIds = quotedIds;
        this.index = index;
        this.text = text;
        int unknown = 0;
        for (int id : quotedIds) {
            unknown += id == WordPlaces.UNKNOWN ? 1 : 0;
        }
        // If most words are unknown, other blanks are not the reason.
        int looked = 2 * unknown > quotedIds.length ? MOST : 0;
        for (int i = 0; i < quotedIds.length; i++) {
            boolean isUnknown = quotedIds[i] == WordPlaces.UNKNOWN && looked < MOST;
            looked += isUnknown ? 1 : 0;
            if (isUnknown && addJoined(i)) {
                i++;
            } else if (!isUnknown || !addSplit(quoted.form(i))) {
                add(quoted.form(i), quotedIds[i], i);
            }
        }
    }

    /** Adds an unknown word and the next one as one word, if the text has that. */
    private boolean addJoined(int word) {
        if (word + 1 == quotedIds.length) {
            return false;
        }
        String joined = quoted.form(word) + quoted.form(word + 1);
        int id = joined.length() > LONGEST ? WordPlaces.UNKNOWN : index.id(joined);
        if (id == WordPlaces.UNKNOWN) {
            return false;
        }
        add(joined, id, -1);
        return true;
    }

    /** Adds an unknown word as two words, if the text has them in a row. */
    private boolean addSplit(String form) {
        for (int cut = 1; cut < form.length() && form.length() <= LONGEST; cut++) {
            if (Character.isLowSurrogate(form.charAt(cut))) {
                continue;
            }
            int first = index.id(form.substring(0, cut));
            int second = first == WordPlaces.UNKNOWN ? first : index.id(form.substring(cut));
            if (second != WordPlaces.UNKNOWN && areInARow(first, second)) {
                add(form.substring(0, cut), first, -1);
                add(form.substring(cut), second, -1);
                return true;
            }
        }
        return false;
    }

    private boolean areInARow(int first, int second) {
        boolean isFirst = index.count(first) < index.count(second);
        int rarer = isFirst ? first : second;
        for (int n = 0; n < Math.min(MOST_PLACES, index.count(rarer)); n++) {
            int place = index.place(rarer, n);
            int beside = isFirst ? place + 1 : place - 1;
            if (beside >= 0 && beside < index.size() && index.id(beside) == (isFirst ? second : first)) {
                return true;
            }
        }
        return false;
    }

    private void add(String form, int id, int origin) {
        forms.add(form);
        ids.add(id);
        origins.add(origin);
    }

    /** Returns whether any blanks differ. */
    boolean isChanged() {
        boolean isChanged = ids.size() != quotedIds.length;
        for (int i = 0; i < origins.size(); i++) {
            isChanged |= origins.get(i) < 0;
        }
        return isChanged;
    }

    int[] ids() {
        return ids.toArray();
    }

    /** Returns the words, without the marks between them. */
    Words words() {
        String[] gaps = new String[forms.size() + 1];
        Arrays.fill(gaps, "");
        int[] none = new int[forms.size()];
        return Words.of(text.source(), forms, none, none, gaps);
    }

    /**
     * Copies the matches of the words that have the same blanks in the quotation. Returns the number of the matches that
     * are left out, as words of the quotation.
     */
    int copy(WordMatches found, WordMatches matches) {
        int respaced = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (origins.get(i) >= 0) {
                matches.set(origins.get(i), found.get(i));
            } else if (found.has(i) && (i == 0 || origins.get(i - 1) >= 0 || !found.has(i - 1))) {
                respaced++;
            }
        }
        return respaced;
    }
}
