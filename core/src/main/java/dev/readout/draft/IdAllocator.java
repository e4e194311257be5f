package dev.readout.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Allocates ids that no speaker, meeting or topic of the article and the draft has. */
final class IdAllocator {
    private final Set<String> taken = new HashSet<>();

    IdAllocator(Collection<String> idsOfArticle, Collection<String> idsOfDraft) {
        taken.addAll(idsOfArticle);
        taken.addAll(idsOfDraft);
    }

    /**
     * Returns this id if it is free, or else the id with the first number after it that is free. The returned id is
     * taken then.
     */
    String allocate(String id) {
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
