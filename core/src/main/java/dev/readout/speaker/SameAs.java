package dev.readout.speaker;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Combines lists of URIs that identify the same speaker. */
final class SameAs {
    private SameAs() {}

    /** Returns the URIs of a list followed by further ones, each once. */
    static List<URI> union(List<URI> known, URI... further) {
        return Stream.concat(known.stream(), Stream.of(further)).distinct().toList();
    }
}
