package dev.readout.brat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks up the names of a mapping. */
final class MappingLookup {
    private final BratMapping mapping;
    private final Map<String, StatementPart> parts = new HashMap<>();
    private final Map<String, StatementProperty> properties = new HashMap<>();
    private final Map<StatementProperty, String> namesOfProperties = new EnumMap<>(StatementProperty.class);
    private final Set<String> types;

    MappingLookup(BratMapping mapping) {
        this.mapping = mapping;
        for (StatementPart part : StatementPart.values()) {
            mapping.names(part).forEach(name -> parts.put(name, part));
        }
        mapping.form().ifPresent(name -> properties(name, StatementProperty.FORM, StatementProperty.OR_FORM));
        mapping.medium().ifPresent(name -> properties(name, StatementProperty.MEDIUM, StatementProperty.OR_MEDIUM));
        mapping.status().ifPresent(name -> property(name, StatementProperty.STATUS));
        types = new HashSet<>(mapping.types().toList());
    }

    private void properties(String name, StatementProperty property, StatementProperty other) {
        property(name, property);
        property("Or" + name, other);
    }

    private void property(String name, StatementProperty property) {
        properties.put(name, property);
        namesOfProperties.put(property, name);
    }

    BratMapping mapping() {
        return mapping;
    }

    boolean isStatement(String type) {
        return types.contains(type);
    }

    /** Returns the type of event to write. */
    String type() {
        return mapping.types().findFirst().orElseThrow();
    }

    /** Returns the part that the trigger of an event of this type represents, if no argument does. */
    Optional<StatementPart> partOfTrigger(String type) {
        if (mapping.statementsAtCue().contains(type)) {
            return Optional.of(StatementPart.CUE);
        }
        return mapping.statementsAtContent().contains(type) ? Optional.of(StatementPart.CONTENT) : Optional.empty();
    }

    Optional<StatementPart> part(String label) {
        return Optional.ofNullable(parts.get(label));
    }

    /** Returns the name of a part to write, if the mapping has one. */
    Optional<String> name(StatementPart part) {
        return mapping.names(part).stream().findFirst();
    }

    Optional<StatementProperty> property(String attribute) {
        return Optional.ofNullable(properties.get(attribute));
    }

    /** Returns the attribute that gives a property, if the mapping has one. */
    Optional<String> name(StatementProperty property) {
        return Optional.ofNullable(namesOfProperties.get(property));
    }
}
