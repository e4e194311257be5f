package dev.readout.json.corenlp;

import dev.readout.speaker.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of an article, one for each name. */
final class Persons {
    private final Map<String, Person> byName = new LinkedHashMap<>();

    /** Returns the person with this name, who is new if the name is. */
    Person named(String name) {
        return byName.computeIfAbsent(name, n -> Person.of("person-" + (byName.size() + 1), n));
    }

    /** Returns the person with this name, if there is one. */
    Optional<Person> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<Person> all() {
        return List.copyOf(byName.values());
    }
}
