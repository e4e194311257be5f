package dev.readout.brat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping as it is looked up, name by name. */
final class Names {
    private final BratMapping mapping;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, Quality> qualities = new HashMap<>();
    private final Map<Quality, String> namesOfQualities = new EnumMap<>(Quality.class);
    private final Set<String> types;

    Names(BratMapping mapping) {
        this.mapping = mapping;
        for (Part part : Part.values()) {
            mapping.names(part).forEach(name -> parts.put(name, part));
        }
        mapping.form().ifPresent(name -> qualities(name, Quality.FORM, Quality.OR_FORM));
        mapping.medium().ifPresent(name -> qualities(name, Quality.MEDIUM, Quality.OR_MEDIUM));
        mapping.status().ifPresent(name -> quality(name, Quality.STATUS));
        types = new HashSet<>(mapping.types().toList());
    }

    private void qualities(String name, Quality quality, Quality other) {
        quality(name, quality);
        quality("Or" + name, other);
    }

    private void quality(String name, Quality quality) {
        qualities.put(name, quality);
        namesOfQualities.put(quality, name);
    }

    BratMapping mapping() {
        return mapping;
    }

    boolean isStatement(String type) {
        return types.contains(type);
    }

    /** Returns the type of the events that are written. */
    String type() {
        return mapping.types().findFirst().orElseThrow();
    }

    /** Returns the part that the trigger of such an event is where no argument is it. */
    Optional<Part> partOfTrigger(String type) {
        if (mapping.statementsAtCue().contains(type)) {
            return Optional.of(Part.CUE);
        }
        return mapping.statementsAtContent().contains(type) ? Optional.of(Part.CONTENT) : Optional.empty();
    }

    Optional<Part> part(String label) {
        return Optional.ofNullable(parts.get(label));
    }

    /** Returns the name of a part as it is written, if the mapping has one. */
    Optional<String> name(Part part) {
        return mapping.names(part).stream().findFirst();
    }

    Optional<Quality> quality(String attribute) {
        return Optional.ofNullable(qualities.get(attribute));
    }

    /** Returns the attribute that says a quality, if the mapping has one. */
    Optional<String> name(Quality quality) {
        return Optional.ofNullable(namesOfQualities.get(quality));
    }
}
