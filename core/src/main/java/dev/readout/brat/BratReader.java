package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.brat.AnnotationLine.EventLine;
import dev.readout.brat.AnnotationLine.RemarkLine;
import dev.readout.brat.AnnotationLine.TextBoundLine;
import dev.readout.exchange.Reading;
import dev.readout.internal.Require;
import dev.readout.internal.characters.Characters;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the annotations of a text. */
final class BratReader {
    private static final String KINDS = "TERAMN#";

    /** A finding, and whether a strict reader refuses the file because of it. */
    private record Found(BratFinding finding, boolean refused) {}

    /**
     * A statement with its event line, the text-bound lines of its parts, and the attribute lines that give its
     * properties.
     */
    private record ReadStatement(
            EventLine line,
            EventParts parts,
            Statement statement,
            Map<String, TextBoundLine> textBounds,
            Map<StatementProperty, RemarkLine> properties) {}

    private final MappingLookup lookup;
    private final TextIndex index;
    private final BratQuotations quotations;
    private final Optional<String> annotator;

    private final List<Found> found = new ArrayList<>();
    private final List<AnnotationLine> lines = new ArrayList<>();
    private final Map<String, AnnotationLine> byId = new HashMap<>();
    private final Map<String, List<RemarkLine>> remarks = new HashMap<>();

    BratReader(MappingLookup lookup, TextIndex index, BratQuotations quotations, Optional<String> annotator) {
        this.lookup = lookup;
        this.index = index;
        this.quotations = quotations;
        this.annotator = annotator;
    }

    Reading<Article> read(List<UnparsedLine> unparsedLines, boolean strict) {
        unparsedLines.forEach(this::parse);
        lines.removeAll(unresolved());
        for (AnnotationLine line : lines) {
            if (line instanceof RemarkLine remark && remark.hasOneTarget()) {
                remarks.computeIfAbsent(remark.target(), id -> new ArrayList<>())
                        .add(remark);
            }
        }
        List<ReadStatement> statements = new ArrayList<>();
        for (AnnotationLine line : lines) {
            if (line instanceof EventLine eventLine
                    && lookup.isStatement(eventLine.event().type())) {
                statement(eventLine).ifPresent(statements::add);
            }
        }
        found.sort(Comparator.comparingInt(f -> f.finding().line()));
        if (strict) {
            found.stream().filter(Found::refused).findFirst().ifPresent(f -> {
                throw new BratReadException(f.finding());
            });
        }
        Article article = article(statements);
        return Reading.of(article, found.stream().map(Found::finding).toList());
    }

    /** Returns the numbers of the lines that make a strict reader refuse a file. */
    Set<Integer> refused() {
        return found.stream()
                .filter(Found::refused)
                .map(f -> f.finding().line())
                .collect(Collectors.toSet());
    }

    private void leaveOut(int number, String line, String problem) {
        found.add(new Found(new BratFinding(number, problem, line, true), true));
    }

    private void parse(UnparsedLine unparsed) {
        String line = unparsed.words();
        if (unparsed.problem().isPresent()) {
            leaveOut(unparsed.number(), line, unparsed.problem().get());
            return;
        }
        if (line.codePoints().allMatch(Characters::isWhiteSpace)) {
            return;
        }
        int tab = line.indexOf('\t');
        String id = tab < 0 ? "" : line.substring(0, tab);
        boolean equivalence = id.equals("*");
        if (!equivalence && !AnnotationLine.isId(id, KINDS)) {
            leaveOut(unparsed.number(), line, AnnotationLine.grammar(' '));
            return;
        }
        AnnotationLine known = byId.get(id);
        if (known != null) {
            leaveOut(unparsed.number(), line, "id " + id + " must be unique; line " + known.number() + " has it");
            return;
        }
        Optional<? extends AnnotationLine> parsed = switch (id.charAt(0)) {
            case 'T' -> textBound(unparsed.number(), line, id);
            case 'E' ->
                BratEvent.parse(line.substring(tab + 1))
                        .map(event -> new EventLine(unparsed.number(), line, id, event));
            default -> AnnotationLine.remark(unparsed.number(), line, id);
        };
        if (parsed.isPresent()) {
            lines.add(parsed.get());
            if (!equivalence) {
                byId.put(id, parsed.get());
            }
        } else if (found.isEmpty() || found.get(found.size() - 1).finding().line() != unparsed.number()) {
            leaveOut(unparsed.number(), line, AnnotationLine.grammar(id.charAt(0)));
        }
    }

    /** Parses a text-bound line. If the result is empty, the problem may have been reported already. */
    private Optional<TextBoundLine> textBound(int number, String line, String id) {
        int labelStart = id.length() + 1;
        int wordsTab = line.indexOf('\t', labelStart);
        int blank = line.indexOf(' ', labelStart);
        if (wordsTab < 0 || blank <= labelStart || blank > wordsTab) {
            return Optional.empty();
        }
        List<Span> pieces = new ArrayList<>();
        for (String piece : line.substring(blank + 1, wordsTab).split(";", -1)) {
            int between = piece.indexOf(' ');
            if (between < 0 || !isNumber(piece.substring(0, between)) || !isNumber(piece.substring(between + 1))) {
                return Optional.empty();
            }
            int start = AnnotationLine.toInt(piece.substring(0, between));
            int end = AnnotationLine.toInt(piece.substring(between + 1));
            if (end < start) {
                leaveOut(number, line, "piece " + Require.shown(piece) + " must not end before it starts");
                return Optional.empty();
            }
            if (end > index.text().length()) {
                int length = index.text().length();
                leaveOut(
                        number,
                        line,
                        "piece " + Require.shown(piece) + " must end within the text of " + length + " code points");
                return Optional.empty();
            }
            pieces.add(new Span(start, end));
        }
        Passage passage = index.text().passage(pieces);
        String words = line.substring(wordsTab + 1);
        TextIndex.Comparison comparison = index.compare(passage, words);
        switch (comparison) {
            case SAME -> {}
            case ON_ONE_LINE, WHITE_SPACE_DIFFERS ->
                found.add(new Found(
                        new BratFinding(
                                number,
                                "words differ from the text in white space only, " + shown(passage),
                                line,
                                false),
                        false));
            case WORDS_DIFFER -> {
                leaveOut(number, line, "words must be those of the text, " + shown(passage));
                return Optional.empty();
            }
        }
        boolean asWritten = comparison == TextIndex.Comparison.ON_ONE_LINE
                || (comparison == TextIndex.Comparison.SAME
                        && TextIndex.onOneLine(words).equals(words));
        String label = line.substring(labelStart, blank);
        return Optional.of(new TextBoundLine(number, line, id, label, passage, words, asWritten));
    }

    /**
     * Returns the words of the first piece of a passage for a message. A broken line may refer to the whole text many
     * times.
     */
    private static String shown(Passage passage) {
        Span first = passage.pieces().get(0);
        int more = passage.pieceCount() - 1;
        return Require.quoted(passage.text().slice(first)) + (more == 0 ? "" : " and " + more + " more pieces");
    }

    private static boolean isNumber(String digits) {
        boolean ascii = digits.chars().allMatch(AnnotationLine::isDigit);
        return ascii && !digits.isEmpty() && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    /**
     * Returns the lines that refer, directly or indirectly, to a line that does not exist, and reports each of them.
     */
    private Set<AnnotationLine> unresolved() {
        Map<String, List<AnnotationLine>> dependents = new HashMap<>();
        Set<AnnotationLine> unresolved = new HashSet<>();
        Deque<AnnotationLine> left = new ArrayDeque<>();
        for (AnnotationLine line : lines) {
            Optional<String> problem = Optional.empty();
            for (String id : line.references()) {
                dependents.computeIfAbsent(id, i -> new ArrayList<>()).add(line);
                if (problem.isEmpty() && !byId.containsKey(id)) {
                    problem = Optional.of(Require.shown(id) + " must be the id of a line that is read");
                }
            }
            if (problem.isEmpty()
                    && line instanceof EventLine eventLine
                    && !(byId.get(eventLine.event().trigger()) instanceof TextBoundLine)) {
                problem = Optional.of("trigger " + eventLine.event().trigger() + " must be a T line");
            }
            if (problem.isPresent()) {
                leaveOut(line.number(), line.line(), problem.get());
                unresolved.add(line);
                left.add(line);
            }
        }
        while (!left.isEmpty()) {
            AnnotationLine line = left.remove();
            if (byId.remove(line.id(), line)) {
                for (AnnotationLine dependent : dependents.getOrDefault(line.id(), List.of())) {
                    if (unresolved.add(dependent)) {
                        leaveOut(
                                dependent.number(),
                                dependent.line(),
                                line.id() + " must be the id of a line that is read");
                        left.add(dependent);
                    }
                }
            }
        }
        return unresolved;
    }

    private Optional<ReadStatement> statement(EventLine line) {
        BratEvent event = line.event();
        EventParts parts = new EventParts(
                lookup,
                event,
                id -> Optional.ofNullable(byId.get(id))
                        .filter(TextBoundLine.class::isInstance)
                        .map(l -> ((TextBoundLine) l).label()));
        Map<String, TextBoundLine> textBounds = new LinkedHashMap<>();
        Optional<Passage> cue = joined(parts.ids(StatementPart.CUE), textBounds);
        Optional<Passage> content = joined(parts.ids(StatementPart.CONTENT), textBounds);

        TextBoundLine trigger = textBound(event.trigger());
        Optional<Passage> atTrigger = Optional.of(trigger.passage());
        Optional<StatementPart> part = EventParts.partOfTrigger(lookup, event.type(), trigger.label());
        boolean isCue = part.filter(p -> p == StatementPart.CUE).isPresent()
                && cue.isEmpty()
                && !LineGenerator.samePieces(atTrigger, content);
        boolean isContent = part.filter(p -> p == StatementPart.CONTENT).isPresent()
                && content.isEmpty()
                && !LineGenerator.samePieces(atTrigger, cue);
        cue = isCue ? atTrigger : cue;
        content = isContent ? atTrigger : content;
        if (cue.isEmpty() && content.isEmpty()) {
            return Optional.empty();
        }
        if (isCue || isContent || LineGenerator.samePieces(atTrigger, EventParts.anchor(cue, content))) {
            textBounds.put(trigger.id(), trigger);
        }

        Statement.Builder statement = Statement.builder();
        if (Require.isId(line.id())) {
            statement.id(line.id());
        }
        cue.ifPresent(passage -> statement.cue(Cue.of(passage)));
        content.ifPresent(statement::content);
        for (String id : parts.ids(StatementPart.SOURCE)) {
            statement.addSource(Source.of(take(id, textBounds).passage()));
        }
        for (String id : parts.ids(StatementPart.ADDRESSEE)) {
            statement.addAddressee(Addressee.of(take(id, textBounds).passage()));
        }
        joined(parts.ids(StatementPart.FRAME), textBounds).ifPresent(statement::frame);

        statement.form(quotations.form(content, lookup.mapping().defaultForm()));
        Map<StatementProperty, RemarkLine> properties = properties(line.id(), statement);
        if (statement.build().form() != Form.DIRECT) {
            List<Passage> quoted = new ArrayList<>();
            for (String id : parts.ids(StatementPart.QUOTED)) {
                quoted.add(take(id, textBounds).passage());
            }
            if (quoted.isEmpty() && content.isPresent()) {
                quoted.addAll(quotations.quoted(content.get()));
            }
            statement.quoted(quoted);
        }
        return Optional.of(new ReadStatement(line, parts, statement.build(), textBounds, properties));
    }

    private TextBoundLine textBound(String id) {
        return (TextBoundLine) Objects.requireNonNull(byId.get(id));
    }

    private TextBoundLine take(String id, Map<String, TextBoundLine> textBounds) {
        TextBoundLine textBound = textBound(id);
        textBounds.put(id, textBound);
        return textBound;
    }

    private Optional<Passage> joined(List<String> ids, Map<String, TextBoundLine> textBounds) {
        if (ids.size() <= 1) {
            return ids.stream().findFirst().map(id -> take(id, textBounds).passage());
        }
        List<Span> pieces = new ArrayList<>();
        ids.forEach(id -> pieces.addAll(take(id, textBounds).passage().pieces()));
        return Optional.of(index.text().passage(pieces));
    }

    /**
     * Sets the properties of a statement that attribute lines give, and returns these lines. For each property, the
     * first valid line is used.
     */
    private Map<StatementProperty, RemarkLine> properties(String id, Statement.Builder statement) {
        Map<StatementProperty, RemarkLine> understood = new EnumMap<>(StatementProperty.class);
        for (StatementProperty property : StatementProperty.values()) {
            for (RemarkLine remark : remarks.getOrDefault(id, List.of())) {
                boolean says = remark.id().charAt(0) == 'A'
                        && lookup.property(remark.type())
                                .filter(p -> p == property)
                                .isPresent();
                if (says && !understood.containsKey(property)) {
                    Optional<Enum<?>> value = property.parse(remark.value());
                    Statement soFar = statement.build();
                    Optional<String> must = value.isEmpty()
                            ? Optional.of("be one of " + property.words())
                            : property.broken(value.get(), soFar.form(), soFar.medium());
                    if (must.isEmpty()) {
                        property.set(statement, value.orElseThrow());
                        understood.put(property, remark);
                    } else {
                        String problem = remark.type() + " must " + must.get();
                        found.add(new Found(new BratFinding(remark.number(), problem, remark.line(), false), true));
                    }
                }
            }
        }
        return understood;
    }

    private Article article(List<ReadStatement> statements) {
        Map<String, String> kept = new LinkedHashMap<>();
        Set<String> pinned = pinned(statements);
        Set<String> used = new HashSet<>();
        Set<String> holders = new HashSet<>();
        LineGenerator generator = new LineGenerator(lookup, quotations);

        Article.Builder article = Article.builder().text(index.text());
        statements.forEach(read -> used.addAll(read.textBounds().keySet()));
        for (ReadStatement read : statements) {
            article.addStatement(withKept(read, generator, pinned, used));
            holders.add(read.line().id());
        }
        for (AnnotationLine line : lines) {
            if (line instanceof TextBoundLine textBound && used.add(textBound.id())) {
                article.addMention(mention(textBound, generator, pinned));
                holders.add(textBound.id());
            }
        }
        int equivalences = 0;
        for (AnnotationLine line : lines) {
            if (line instanceof RemarkLine remark) {
                if (remark.id().equals("*")) {
                    equivalences++;
                    kept.put(BratAttributes.PREFIX + "*" + equivalences, line.rest());
                } else if (!remark.hasOneTarget() || !holders.contains(remark.target())) {
                    kept.put(BratAttributes.PREFIX + line.id(), line.rest());
                }
            } else if (line instanceof EventLine && !holders.contains(line.id())) {
                kept.put(BratAttributes.PREFIX + line.id(), line.rest());
            }
        }
        annotator.ifPresent(
                a -> article.provenance(Provenance.builder().agent(a).build()));
        return article.attributes(kept).build();
    }

    /** Returns the ids to which preserved lines refer. They must not change when the article changes. */
    private Set<String> pinned(List<ReadStatement> statements) {
        Set<String> pinned = new HashSet<>();
        Map<String, ReadStatement> byLine = new HashMap<>();
        statements.forEach(read -> byLine.put(read.line().id(), read));
        for (AnnotationLine line : lines) {
            ReadStatement read = byLine.get(line.id());
            for (String id : line.references()) {
                if (read == null || !read.textBounds().containsKey(id)) {
                    pinned.add(id);
                }
            }
        }
        return pinned;
    }

    /** Returns a statement with the attributes that preserve its lines. */
    private Statement withKept(ReadStatement read, LineGenerator generator, Set<String> pinned, Set<String> used) {
        EventLine line = read.line();
        Statement statement = read.statement();
        Map<String, String> kept = new LinkedHashMap<>();
        if (statement.id().isEmpty()) {
            kept.put(BratAttributes.ID, line.id());
        }

        Map<String, TextBoundKey> textBounds = new LinkedHashMap<>();
        read.textBounds().forEach((id, textBound) -> textBounds.put(id, textBound.key()));
        if (!isAsGenerated(read, textBounds, generator, pinned, used)) {
            keepEvent(read, used, kept);
        }
        generator.passEvent(line.event(), textBounds);

        List<RemarkLine> all = remarks.getOrDefault(line.id(), List.of());
        Map<String, String> understood = new LinkedHashMap<>();
        read.properties().values().forEach(remark -> understood.put(remark.id(), remark.rest()));
        boolean dropped =
                areAsGenerated(all, understood, generator.properties(statement, line.id()), generator, pinned);
        for (RemarkLine remark : all) {
            if (!dropped || !understood.containsKey(remark.id())) {
                kept.put(BratAttributes.PREFIX + remark.id(), remark.rest());
            }
            if (remark.id().charAt(0) == 'A') {
                generator.passAttribute(remark.id());
            }
        }
        return kept.isEmpty()
                ? statement
                : statement.toBuilder().attributes(kept).build();
    }

    /** Returns whether a writer would generate the same event line and text-bound lines. */
    private boolean isAsGenerated(
            ReadStatement read,
            Map<String, TextBoundKey> textBounds,
            LineGenerator generator,
            Set<String> pinned,
            Set<String> used) {
        // The cheap conditions are tested first, because the generator may try many ids until it finds a free one.
        boolean possible = read.line().event().type().equals(lookup.type())
                && read.textBounds().values().stream()
                        .allMatch(textBound -> textBound.asWritten()
                                && !pinned.contains(textBound.id())
                                && isUsual(textBound, read.parts())
                                && generator.canBeNext(textBound.id(), textBound.key()));
        if (!possible) {
            return false;
        }
        LineGenerator.GeneratedLines generated = generator.generate(
                read.statement(),
                (id, key) -> !byId.containsKey(id)
                        || (used.contains(id) && textBound(id).key().equals(key)));
        return generated.event().equals(read.line().rest())
                && generated.textBounds().equals(textBounds);
    }

    /** Returns whether a writer would generate the same attribute lines. */
    private boolean areAsGenerated(
            List<RemarkLine> all,
            Map<String, String> understood,
            Map<StatementProperty, String> properties,
            LineGenerator generator,
            Set<String> pinned) {
        boolean possible = List.copyOf(understood.values()).equals(List.copyOf(properties.values()))
                && understood.keySet().stream().allMatch(generator::canBeNext)
                // If a second line gives the same property, it could be mistaken for the first, so both are preserved.
                && all.stream()
                        .filter(remark -> remark.id().charAt(0) == 'A'
                                && lookup.property(remark.type()).isPresent())
                        .allMatch(remark -> understood.containsKey(remark.id()) && !pinned.contains(remark.id()));
        return possible
                && generator
                        .attributeLines(properties, id -> !byId.containsKey(id) || understood.containsKey(id))
                        .equals(understood);
    }

    private static boolean isUsual(TextBoundLine textBound, EventParts parts) {
        return parts.usualLabel(textBound.id()).equals(Optional.of(textBound.label()));
    }

    private void keepEvent(ReadStatement read, Set<String> used, Map<String, String> kept) {
        EventParts parts = read.parts();
        kept.put(BratAttributes.EVENT, read.line().rest());
        for (TextBoundLine textBound : read.textBounds().values()) {
            if (!isUsual(textBound, parts)) {
                kept.put(BratAttributes.label(textBound.id()), textBound.label());
            }
            if (!textBound.asWritten()) {
                kept.put(BratAttributes.words(textBound.id()), textBound.words());
            }
        }
        for (StatementPart part : StatementPart.values()) {
            if (part.isJoined() && parts.ids(part).size() > 1) {
                for (String id : parts.ids(part)) {
                    int pieces = textBound(id).passage().pieceCount();
                    kept.put(BratAttributes.pieces(id), String.valueOf(pieces));
                }
            }
        }
        String trigger = read.line().event().trigger();
        if (!read.textBounds().containsKey(trigger) && used.contains(trigger)) {
            kept.put(BratAttributes.pieces(trigger), BratAttributes.ELSEWHERE);
        }
    }

    private Mention mention(TextBoundLine textBound, LineGenerator generator, Set<String> pinned) {
        Map<String, String> kept = new LinkedHashMap<>();
        String id = textBound.id();
        boolean asGenerated = !pinned.contains(id)
                && generator.canBeNext(id, textBound.key())
                && generator
                        .mention(free -> !byId.containsKey(free) || free.equals(id))
                        .equals(id);
        if (!asGenerated) {
            kept.put(BratAttributes.ID, id);
        }
        generator.passTextBound(textBound.id());
        if (!textBound.label().equals(lookup.mapping().mention())) {
            kept.put(BratAttributes.LABEL, textBound.label());
        }
        if (!textBound.asWritten()) {
            kept.put(BratAttributes.WORDS, textBound.words());
        }
        for (RemarkLine remark : remarks.getOrDefault(textBound.id(), List.of())) {
            kept.put(BratAttributes.PREFIX + remark.id(), remark.rest());
        }
        return Mention.builder().passage(textBound.passage()).attributes(kept).build();
    }
}
