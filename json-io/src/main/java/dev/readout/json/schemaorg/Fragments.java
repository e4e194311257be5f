package dev.readout.json.schemaorg;

import dev.readout.internal.Require;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fragments that are the ids of nodes, and have the ids of an article. */
final class Fragments {
    private static final List<String> LISTS = List.of("#topic/", "#meeting/", "#statement/");

    private Fragments() {}

    /** Returns the id in a fragment, such as {@code #netanyahu} or {@code #topic/peace}; null if there is none. */
    static @Nullable String idOf(@Nullable String ldId) {
        if (ldId == null || !ldId.startsWith("#")) {
            return null;
        }
        int start = 1;
        for (String list : LISTS) {
            start = ldId.startsWith(list) ? list.length() : start;
        }
        String id = ldId.substring(start);
        return Require.isId(id) ? id : null;
    }
}
