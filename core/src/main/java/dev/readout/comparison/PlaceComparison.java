package dev.readout.comparison;

import dev.readout.meeting.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the places of two meetings by their names. They agree if a place of one meeting is a place of the other
 * meeting or contains it: the Prime Minister’s Office in Jerusalem agrees with Jerusalem. No list of places is used, so
 * places can also be the same and have different names.
 */
final class PlaceComparison {
    private PlaceComparison() {}

    static Agreement agreement(List<Place> first, List<Place> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        List<Levels> others = second.stream().map(Levels::of).toList();
        return first.stream().map(Levels::of).anyMatch(one -> others.stream().anyMatch(one::agreesWith))
                ? Agreement.AGREES
                : Agreement.DISAGREES;
    }

    static String words(List<Place> places) {
        return places.stream().map(Place::displayName).collect(Collectors.joining("; "));
    }

    /** A place and the places that contain it: the names from the inside to the outside, and all URIs. */
    private record Levels(List<String> names, Set<URI> uris, List<URI> own) {
        static Levels of(Place place) {
            List<String> names = new ArrayList<>();
            Set<URI> uris = new HashSet<>();
            List<String> countries = new ArrayList<>();
            for (Optional<Place> level = Optional.of(place);
                    level.isPresent();
                    level = level.get().inside()) {
                names.add(Folding.key(level.get().name()));
                uris.addAll(level.get().sameAs());
                level.get().country().map(Folding::key).ifPresent(countries::add);
            }
            names.addAll(countries);
            return new Levels(names, uris, place.sameAs());
        }

        boolean agreesWith(Levels other) {
            return names.contains(other.names.get(0))
                    || other.names.contains(names.get(0))
                    || !Collections.disjoint(own, other.uris)
                    || !Collections.disjoint(other.own, uris);
        }
    }
}
