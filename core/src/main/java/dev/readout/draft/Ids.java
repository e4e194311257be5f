package dev.readout.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** The ids that the speakers, meetings or topics of an article and a draft have already. */
final class Ids {
    private final Set<String> taken = new HashSet<>();

    Ids(Collection<String> listed, Collection<String> drafted) {
        taken.addAll(listed);
        taken.addAll(drafted);
    }

    /** Returns the id, with a number behind it if it is taken. The new one is taken then. */
    String free(String id) {
        String free = taken.contains(id)
                ? IntStream.iterate(2, n -> n + 1)
                        .mapToObj(n -> id + "-" + n)
                        .filter(numbered -> !taken.contains(numbered))
                        .findFirst()
                        .orElseThrow()
                : id;
        taken.add(free);
        return free;
    }
}
