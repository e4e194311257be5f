package dev.readout.json.schemaorg;

import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the speakers, topics, meetings or statements of one article. */
final class Ids {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Returns the id in a fragment, such as {@code #netanyahu} or {@code #topic/peace}; null if there is none. */
    static @Nullable String ofFragment(@Nullable String ldId) {
        if (ldId == null || !ldId.startsWith("#")) {
            return null;
        }
        int start = 1;
        for (String list : new String[] {"#topic/", "#meeting/", "#statement/"}) {
            start = ldId.startsWith(list) ? list.length() : start;
        }
        String id = ldId.substring(start);
        return Require.isId(id) ? id : null;
    }

    /** Returns whether the id was free, and takes it. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Takes and returns an id that is made from a name. */
    String take(@Nullable String name, String otherwise) {
        String base = slug(name == null ? "" : name);
        base = base.isEmpty() ? otherwise : base;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + next.merge(base, 2, (before, two) -> before + 1);
        }
        return id;
    }

    /** Returns the Latin letters and digits of a name, without accents. */
    private static String slug(String name) {
        String start = name.length() > 2 * LONGEST ? name.substring(0, 2 * LONGEST) : name;
        StringBuilder slug = new StringBuilder();
        String decomposed = Normalizer.normalize(start, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length() && slug.length() < LONGEST; i++) {
            char c = decomposed.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                slug.append((char) (c + 'a' - 'A'));
            } else if (!Characters.isCombining(c)
                    && c != '\''
                    && c != '\u2019'
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
