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

/** Which text-bound lines are which part of a statement, as the arguments of its event say. */
final class Arrangement {
    private record Place(int number, String id) {}

    private final Event event;
    private final Map<Part, List<String>> parts = new EnumMap<>(Part.class);
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> byLabel = new HashSet<>();

    /** Reads the arguments of an event. The labels are those of text-bound lines, as far as they are known. */
    Arrangement(Names names, Event event, Function<String, Optional<String>> labelOf) {
        this.event = event;
        Map<Part, List<Place>> places = new EnumMap<>(Part.class);
        for (Event.Argument argument : event.arguments()) {
            String id = argument.reference();
            if (!id.startsWith("T")) {
                continue;
            }
            Optional<Part> byRole = names.part(argument.name());
            byRole.flatMap(names::name).ifPresentOrElse(name -> labels.putIfAbsent(id, name), () -> byLabel.add(id));
            byRole.or(() -> labelOf.apply(id).flatMap(names::part))
                    .ifPresent(part ->
                            places.computeIfAbsent(part, p -> new ArrayList<>()).add(new Place(argument.number(), id)));
        }
        places.forEach((part, those) -> {
            List<String> ids = those.stream()
                    .sorted(Comparator.comparingInt(Place::number))
                    .map(Place::id)
                    .toList();
            // What is said twice is still one piece.
            parts.put(part, part.isJoined() ? ids.stream().distinct().toList() : ids);
        });
    }

    List<String> ids(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Returns the label that a text-bound line has where nothing says otherwise, unless its label is what says its part. */
    Optional<String> usualLabel(String id) {
        if (byLabel.contains(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(labels.get(id))
                .or(() -> id.equals(event.trigger()) ? Optional.of(event.type()) : Optional.empty());
    }

    /** Returns the part that a trigger with this label is, if no argument is this part. */
    static Optional<Part> partOfTrigger(Names names, String type, String label) {
        return names.part(label)
                .filter(part -> part == Part.CUE || part == Part.CONTENT)
                .or(() -> names.partOfTrigger(type));
    }

    /** Returns the words at which an event hangs whose trigger is no part of its own. */
    static Optional<Passage> anchor(Optional<Passage> cue, Optional<Passage> content) {
        return cue.or(() -> content);
    }

    static Optional<Passage> cue(Statement statement) {
        return statement.cue().map(cue -> cue.passage());
    }
}
