package dev.readout.json.internal.interchange;

import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of one list of an article: those that the document has, and new ones, which are made of names. */
public final class Ids {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Returns whether this is an id that nothing has, and takes it then. */
    public boolean take(String id) {
        return Require.isId(id) && taken.add(id);
    }

    /**
     * Takes and returns a new id for a name: {@code jose-munoz} for “José Muñoz”, {@code jose-munoz-2} for the second one.
     *
     * @param unnamed the word of which an id is made, with a number, if the name has no letter that an id may have
     */
    public String ofName(@Nullable String name, String unnamed) {
        String letters = name == null ? "" : letters(name);
        String base = letters.isEmpty() ? unnamed : letters;
        int number = numbers.getOrDefault(base, 0);
        String id;
        do {
            number++;
            id = number == 1 && !letters.isEmpty() ? base : base + "-" + number;
        } while (!taken.add(id));
        numbers.put(base, number);
        return id;
    }

    /** Returns the Latin letters without accents and the digits, with hyphens between words. */
    private static String letters(String name) {
        String start = name.substring(0, Math.min(name.length(), 2 * LONGEST));
        String decomposed = Normalizer.normalize(start, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        boolean isApart = false;
        for (int i = 0; i < decomposed.length() && letters.length() < LONGEST; i++) {
            char c = decomposed.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
                if (isApart && !letters.isEmpty()) {
                    letters.append('-');
                }
                letters.append(lower);
                isApart = false;
            } else {
                isApart |= separates(c);
            }
        }
        return letters.toString();
    }

    /** Returns whether a character separates words: “O’Brien” is one word. */
    private static boolean separates(char c) {
        return !Characters.isCombining(c) && c != '\'' && c != '\u2019';
    }
}
