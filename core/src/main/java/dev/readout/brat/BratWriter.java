package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the annotations of an article: with the ids and labels that are preserved in attributes if they still fit, and
 * with new ones otherwise. Attributes are not trusted: {@link Brat#writing} reads the lines back, and every difference
 * is a loss.
 */
final class BratWriter {
    private final MappingLookup lookup;
    private final Article article;
    private final TextIndex index;
    private final LineGenerator generator;

    // The text-bound lines of statements according to their attributes, by id, and all other ids that are taken.
    private final Map<String, TextBoundKey> kept = new HashMap<>();
    private final Set<String> mentions = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private final Set<String> written = new HashSet<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> eventIds = new ArrayList<>();
    private int lastEvent;

    BratWriter(MappingLookup lookup, Article article, TextIndex index, BratQuotations quotations) {
        this.lookup = lookup;
        this.article = article;
        this.index = index;
        this.generator = new LineGenerator(lookup, quotations);
    }

    List<String> write() {
        article.mentions().forEach(mention -> keptId(mention).ifPresent(mentions::add));
        taken.addAll(mentions);
        List<Optional<Plan>> plans =
                article.statements().stream().map(this::keptPlan).toList();
        plans.forEach(plan ->
                plan.ifPresent(p -> p.textBounds().forEach((id, textBound) -> kept.putIfAbsent(id, textBound.key()))));
        reserve(article.attributes(), "ERAMN#");
        article.statements().forEach(statement -> {
            reserve(statement.attributes(), "AMN#");
            keptId(statement).ifPresent(taken::add);
        });
        article.mentions().forEach(mention -> reserve(mention.attributes(), "AMN#"));

        for (int i = 0; i < plans.size(); i++) {
            write(article.statements().get(i), plans.get(i));
        }
        article.mentions().forEach(this::write);
        write(article.attributes(), "ERAMN#");
        BratAttributes.lines(article.attributes(), "*").entrySet().stream()
                .sorted(Comparator.comparingInt(line -> AnnotationLine.numberOf(line.getKey())))
                .forEach(line -> lines.add("*\t" + line.getValue()));
        return lines;
    }

    /** Returns the ids of the events of the statements, in their order. */
    List<String> eventIds() {
        return eventIds;
    }

    private void reserve(Map<String, String> attributes, String kinds) {
        BratAttributes.lines(attributes, kinds).forEach((id, rest) -> {
            taken.add(id);
            if (id.charAt(0) == 'E') {
                BratEvent.parse(rest).ifPresent(event -> taken.addAll(event.references()));
            } else {
                AnnotationLine.remark(0, id + "\t" + rest, id).ifPresent(remark -> taken.addAll(remark.references()));
            }
        });
        BratAttributes.lines(attributes, "*")
                .forEach((id, rest) -> AnnotationLine.remark(0, "*\t" + rest, "*")
                        .ifPresent(remark -> taken.addAll(remark.references())));
    }

    private static Optional<String> keptId(Mention mention) {
        return Optional.ofNullable(mention.attributes().get(BratAttributes.ID))
                .filter(id -> AnnotationLine.isId(id, "T"));
    }

    private static Optional<String> keptId(Statement statement) {
        return statement
                .id()
                .or(() -> Optional.ofNullable(statement.attributes().get(BratAttributes.ID)))
                .filter(id -> AnnotationLine.isId(id, "E"));
    }

    private static Optional<String> label(Map<String, String> attributes, String key) {
        return Optional.ofNullable(attributes.get(key)).filter(AnnotationLine::isLabel);
    }

    private boolean isFree(String id, TextBoundKey key) {
        TextBoundKey known = kept.get(id);
        return known == null ? !taken.contains(id) && !written.contains(id) : known.equals(key);
    }

    private boolean isFree(String id) {
        return !taken.contains(id) && !written.contains(id);
    }

    private void write(Statement statement, Optional<Plan> keptPlan) {
        Plan plan = keptPlan.filter(p -> p.textBounds().entrySet().stream()
                        .allMatch(entry -> entry.getValue().key().equals(kept.get(entry.getKey()))))
                .orElseGet(() -> draft(statement));
        plan.textBounds().forEach((id, textBound) -> {
            if (written.add(id)) {
                write(
                        id,
                        textBound.key().label(),
                        textBound.passage(),
                        statement.attributes().get(BratAttributes.words(id)));
            }
        });
        String id = keptId(statement)
                .filter(written::add)
                .orElseGet(() -> LineGenerator.next("E", lastEvent, this::isFree));
        written.add(id);
        lastEvent = Math.max(lastEvent, AnnotationLine.numberOf(id));
        eventIds.add(id);
        lines.add(id + "\t" + plan.event());

        Map<String, TextBoundKey> keys = new LinkedHashMap<>();
        plan.textBounds().forEach((textBound, t) -> keys.put(textBound, t.key()));
        BratEvent.parse(plan.event()).ifPresent(event -> generator.passEvent(event, keys));
        writeProperties(statement, id);
    }

    private void writeProperties(Statement statement, String id) {
        Map<StatementProperty, String> needed = generator.properties(statement, id);
        Map<String, String> keptLines = BratAttributes.lines(statement.attributes(), "AMN#");
        Set<StatementProperty> said = new HashSet<>();
        Set<String> wrong = new HashSet<>();
        keptLines.forEach((attribute, rest) -> {
            Optional<AnnotationLine.RemarkLine> remark = AnnotationLine.remark(0, attribute + "\t" + rest, attribute)
                    .filter(r -> attribute.charAt(0) == 'A');
            Optional<StatementProperty> property =
                    remark.flatMap(r -> lookup.property(r.type())).filter(p -> !said.contains(p));
            if (property.isPresent()) {
                Optional<Enum<?>> value = property.get().parse(remark.get().value());
                if (value.equals(property.get().of(statement))) {
                    needed.remove(property.get());
                    said.add(property.get());
                } else if (value.isPresent()
                        && property.get()
                                .broken(value.get(), statement.form(), statement.medium())
                                .isEmpty()) {
                    // A reader would take the line for valid, but the statement was changed since.
                    wrong.add(attribute);
                }
            }
        });
        Map<String, String> generated = generator.attributeLines(needed, this::isFree);
        generated.forEach((attribute, rest) -> {
            written.add(attribute);
            generator.passAttribute(attribute);
            lines.add(attribute + "\t" + rest);
        });
        keptLines.forEach((attribute, rest) -> {
            if (!wrong.contains(attribute)) {
                write(attribute, rest);
            }
        });
    }

    private void write(Mention mention) {
        String id = keptId(mention)
                .filter(written::add)
                .orElseGet(() -> generator.mention(free -> isFree(free) && !kept.containsKey(free)));
        written.add(id);
        generator.passTextBound(id);
        String label = label(mention.attributes(), BratAttributes.LABEL)
                .orElse(lookup.mapping().mention());
        write(id, label, mention.passage(), mention.attributes().get(BratAttributes.WORDS));
        write(mention.attributes(), "AMN#");
    }

    private void write(Map<String, String> attributes, String kinds) {
        BratAttributes.lines(attributes, kinds).forEach(this::write);
    }

    private void write(String id, String rest) {
        if (written.add(id)) {
            if (id.charAt(0) == 'A') {
                generator.passAttribute(id);
            }
            lines.add(id + "\t" + rest);
        }
    }

    private void write(String id, String label, Passage passage, @Nullable String keptWords) {
        StringBuilder line = new StringBuilder(id).append('\t').append(label);
        char before = ' ';
        for (Span piece : passage.pieces()) {
            line.append(before).append(piece.start()).append(' ').append(piece.end());
            before = ';';
        }
        boolean fits = keptWords != null
                && AnnotationLine.fitsOnALine(keptWords)
                && index.compare(passage, keptWords) != TextIndex.Comparison.WORDS_DIFFER;
        line.append('\t').append(fits ? keptWords : TextIndex.onOneLine(TextIndex.words(passage)));
        lines.add(line.toString());
    }

    /** The lines of a statement: the event line after its id, and the text-bound lines. */
    private record Plan(String event, Map<String, PlannedTextBound> textBounds) {}

    private record PlannedTextBound(String label, Passage passage) {
        TextBoundKey key() {
            return new TextBoundKey(label, passage.pieces());
        }
    }

    private Plan draft(Statement statement) {
        LineGenerator.GeneratedLines generated = generator.generate(statement, this::isFree);
        Map<String, PlannedTextBound> textBounds = new LinkedHashMap<>();
        generated
                .textBounds()
                .forEach((id, key) -> textBounds.put(
                        id, new PlannedTextBound(key.label(), index.text().passage(key.pieces()))));
        return new Plan(generated.event(), textBounds);
    }

    /** Returns the lines that a statement had in a file, if its attributes preserve them and they still fit. */
    private Optional<Plan> keptPlan(Statement statement) {
        return Optional.ofNullable(statement.attributes().get(BratAttributes.EVENT))
                .filter(AnnotationLine::fitsOnALine)
                .flatMap(BratEvent::parse)
                .filter(event -> lookup.isStatement(event.type()))
                .flatMap(event -> new KeptPlan(statement, event).plan());
    }

    private final class KeptPlan {
        private final Statement statement;
        private final BratEvent event;
        private final EventParts parts;
        private final Map<String, PlannedTextBound> textBounds = new LinkedHashMap<>();
        private boolean fits = true;

        KeptPlan(Statement statement, BratEvent event) {
            this.statement = statement;
            this.event = event;
            this.parts = new EventParts(lookup, event, id -> label(statement.attributes(), BratAttributes.label(id)));
        }

        Optional<Plan> plan() {
            Optional<Passage> cue = EventParts.cue(statement);
            Optional<Passage> content = statement.content();
            String trigger = event.trigger();
            String label =
                    label(statement.attributes(), BratAttributes.label(trigger)).orElse(event.type());
            Optional<StatementPart> part = EventParts.partOfTrigger(lookup, event.type(), label);
            boolean isCue = isPart(StatementPart.CUE, part, cue);
            boolean isContent = isPart(StatementPart.CONTENT, part, content);

            each(
                    StatementPart.SOURCE,
                    statement.sources().stream().map(Source::mention).toList());
            joined(StatementPart.CUE, isCue ? Optional.empty() : cue);
            joined(StatementPart.CONTENT, isContent ? Optional.empty() : content);
            each(
                    StatementPart.ADDRESSEE,
                    statement.addressees().stream().map(Addressee::mention).toList());
            joined(StatementPart.FRAME, statement.frame());
            // A direct statement has no quoted words, so such an argument is not a part of it.
            if (statement.form() != Form.DIRECT
                    && (!parts.ids(StatementPart.QUOTED).isEmpty() || !generator.isQuotedSeen(statement))) {
                each(
                        StatementPart.QUOTED,
                        statement.quoted().stream().map(Optional::of).toList());
            }
            if (isCue || isContent) {
                put(trigger, (isCue ? cue : content).orElseThrow());
            } else if (!textBounds.containsKey(trigger) && !isElsewhere(trigger)) {
                textBounds.put(
                        trigger,
                        new PlannedTextBound(
                                label, EventParts.anchor(cue, content).orElseThrow()));
            }
            return fits ? Optional.of(new Plan(rest(), textBounds)) : Optional.empty();
        }

        private String rest() {
            return Objects.requireNonNull(statement.attributes().get(BratAttributes.EVENT));
        }

        /**
         * Returns whether a trigger is a mention or a part of another statement, rather than a repetition of the cue.
         */
        private boolean isElsewhere(String trigger) {
            return mentions.contains(trigger)
                    || BratAttributes.ELSEWHERE.equals(statement.attributes().get(BratAttributes.pieces(trigger)));
        }

        private boolean isPart(StatementPart part, Optional<StatementPart> partOfTrigger, Optional<Passage> passage) {
            return partOfTrigger.filter(p -> p == part).isPresent()
                    && passage.isPresent()
                    && parts.ids(part).isEmpty();
        }

        private void each(StatementPart part, List<Optional<Passage>> passages) {
            List<String> ids = parts.ids(part);
            fits &= ids.size() == passages.size() && passages.stream().allMatch(Optional::isPresent);
            for (int i = 0; fits && i < ids.size(); i++) {
                put(ids.get(i), passages.get(i).orElseThrow());
            }
        }

        private void joined(StatementPart part, Optional<Passage> passage) {
            List<String> ids = parts.ids(part);
            fits &= ids.isEmpty() == passage.isEmpty();
            if (!fits || ids.isEmpty()) {
                return;
            }
            if (ids.size() == 1) {
                put(ids.get(0), passage.orElseThrow());
                return;
            }
            List<Span> pieces = passage.orElseThrow().pieces();
            int from = 0;
            for (String id : ids) {
                OptionalInt count = count(id);
                fits &= count.isPresent() && count.getAsInt() >= 1 && count.getAsInt() <= pieces.size() - from;
                if (!fits) {
                    return;
                }
                int to = from + count.getAsInt();
                put(id, index.text().passage(pieces.subList(from, to)));
                from = to;
            }
            fits &= from == pieces.size();
        }

        private OptionalInt count(String id) {
            String pieces = statement.attributes().get(BratAttributes.pieces(id));
            return pieces != null && pieces.matches("[1-9][0-9]{0,8}")
                    ? OptionalInt.of(Integer.parseInt(pieces))
                    : OptionalInt.empty();
        }

        private void put(String id, Passage passage) {
            Optional<String> label =
                    label(statement.attributes(), BratAttributes.label(id)).or(() -> parts.usualLabel(id));
            fits &= label.isPresent() && AnnotationLine.isId(id, "T") && !mentions.contains(id);
            if (fits) {
                PlannedTextBound textBound = new PlannedTextBound(label.orElseThrow(), passage);
                PlannedTextBound known = textBounds.putIfAbsent(id, textBound);
                fits &= known == null || known.key().equals(textBound.key());
            }
        }
    }
}
