package dev.readout.brat;

import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of an event: the ids of the text-bound lines for each part of a statement, as the arguments of the event
 * assign them.
 */
final class EventParts {
    private record NumberedId(int number, String id) {}

    private final BratEvent event;
    private final Map<StatementPart, List<String>> parts = new EnumMap<>(StatementPart.class);
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> byLabel = new HashSet<>();

    /** Reads the arguments of an event. The function returns the label of a text-bound line, if it is known. */
    EventParts(MappingLookup lookup, BratEvent event, Function<String, Optional<String>> labelOf) {
        this.event = event;
        Map<StatementPart, List<NumberedId>> arguments = new EnumMap<>(StatementPart.class);
        for (BratEvent.Argument argument : event.arguments()) {
            String id = argument.reference();
            if (!id.startsWith("T")) {
                continue;
            }
            Optional<StatementPart> byRole = lookup.part(argument.name());
            byRole.flatMap(lookup::name).ifPresentOrElse(name -> labels.putIfAbsent(id, name), () -> byLabel.add(id));
            byRole.or(() -> labelOf.apply(id).flatMap(lookup::part))
                    .ifPresent(part -> arguments
                            .computeIfAbsent(part, p -> new ArrayList<>())
                            .add(new NumberedId(argument.number(), id)));
        }
        arguments.forEach((part, those) -> {
            List<String> ids = those.stream()
                    .sorted(Comparator.comparingInt(NumberedId::number))
                    .map(NumberedId::id)
                    .toList();
            // A repeated argument is still one piece.
            parts.put(part, part.isJoined() ? ids.stream().distinct().toList() : ids);
        });
    }

    List<String> ids(StatementPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /**
     * Returns the label that a text-bound line has by default; empty if its label determines its part.
     */
    Optional<String> usualLabel(String id) {
        if (byLabel.contains(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(labels.get(id))
                .or(() -> id.equals(event.trigger()) ? Optional.of(event.type()) : Optional.empty());
    }

    /** Returns the part that a trigger with this label represents, if no argument does. */
    static Optional<StatementPart> partOfTrigger(MappingLookup lookup, String type, String label) {
        return lookup.part(label)
                .filter(part -> part == StatementPart.CUE || part == StatementPart.CONTENT)
                .or(() -> lookup.partOfTrigger(type));
    }

    /** Returns the passage of a trigger that is not a part of the statement itself. */
    static Optional<Passage> anchor(Optional<Passage> cue, Optional<Passage> content) {
        return cue.or(() -> content);
    }

    static Optional<Passage> cue(Statement statement) {
        return statement.cue().map(cue -> cue.passage());
    }
}
