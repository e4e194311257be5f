package dev.readout.brat;

import dev.readout.article.Article;
import dev.readout.brat.Line.Occurrence;
import dev.readout.brat.Line.Remark;
import dev.readout.brat.Line.TextBound;
import dev.readout.exchange.Reading;
import dev.readout.internal.Require;
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

/** Reads the annotations of one text. */
final class BratReader {
    private static final String KINDS = "TERAMN#";

    /** A finding, and whether a strict reader refuses the file for it. */
    private record Found(BratFinding finding, boolean refused) {}

    /** An event that is a statement, and the text-bound lines that are its parts. */
    private record Reported(
            Occurrence line,
            Arrangement arrangement,
            Statement statement,
            Map<String, TextBound> textBounds,
            Map<Quality, Remark> qualities) {}

    private final Names names;
    private final TextIndex index;
    private final Quotations quotations;
    private final Optional<String> annotator;

    private final List<Found> found = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byId = new HashMap<>();
    private final Map<String, List<Remark>> remarks = new HashMap<>();

    BratReader(Names names, TextIndex index, Quotations quotations, Optional<String> annotator) {
        this.names = names;
        this.index = index;
        this.quotations = quotations;
        this.annotator = annotator;
    }

    Reading<Article> read(List<RawLine> rawLines, boolean strict) {
        rawLines.forEach(this::parse);
        lines.removeAll(unresolved());
        for (Line line : lines) {
            if (line instanceof Remark remark && remark.hasOneTarget()) {
                remarks.computeIfAbsent(remark.target(), id -> new ArrayList<>())
                        .add(remark);
            }
        }
        List<Reported> statements = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Occurrence occurrence
                    && names.isStatement(occurrence.event().type())) {
                statement(occurrence).ifPresent(statements::add);
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

    /** Returns the numbers of the lines for which a strict reader refuses a file. */
    Set<Integer> refused() {
        return found.stream()
                .filter(Found::refused)
                .map(f -> f.finding().line())
                .collect(Collectors.toSet());
    }

    private void leaveOut(int number, String line, String problem) {
        found.add(new Found(new BratFinding(number, problem, line, true), true));
    }

    private void parse(RawLine raw) {
        String line = raw.words();
        if (raw.problem().isPresent()) {
            leaveOut(raw.number(), line, raw.problem().get());
            return;
        }
        if (line.codePoints().allMatch(TextIndex::isWhite)) {
            return;
        }
        int tab = line.indexOf('\t');
        String id = tab < 0 ? "" : line.substring(0, tab);
        boolean equivalence = id.equals("*");
        if (!equivalence && !Line.isId(id, KINDS)) {
            leaveOut(raw.number(), line, Line.grammar(' '));
            return;
        }
        Line known = byId.get(id);
        if (known != null) {
            leaveOut(raw.number(), line, "id " + id + " must be new; line " + known.number() + " has it");
            return;
        }
        Optional<? extends Line> parsed = switch (id.charAt(0)) {
            case 'T' -> textBound(raw.number(), line, id);
            case 'E' ->
                Event.parse(line.substring(tab + 1)).map(event -> new Occurrence(raw.number(), line, id, event));
            default -> Line.remark(raw.number(), line, id);
        };
        if (parsed.isPresent()) {
            lines.add(parsed.get());
            if (!equivalence) {
                byId.put(id, parsed.get());
            }
        } else if (found.isEmpty() || found.get(found.size() - 1).finding().line() != raw.number()) {
            leaveOut(raw.number(), line, Line.grammar(id.charAt(0)));
        }
    }

    /** Returns a text-bound line; otherwise nothing, and perhaps it is said why. */
    private Optional<TextBound> textBound(int number, String line, String id) {
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
            int start = number(piece.substring(0, between));
            int end = number(piece.substring(between + 1));
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
        return Optional.of(new TextBound(number, line, id, label, passage, words, asWritten));
    }

    /** Returns the first words of a passage as a refusal shows them; a broken line may name all of the text many times. */
    private static String shown(Passage passage) {
        Span first = passage.pieces().get(0);
        int more = passage.pieceCount() - 1;
        return Require.quoted(passage.text().slice(first)) + (more == 0 ? "" : " and " + more + " more pieces");
    }

    private static boolean isNumber(String digits) {
        boolean ascii = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return ascii && !digits.isEmpty() && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Finds the lines that refer, perhaps by way of others, to what is no line, and says so of each. */
    private Set<Line> unresolved() {
        Map<String, List<Line>> dependents = new HashMap<>();
        Set<Line> unresolved = new HashSet<>();
        Deque<Line> left = new ArrayDeque<>();
        for (Line line : lines) {
            Optional<String> problem = Optional.empty();
            for (String id : line.references()) {
                dependents.computeIfAbsent(id, i -> new ArrayList<>()).add(line);
                if (problem.isEmpty() && !byId.containsKey(id)) {
                    problem = Optional.of(Require.shown(id) + " must be the id of a line that is read");
                }
            }
            if (problem.isEmpty()
                    && line instanceof Occurrence occurrence
                    && !(byId.get(occurrence.event().trigger()) instanceof TextBound)) {
                problem = Optional.of("trigger " + occurrence.event().trigger() + " must be a T line");
            }
            if (problem.isPresent()) {
                leaveOut(line.number(), line.line(), problem.get());
                unresolved.add(line);
                left.add(line);
            }
        }
        while (!left.isEmpty()) {
            Line line = left.remove();
            if (byId.remove(line.id(), line)) {
                for (Line dependent : dependents.getOrDefault(line.id(), List.of())) {
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

    private Optional<Reported> statement(Occurrence line) {
        Event event = line.event();
        Arrangement arrangement = new Arrangement(
                names,
                event,
                id -> Optional.ofNullable(byId.get(id))
                        .filter(TextBound.class::isInstance)
                        .map(l -> ((TextBound) l).label()));
        Map<String, TextBound> textBounds = new LinkedHashMap<>();
        Optional<Passage> cue = joined(arrangement.ids(Part.CUE), textBounds);
        Optional<Passage> content = joined(arrangement.ids(Part.CONTENT), textBounds);

        TextBound trigger = textBound(event.trigger());
        Optional<Passage> atTrigger = Optional.of(trigger.passage());
        Optional<Part> part = Arrangement.partOfTrigger(names, event.type(), trigger.label());
        boolean isCue = part.filter(p -> p == Part.CUE).isPresent()
                && cue.isEmpty()
                && !Numbering.samePieces(atTrigger, content);
        boolean isContent = part.filter(p -> p == Part.CONTENT).isPresent()
                && content.isEmpty()
                && !Numbering.samePieces(atTrigger, cue);
        cue = isCue ? atTrigger : cue;
        content = isContent ? atTrigger : content;
        if (cue.isEmpty() && content.isEmpty()) {
            return Optional.empty();
        }
        if (isCue || isContent || Numbering.samePieces(atTrigger, Arrangement.anchor(cue, content))) {
            textBounds.put(trigger.id(), trigger);
        }

        Statement.Builder statement = Statement.builder();
        if (isModelId(line.id())) {
            statement.id(line.id());
        }
        cue.ifPresent(passage -> statement.cue(Cue.of(passage)));
        content.ifPresent(statement::content);
        for (String id : arrangement.ids(Part.SOURCE)) {
            statement.addSource(Source.of(take(id, textBounds).passage()));
        }
        for (String id : arrangement.ids(Part.ADDRESSEE)) {
            statement.addAddressee(Addressee.of(take(id, textBounds).passage()));
        }
        joined(arrangement.ids(Part.FRAME), textBounds).ifPresent(statement::frame);

        statement.form(quotations.form(content, names.mapping().defaultForm()));
        Map<Quality, Remark> qualities = qualities(line.id(), statement);
        if (statement.build().form() != Form.DIRECT) {
            List<Passage> quoted = new ArrayList<>();
            for (String id : arrangement.ids(Part.QUOTED)) {
                quoted.add(take(id, textBounds).passage());
            }
            if (quoted.isEmpty() && content.isPresent()) {
                quoted.addAll(quotations.quoted(content.get()));
            }
            statement.quoted(quoted);
        }
        return Optional.of(new Reported(line, arrangement, statement.build(), textBounds, qualities));
    }

    private TextBound textBound(String id) {
        return (TextBound) Objects.requireNonNull(byId.get(id));
    }

    private TextBound take(String id, Map<String, TextBound> textBounds) {
        TextBound textBound = textBound(id);
        textBounds.put(id, textBound);
        return textBound;
    }

    private Optional<Passage> joined(List<String> ids, Map<String, TextBound> textBounds) {
        if (ids.size() <= 1) {
            return ids.stream().findFirst().map(id -> take(id, textBounds).passage());
        }
        List<Span> pieces = new ArrayList<>();
        ids.forEach(id -> pieces.addAll(take(id, textBounds).passage().pieces()));
        return Optional.of(index.text().passage(pieces));
    }

    private static boolean isModelId(String id) {
        return id.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0));
    }

    /** Sets what attribute lines say of a statement, the first of each that can be, and returns these lines. */
    private Map<Quality, Remark> qualities(String id, Statement.Builder statement) {
        Map<Quality, Remark> understood = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            for (Remark remark : remarks.getOrDefault(id, List.of())) {
                boolean says = remark.id().charAt(0) == 'A'
                        && names.quality(remark.type())
                                .filter(q -> q == quality)
                                .isPresent();
                if (says && !understood.containsKey(quality)) {
                    Optional<Enum<?>> value = quality.parse(remark.value());
                    Statement soFar = statement.build();
                    Optional<String> must = value.isEmpty()
                            ? Optional.of("be one of " + quality.words())
                            : quality.broken(value.get(), soFar.form(), soFar.medium());
                    if (must.isEmpty()) {
                        quality.set(statement, value.orElseThrow());
                        understood.put(quality, remark);
                    } else {
                        String problem = remark.type() + " must " + must.get();
                        found.add(new Found(new BratFinding(remark.number(), problem, remark.line(), false), true));
                    }
                }
            }
        }
        return understood;
    }

    private Article article(List<Reported> statements) {
        Map<String, String> kept = new LinkedHashMap<>();
        Set<String> pinned = pinned(statements);
        Set<String> used = new HashSet<>();
        Set<String> holders = new HashSet<>();
        Numbering numbering = new Numbering(names, quotations);

        Article.Builder article = Article.builder().text(index.text());
        statements.forEach(reported -> used.addAll(reported.textBounds().keySet()));
        for (Reported reported : statements) {
            article.addStatement(withKept(reported, numbering, pinned, used));
            holders.add(reported.line().id());
        }
        for (Line line : lines) {
            if (line instanceof TextBound textBound && used.add(textBound.id())) {
                article.addMention(mention(textBound, numbering, pinned));
                holders.add(textBound.id());
            }
        }
        int equivalences = 0;
        for (Line line : lines) {
            if (line instanceof Remark remark) {
                if (remark.id().equals("*")) {
                    equivalences++;
                    kept.put(Kept.PREFIX + "*" + equivalences, line.rest());
                } else if (!remark.hasOneTarget() || !holders.contains(remark.target())) {
                    kept.put(Kept.PREFIX + line.id(), line.rest());
                }
            } else if (line instanceof Occurrence && !holders.contains(line.id())) {
                kept.put(Kept.PREFIX + line.id(), line.rest());
            }
        }
        annotator.ifPresent(
                a -> article.provenance(Provenance.builder().agent(a).build()));
        return article.attributes(kept).build();
    }

    /** Returns the ids to which something refers that is kept as it stands: they must not change with the article. */
    private Set<String> pinned(List<Reported> statements) {
        Set<String> pinned = new HashSet<>();
        Map<String, Reported> byLine = new HashMap<>();
        statements.forEach(reported -> byLine.put(reported.line().id(), reported));
        for (Line line : lines) {
            Reported reported = byLine.get(line.id());
            for (String id : line.references()) {
                if (reported == null || !reported.textBounds().containsKey(id)) {
                    pinned.add(id);
                }
            }
        }
        return pinned;
    }

    /** Returns a statement with what its lines say beyond it. */
    private Statement withKept(Reported reported, Numbering numbering, Set<String> pinned, Set<String> used) {
        Occurrence line = reported.line();
        Statement statement = reported.statement();
        Map<String, String> kept = new LinkedHashMap<>();
        if (statement.id().isEmpty()) {
            kept.put(Kept.ID, line.id());
        }

        Map<String, Key> textBounds = new LinkedHashMap<>();
        reported.textBounds().forEach((id, textBound) -> textBounds.put(id, textBound.key()));
        if (!isAsDrafted(reported, textBounds, numbering, pinned, used)) {
            keepEvent(reported, used, kept);
        }
        numbering.passEvent(line.event(), textBounds);

        List<Remark> all = remarks.getOrDefault(line.id(), List.of());
        Map<String, String> understood = new LinkedHashMap<>();
        reported.qualities().values().forEach(remark -> understood.put(remark.id(), remark.rest()));
        boolean dropped = areAsDrafted(all, understood, numbering.qualities(statement, line.id()), numbering, pinned);
        for (Remark remark : all) {
            if (!dropped || !understood.containsKey(remark.id())) {
                kept.put(Kept.PREFIX + remark.id(), remark.rest());
            }
            if (remark.id().charAt(0) == 'A') {
                numbering.passAttribute(remark.id());
            }
        }
        return kept.isEmpty()
                ? statement
                : statement.toBuilder().attributes(kept).build();
    }

    /** Whether a writer would make the same event and text-bound lines of a statement. */
    private boolean isAsDrafted(
            Reported reported, Map<String, Key> textBounds, Numbering numbering, Set<String> pinned, Set<String> used) {
        // What can't be is seen first, because a draft looks for a free id among all those that follow.
        boolean possible = reported.line().event().type().equals(names.type())
                && reported.textBounds().values().stream()
                        .allMatch(textBound -> textBound.asWritten()
                                && !pinned.contains(textBound.id())
                                && isUsual(textBound, reported.arrangement())
                                && numbering.canBeNext(textBound.id(), textBound.key()));
        if (!possible) {
            return false;
        }
        Numbering.Draft draft = numbering.draft(
                reported.statement(),
                (id, key) -> !byId.containsKey(id)
                        || (used.contains(id) && textBound(id).key().equals(key)));
        return draft.event().equals(reported.line().rest())
                && draft.textBounds().equals(textBounds);
    }

    /** Whether a writer would make the same attribute lines of a statement. */
    private boolean areAsDrafted(
            List<Remark> all,
            Map<String, String> understood,
            Map<Quality, String> qualities,
            Numbering numbering,
            Set<String> pinned) {
        boolean possible = List.copyOf(understood.values()).equals(List.copyOf(qualities.values()))
                && understood.keySet().stream().allMatch(numbering::canBeNext)
                // A second line about the same would be taken for the first, so both are kept.
                && all.stream()
                        .filter(remark -> remark.id().charAt(0) == 'A'
                                && names.quality(remark.type()).isPresent())
                        .allMatch(remark -> understood.containsKey(remark.id()) && !pinned.contains(remark.id()));
        return possible
                && numbering
                        .attributeLines(qualities, id -> !byId.containsKey(id) || understood.containsKey(id))
                        .equals(understood);
    }

    private static boolean isUsual(TextBound textBound, Arrangement arrangement) {
        return arrangement.usualLabel(textBound.id()).equals(Optional.of(textBound.label()));
    }

    private void keepEvent(Reported reported, Set<String> used, Map<String, String> kept) {
        Arrangement arrangement = reported.arrangement();
        kept.put(Kept.EVENT, reported.line().rest());
        for (TextBound textBound : reported.textBounds().values()) {
            if (!isUsual(textBound, arrangement)) {
                kept.put(Kept.label(textBound.id()), textBound.label());
            }
            if (!textBound.asWritten()) {
                kept.put(Kept.words(textBound.id()), textBound.words());
            }
        }
        for (Part part : Part.values()) {
            if (part.isJoined() && arrangement.ids(part).size() > 1) {
                for (String id : arrangement.ids(part)) {
                    int pieces = textBound(id).passage().pieceCount();
                    kept.put(Kept.pieces(id), String.valueOf(pieces));
                }
            }
        }
        String trigger = reported.line().event().trigger();
        if (!reported.textBounds().containsKey(trigger) && used.contains(trigger)) {
            kept.put(Kept.pieces(trigger), Kept.ELSEWHERE);
        }
    }

    private Mention mention(TextBound textBound, Numbering numbering, Set<String> pinned) {
        Map<String, String> kept = new LinkedHashMap<>();
        String id = textBound.id();
        boolean asDrafted = !pinned.contains(id)
                && numbering.canBeNext(id, textBound.key())
                && numbering
                        .mention(free -> !byId.containsKey(free) || free.equals(id))
                        .equals(id);
        if (!asDrafted) {
            kept.put(Kept.ID, id);
        }
        numbering.passTextBound(textBound.id());
        if (!textBound.label().equals(names.mapping().mention())) {
            kept.put(Kept.LABEL, textBound.label());
        }
        if (!textBound.asWritten()) {
            kept.put(Kept.WORDS, textBound.words());
        }
        for (Remark remark : remarks.getOrDefault(textBound.id(), List.of())) {
            kept.put(Kept.PREFIX + remark.id(), remark.rest());
        }
        return Mention.builder().passage(textBound.passage()).attributes(kept).build();
    }
}
