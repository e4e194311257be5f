package dev.readout.html.internal.page;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.html.internal.marked.Lanes;
import dev.readout.html.internal.marked.Paragraph;
import dev.readout.html.internal.marked.Paragraphs;
import dev.readout.html.internal.marked.Segment;
import dev.readout.html.internal.marked.Segmentation;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.speaker.Mention;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The text of an article with its marks. The characters of all runs together are the characters of the text.
 *
 * <p>The page numbers the marked segments in text order. A statement refers to its words by ranges of these numbers.
 */
final class MarkedText {
    private final Article article;
    private final Numbering numbering;
    private final Segmentation segmentation;
    private final List<Paragraph> paragraphs;
    private final BitSet sources = new BitSet();
    private final BitSet cues = new BitSet();
    private final Line[][] lines;
    private final Map<Integer, List<Reference>> beginnings = new HashMap<>();
    private final Map<Integer, List<Reference>> joints = new HashMap<>();

    MarkedText(Article article, Numbering numbering) {
        this.article = article;
        this.numbering = numbering;
        paragraphs = Paragraphs.of(article);
        segmentation = Segmentation.of(article.text().length(), passages(), cuts());
        lines = new Line[Lanes.COUNT][segmentation.markedCount()];
        drawLines();
        for (int i = 0; i < numbering.statements().size(); i++) {
            Statement statement = numbering.statements().get(i);
            addReferences(
                    i + 1, numbering.colourOf(statement), statement.passage().pieces());
            mark(sources, statement.sources().stream().map(Source::mention).flatMap(Optional::stream));
            mark(cues, statement.cue().map(Cue::passage).stream());
        }
    }

    private List<Passage> passages() {
        return Stream.of(
                        article.statements().stream().flatMap(MarkedText::passages),
                        article.allMentions().stream().map(Mention::passage),
                        article.meetings().stream().flatMap(meeting -> meeting.designations().stream()))
                .flatMap(passages -> passages)
                .toList();
    }

    private static Stream<Passage> passages(Statement statement) {
        return Stream.of(
                        statement.content().stream(),
                        statement.cue().map(Cue::passage).stream(),
                        statement.sources().stream().map(Source::mention).flatMap(Optional::stream),
                        statement.addressees().stream().map(Addressee::mention).flatMap(Optional::stream))
                .flatMap(passage -> passage);
    }

    private IntStream cuts() {
        return IntStream.concat(
                paragraphs.stream().flatMapToInt(p -> IntStream.of(p.start(), p.wordsStart(), p.wordsEnd(), p.end())),
                // Also where an empty piece is.
                article.statements().stream()
                        .flatMap(statement -> statement.passage().pieces().stream())
                        .mapToInt(Span::start));
    }

    private void drawLines() {
        List<Optional<Passage>> contents =
                numbering.statements().stream().map(Statement::content).toList();
        List<OptionalInt> lanes = Lanes.of(contents);
        for (int i = 0; i < contents.size(); i++) {
            if (lanes.get(i).isPresent()) {
                Statement statement = numbering.statements().get(i);
                int lane = lanes.get(i).getAsInt();
                Line line =
                        new Line(i + 1, lane, numbering.colourOf(statement), EnumWords.hyphenated(statement.form()));
                segmentation.ranges(contents.get(i).orElseThrow()).stream()
                        .flatMapToInt(range -> IntStream.range(range.start(), range.end()))
                        .forEach(segment -> lines[lane][segment] = line);
            }
        }
    }

    private void addReferences(int number, int colour, List<Span> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Reference reference = new Reference(number, colour, i == 0);
            if (i == 0 || !pieces.get(i).isEmpty()) {
                add(beginnings, pieces.get(i).start(), reference);
            }
            if (i + 1 < pieces.size() && !pieces.get(i).isEmpty()) {
                add(joints, pieces.get(i).end(), reference);
            }
        }
    }

    private static void add(Map<Integer, List<Reference>> references, int position, Reference reference) {
        references.computeIfAbsent(position, key -> new ArrayList<>()).add(reference);
    }

    private void mark(BitSet segments, Stream<Passage> passages) {
        passages.flatMap(passage -> segmentation.ranges(passage).stream())
                .forEach(range -> segments.set(range.start(), range.end()));
    }

    /** Returns the numbers of the segments of passages, as the script reads them: {@code 4-9 12-13}, half open. */
    String ranges(Stream<Passage> passages) {
        return passages.flatMap(passage -> segmentation.ranges(passage).stream())
                .map(range -> range.start() + "-" + range.end())
                .collect(Collectors.joining(" "));
    }

    boolean hasHeadline() {
        return paragraphs.stream().anyMatch(paragraph -> isKind(paragraph, Block.Kind.HEADLINE));
    }

    private static boolean isKind(Paragraph paragraph, Block.Kind kind) {
        return paragraph.kind().filter(kind::equals).isPresent();
    }

    List<BlockView> blocks() {
        List<BlockView> blocks = new ArrayList<>();
        boolean hasTitle = false;
        for (Paragraph paragraph : paragraphs) {
            boolean isTitle = !hasTitle && isKind(paragraph, Block.Kind.HEADLINE);
            hasTitle |= isTitle;
            blocks.add(new BlockView(
                    isTitle ? "h1" : tag(paragraph),
                    paragraph.kind().map(EnumWords::hyphenated).orElse("outside"),
                    runs(paragraph)));
        }
        return blocks;
    }

    private static String tag(Paragraph paragraph) {
        return isKind(paragraph, Block.Kind.HEADLINE) || isKind(paragraph, Block.Kind.SUBHEADLINE) ? "h2" : "p";
    }

    private List<Run> runs(Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        for (Segment segment : segmentation.segments(paragraph.start(), paragraph.end())) {
            boolean isGap = segment.end() <= paragraph.wordsStart() || segment.start() >= paragraph.wordsEnd();
            runs.add(run(segment, isGap));
        }
        if (paragraph.end() == article.text().length() && beginnings.containsKey(paragraph.end())) {
            runs.add(new Run(at(beginnings, paragraph.end()), List.of(), "", "", List.of()));
        }
        return runs;
    }

    private Run run(Segment segment, boolean isGap) {
        int number = segment.number();
        List<Line> below = new ArrayList<>();
        for (int lane = Lanes.COUNT - 1; lane >= 0 && segment.isMarked(); lane--) {
            if (lines[lane][number] != null) {
                below.add(lines[lane][number]);
            }
        }
        return new Run(
                at(beginnings, segment.start()),
                below,
                article.text().slice(new Span(segment.start(), segment.end())),
                classes(segment, isGap),
                at(joints, segment.end()));
    }

    /** Returns the classes of a segment: {@code t} for every segment that has a number. */
    private String classes(Segment segment, boolean isGap) {
        List<String> classes = new ArrayList<>();
        if (segment.isMarked()) {
            classes.add("t");
        }
        if (segment.isMarked() && sources.get(segment.number())) {
            classes.add("s");
        }
        if (segment.isMarked() && cues.get(segment.number())) {
            classes.add("u");
        }
        if (isGap) {
            classes.add("gap");
        }
        return String.join(" ", classes);
    }

    private static List<Reference> at(Map<Integer, List<Reference>> references, int position) {
        return references.getOrDefault(position, List.of());
    }
}
