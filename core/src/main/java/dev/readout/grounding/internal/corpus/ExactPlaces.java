package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of words in a text of a corpus, with their case and diacritics. A word of the text is read only if it has the
 * hash of a word that is looked up.
 */
public final class ExactPlaces implements WordPlaces {
    /** The number of a word of the text that was not looked up. */
    private static final int OTHER = -2;

    private final HashedPlaces hashed;
    private final Words text;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    /** For each number, the hash of the word. */
    private final IntList hashes = new IntList();

    public ExactPlaces(HashedPlaces hashed, Words text) {
        this.hashed = hashed;
        this.text = text;
    }

    @Override
    public int size() {
        return hashed.size();
    }

    @Override
    public int id(int place) {
        int hash = hashed.id(place);
        for (int id = 0; id < forms.size(); id++) {
            if (hashes.get(id) == hash && text.form(place).equals(forms.get(id))) {
                return id;
            }
        }
        return OTHER;
    }

    @Override
    public int id(String form) {
        int hash = hashed.id(form);
        if (hash == UNKNOWN) {
            return UNKNOWN;
        }
        return ids.computeIfAbsent(form, f -> {
            forms.add(f);
            hashes.add(hash);
            return forms.size() - 1;
        });
    }

    @Override
    public boolean has(String form) {
        int hash = hashed.id(form);
        for (int n = 0; n < hashed.count(hash); n++) {
            if (text.form(hashed.place(hash, n)).equals(form)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int count(int id) {
        return id == UNKNOWN ? 0 : hashed.count(hashes.get(id));
    }

    @Override
    public int place(int id, int n) {
        return hashed.place(hashes.get(id), n);
    }

    @Override
    public int countBefore(int id, int place) {
        return id == UNKNOWN ? 0 : hashed.countBefore(hashes.get(id), place);
    }
}
