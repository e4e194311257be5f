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
 * Generates the lines of statements and mentions for which no lines of a file are preserved, one after the other.
 *
 * <p>The writer and the reader go through an article in the same way, and the reader preserves only the differences
 * from the generated lines. An article that was not read from a file is therefore read back without additional
 * attributes.
 */
final class LineGenerator {
    /** The event of a statement, and the text-bound lines of its parts by id. */
    record GeneratedLines(String event, Map<String, TextBoundKey> textBounds) {}

    private static final List<StatementPart> ORDER_OF_ARGUMENTS = List.of(
            StatementPart.CONTENT,
            StatementPart.CUE,
            StatementPart.SOURCE,
            StatementPart.ADDRESSEE,
            StatementPart.FRAME,
            StatementPart.QUOTED);

    private final MappingLookup lookup;
    private final BratQuotations quotations;
    private final Map<TextBoundKey, String> shared = new HashMap<>();
    private int lastTextBound;
    private int lastAttribute;

    LineGenerator(MappingLookup lookup, BratQuotations quotations) {
        this.lookup = lookup;
        this.quotations = quotations;
    }

    /**
     * Generates the lines of a statement.
     *
     * @param free tells whether a new id may be used for a line
     */
    GeneratedLines generate(Statement statement, BiPredicate<String, TextBoundKey> free) {
        String type = lookup.type();
        Optional<Passage> cue = EventParts.cue(statement);
        Optional<Passage> content = statement.content();
        Optional<StatementPart> partOfTrigger = EventParts.partOfTrigger(lookup, type, type)
                .filter(part -> (part == StatementPart.CUE ? cue : content).isPresent() && !samePieces(cue, content));
        Map<StatementPart, List<Passage>> passages = passages(statement);
        Map<String, TextBoundKey> textBounds = new LinkedHashMap<>();
        Map<TextBoundKey, String> ids = new HashMap<>();
        Map<StatementPart, List<String>> arguments = new EnumMap<>(StatementPart.class);
        int last = lastTextBound;
        String trigger = "";
        for (StatementPart part : StatementPart.values()) {
            boolean isTrigger = partOfTrigger.filter(p -> p == part).isPresent();
            Optional<String> label = isTrigger ? Optional.of(type) : lookup.name(part);
            for (Passage passage : label.isPresent() ? passages.getOrDefault(part, List.of()) : List.<Passage>of()) {
                TextBoundKey key = new TextBoundKey(label.get(), passage.pieces());
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
            TextBoundKey key = new TextBoundKey(
                    type, EventParts.anchor(cue, content).orElseThrow().pieces());
            trigger = id(key, ids, last, free);
            textBounds.put(trigger, key);
        }

        StringBuilder event = new StringBuilder(type).append(':').append(trigger);
        for (StatementPart part : ORDER_OF_ARGUMENTS) {
            int number = 0;
            for (String argument : arguments.getOrDefault(part, List.of())) {
                number++;
                event.append(' ').append(lookup.name(part).orElseThrow());
                if (number > 1) {
                    event.append(number);
                }
                event.append(':').append(argument);
            }
        }
        return new GeneratedLines(event.toString(), textBounds);
    }

    private String id(
            TextBoundKey key, Map<TextBoundKey, String> ids, int last, BiPredicate<String, TextBoundKey> free) {
        String known = shared.get(key);
        return known != null ? known : ids.computeIfAbsent(key, k -> next("T", last, id -> free.test(id, k)));
    }

    /** Returns the number of an id that was generated here. */
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

    private Map<StatementPart, List<Passage>> passages(Statement statement) {
        Map<StatementPart, List<Passage>> passages = new EnumMap<>(StatementPart.class);
        passages.put(
                StatementPart.SOURCE,
                statement.sources().stream()
                        .map(Source::mention)
                        .flatMap(Optional::stream)
                        .toList());
        EventParts.cue(statement).ifPresent(cue -> passages.put(StatementPart.CUE, List.of(cue)));
        statement.content().ifPresent(content -> passages.put(StatementPart.CONTENT, List.of(content)));
        passages.put(
                StatementPart.ADDRESSEE,
                statement.addressees().stream()
                        .map(Addressee::mention)
                        .flatMap(Optional::stream)
                        .toList());
        statement.frame().ifPresent(frame -> passages.put(StatementPart.FRAME, List.of(frame)));
        if (!isQuotedSeen(statement)) {
            passages.put(StatementPart.QUOTED, statement.quoted());
        }
        return passages;
    }

    /** Returns whether a reader finds exactly the quoted words by their quotation marks. */
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

    /** Returns the attribute lines that a statement needs, without their ids. */
    Map<StatementProperty, String> properties(Statement statement, String eventId) {
        Map<StatementProperty, String> properties = new EnumMap<>(StatementProperty.class);
        for (StatementProperty property : StatementProperty.values()) {
            boolean seen = property == StatementProperty.FORM
                    && quotations.form(statement.content(), lookup.mapping().defaultForm()) == statement.form();
            Optional<String> name = lookup.name(property);
            Optional<? extends Enum<?>> value = property.of(statement);
            if (!seen && name.isPresent() && value.isPresent()) {
                properties.put(property, name.get() + " " + eventId + " " + StatementProperty.word(value.get()));
            }
        }
        return properties;
    }

    /** Returns the attribute lines of a statement, by id. */
    Map<String, String> attributeLines(Map<StatementProperty, String> properties, Predicate<String> free) {
        Map<String, String> lines = new LinkedHashMap<>();
        int last = lastAttribute;
        for (String rest : properties.values()) {
            String id = next("A", last, free);
            last = number(id);
            lines.put(id, rest);
        }
        return lines;
    }

    /** Returns the id for a mention. */
    String mention(Predicate<String> free) {
        return next("T", lastTextBound, free);
    }

    /** Returns whether this id may be generated for a text-bound line. */
    boolean canBeNext(String id, TextBoundKey key) {
        return id.equals(shared.get(key)) || AnnotationLine.numberOf(id) > lastTextBound;
    }

    /** Returns whether this id may be generated for an attribute line. */
    boolean canBeNext(String id) {
        return AnnotationLine.numberOf(id) > lastAttribute;
    }

    /** Continues after the text-bound lines of a statement. */
    void passEvent(BratEvent event, Map<String, TextBoundKey> textBounds) {
        for (String id : event.references()) {
            if (id.startsWith("T")) {
                passTextBound(id);
            }
            TextBoundKey key = textBounds.get(id);
            if (key != null) {
                shared.putIfAbsent(key, id);
            }
        }
    }

    void passTextBound(String id) {
        lastTextBound = Math.max(lastTextBound, AnnotationLine.numberOf(id));
    }

    void passAttribute(String id) {
        lastAttribute = Math.max(lastAttribute, AnnotationLine.numberOf(id));
    }
}
