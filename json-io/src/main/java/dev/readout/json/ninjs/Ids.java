package dev.readout.json.ninjs;

import dev.readout.internal.Require;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of one list: those that the document has, and new ones, which are made of names. */
final class Ids {
    private static final int LONGEST = 60;

    private final String ofUnnamed;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Makes ids, which begin with this word if a name has no letter that an id may have. */
    Ids(String ofUnnamed) {
        this.ofUnnamed = ofUnnamed;
    }

    /** Returns whether this is an id that nothing has, which is taken then. */
    boolean take(String id) {
        return Require.isId(id) && taken.add(id);
    }

    /** Returns a new id for a name: {@code jose-munoz} for “José Muñoz”. */
    String named(String name) {
        String base = base(name);
        String stem = base.isEmpty() ? ofUnnamed : base;
        int number = next.getOrDefault(stem, 0);
        String id;
        do {
            number++;
            id = number == 1 && !base.isEmpty() ? stem : stem + "-" + number;
        } while (!taken.add(id));
        next.put(stem, number);
        return id;
    }

    private static String base(String name) {
        String start = name.substring(0, Math.min(name.length(), 2 * LONGEST));
        String letters = isAscii(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFD);
        StringBuilder id = new StringBuilder();
        boolean isApart = false;
        for (int i = 0; i < letters.length() && id.length() < LONGEST; i++) {
            char c = letters.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
                if (isApart && !id.isEmpty()) {
                    id.append('-');
                }
                id.append(lower);
                isApart = false;
            } else {
                // What NFD separates from its letter, such as an acute accent, does not separate words.
                isApart |= c < '\u0300' || c > '\u036f';
            }
        }
        return id.toString();
    }

    private static boolean isAscii(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
