package dev.readout.brat;

import dev.readout.statement.Addressee;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The lines that statements and mentions get where none are kept from a file, one after the other.
 *
 * <p>Writer and reader walk through an article in the same way: the reader keeps only what differs from these lines. So an
 * article that was never a file comes back without a trace of one.
 */
final class Numbering {
    /** The event of a statement, and the text-bound lines of its parts by id. */
    record Draft(String event, Map<String, Key> textBounds) {}

    private static final List<Part> ORDER_OF_ARGUMENTS =
            List.of(Part.CONTENT, Part.CUE, Part.SOURCE, Part.ADDRESSEE, Part.FRAME, Part.QUOTED);

    private final Names names;
    private final Quotations quotations;
    private final Map<Key, String> shared = new HashMap<>();
    private int lastTextBound;
    private int lastAttribute;

    Numbering(Names names, Quotations quotations) {
        this.names = names;
        this.quotations = quotations;
    }

    /**
     * Returns the lines of a statement.
     *
     * @param free whether a new id may be used for a line
     */
    Draft draft(Statement statement, BiPredicate<String, Key> free) {
        String type = names.type();
        Optional<Passage> cue = Arrangement.cue(statement);
        Optional<Passage> content = statement.content();
        Optional<Part> partOfTrigger = Arrangement.partOfTrigger(names, type, type)
                .filter(part -> (part == Part.CUE ? cue : content).isPresent() && !samePieces(cue, content));
        Map<Part, List<Passage>> passages = passages(statement);
        Map<String, Key> textBounds = new LinkedHashMap<>();
        Map<Key, String> ids = new HashMap<>();
        Map<Part, List<String>> arguments = new EnumMap<>(Part.class);
        int last = lastTextBound;
        String trigger = "";
        for (Part part : Part.values()) {
            boolean isTrigger = partOfTrigger.filter(p -> p == part).isPresent();
            Optional<String> label = isTrigger ? Optional.of(type) : names.name(part);
            for (Passage passage : label.isPresent() ? passages.getOrDefault(part, List.of()) : List.<Passage>of()) {
                Key key = new Key(label.get(), passage.pieces());
                String id = id(key, ids, last, free);
                last = Math.max(last, ids.containsKey(key) ? number(id) : 0);
                textBounds.put(id, key);
                if (isTrigger) {
                    trigger = id;
                } else {
                    arguments.computeIfAbsent(part, p -> new ArrayList<>()).add(id);
                }
            }
        }
        if (partOfTrigger.isEmpty()) {
            Key key =
                    new Key(type, Arrangement.anchor(cue, content).orElseThrow().pieces());
            trigger = id(key, ids, last, free);
            textBounds.put(trigger, key);
        }

        StringBuilder event = new StringBuilder(type).append(':').append(trigger);
        for (Part part : ORDER_OF_ARGUMENTS) {
            int number = 0;
            for (String argument : arguments.getOrDefault(part, List.of())) {
                number++;
                event.append(' ').append(names.name(part).orElseThrow());
                if (number > 1) {
                    event.append(number);
                }
                event.append(':').append(argument);
            }
        }
        return new Draft(event.toString(), textBounds);
    }

    private String id(Key key, Map<Key, String> ids, int last, BiPredicate<String, Key> free) {
        String known = shared.get(key);
        return known != null ? known : ids.computeIfAbsent(key, k -> next("T", last, id -> free.test(id, k)));
    }

    /** Returns the number of an id that was made here. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** Returns the next id that is free. */
    static String next(String kind, int last, Predicate<String> free) {
        int number = last + 1;
        while (!free.test(kind + number)) {
            number++;
        }
        return kind + number;
    }

    private Map<Part, List<Passage>> passages(Statement statement) {
        Map<Part, List<Passage>> passages = new EnumMap<>(Part.class);
        passages.put(
                Part.SOURCE,
                statement.sources().stream()
                        .map(Source::mention)
                        .flatMap(Optional::stream)
                        .toList());
        Arrangement.cue(statement).ifPresent(cue -> passages.put(Part.CUE, List.of(cue)));
        statement.content().ifPresent(content -> passages.put(Part.CONTENT, List.of(content)));
        passages.put(
                Part.ADDRESSEE,
                statement.addressees().stream()
                        .map(Addressee::mention)
                        .flatMap(Optional::stream)
                        .toList());
        statement.frame().ifPresent(frame -> passages.put(Part.FRAME, List.of(frame)));
        if (!isQuotedSeen(statement)) {
            passages.put(Part.QUOTED, statement.quoted());
        }
        return passages;
    }

    /** Whether a reader finds the quoted words by the quotation marks around them. */
    boolean isQuotedSeen(Statement statement) {
        return statement
                .content()
                .map(content -> quotations.quoted(content).equals(statement.quoted()))
                .orElse(statement.quoted().isEmpty());
    }

    static boolean samePieces(Optional<Passage> one, Optional<Passage> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().pieces().equals(other.get().pieces());
    }

    /** Returns what the attribute lines of a statement must say, but for their ids. */
    Map<Quality, String> qualities(Statement statement, String eventId) {
        Map<Quality, String> qualities = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            boolean seen = quality == Quality.FORM
                    && quotations.form(statement.content(), names.mapping().defaultForm()) == statement.form();
            Optional<String> name = names.name(quality);
            Optional<? extends Enum<?>> value = quality.of(statement);
            if (!seen && name.isPresent() && value.isPresent()) {
                qualities.put(quality, name.get() + " " + eventId + " " + Quality.word(value.get()));
            }
        }
        return qualities;
    }

    /** Returns the attribute lines of a statement by id. */
    Map<String, String> attributeLines(Map<Quality, String> qualities, Predicate<String> free) {
        Map<String, String> lines = new LinkedHashMap<>();
        int last = lastAttribute;
        for (String rest : qualities.values()) {
            String id = next("A", last, free);
            last = number(id);
            lines.put(id, rest);
        }
        return lines;
    }

    /** Returns the id of a mention. */
    String mention(Predicate<String> free) {
        return next("T", lastTextBound, free);
    }

    /** Whether a draft may have this id for a text-bound line. */
    boolean canBeNext(String id, Key key) {
        return id.equals(shared.get(key)) || Line.numberOf(id) > lastTextBound;
    }

    /** Whether a draft may have this id for an attribute line. */
    boolean canBeNext(String id) {
        return Line.numberOf(id) > lastAttribute;
    }

    /** Goes on behind the text-bound lines of a statement. */
    void passEvent(Event event, Map<String, Key> textBounds) {
        for (String id : event.references()) {
            if (id.startsWith("T")) {
                passTextBound(id);
            }
            Key key = textBounds.get(id);
            if (key != null) {
                shared.putIfAbsent(key, id);
            }
        }
    }

    void passTextBound(String id) {
        lastTextBound = Math.max(lastTextBound, Line.numberOf(id));
    }

    void passAttribute(String id) {
        lastAttribute = Math.max(lastAttribute, Line.numberOf(id));
    }
}
