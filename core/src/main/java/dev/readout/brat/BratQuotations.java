package dev.readout.brat;

import dev.readout.quotation.Ending;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quotations of a text, and the parts of a content that are between quotation marks.
 *
 * <p>A quotation counts if the content has all of its words: one that the content cuts may report other words within it.
 * Quotations in single English marks are ignored, and so are those that nothing closes.
 */
final class BratQuotations {
    private static final String SINGLE_MARKS = "'\u2018\u2019\u201b`\uff07";

    /** The spans between marks in a piece, and whether they contain all letters of the piece. */
    private record Piece(List<Span> quoted, boolean whole) {}

    private final TextIndex index;
    /** The words between two marks, by their start. Those of a later paragraph are a span of their own. */
    private final List<Span> spans;

    private final int[] starts;
    /** The index of the span that each span is inside, or -1. */
    private final int[] outer;

    private final Map<Span, Piece> known = new HashMap<>();

    BratQuotations(TextIndex index) {
        this.index = index;
        // An outer quotation, which is longer, comes before an inner one that has the same start.
        spans = Quotations.in(index.text()).all().stream()
                .filter(quotation -> !SINGLE_MARKS.contains(quotation.openingMark()) && !isWithinWord(quotation))
                .flatMap(quotation -> closed(quotation).stream())
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
        starts = spans.stream().mapToInt(Span::start).toArray();
        outer = new int[spans.size()];
        int last = -1;
        for (int i = 0; i < outer.length; i++) {
            while (last >= 0 && spans.get(last).end() <= spans.get(i).start()) {
                last = outer[last];
            }
            outer[i] = last;
            last = i;
        }
    }

    /** Returns whether the opening mark is a straight one after a letter, as in {@code 6"x}. */
    private boolean isWithinWord(Quotation quotation) {
        int start = quotation.extent().start();
        return "\"''".contains(quotation.openingMark()) && start > 0 && index.letters(start - 1, start) > 0;
    }

    /** Returns what is between two marks, of which the second one closes the quotation or opens it in the next paragraph. */
    private static List<Span> closed(Quotation quotation) {
        List<Span> pieces = quotation.passage().pieces();
        if (quotation.ending() != Ending.CLOSED) {
            return pieces.subList(0, pieces.size() - 1);
        }
        return quotation.openings().size() == 1 ? List.of(quotation.passage().hull()) : pieces;
    }

    /** Returns the form of a content according to its quotation marks. */
    Form form(Optional<Passage> content, Form otherwise) {
        if (content.isEmpty()) {
            return Form.REPORTED;
        }
        boolean whole =
                content.get().pieces().stream().allMatch(piece -> piece(piece).whole());
        return whole ? Form.DIRECT : otherwise;
    }

    /** Returns the words between quotation marks. */
    List<Passage> quoted(Passage content) {
        return content.pieces().stream()
                .flatMap(piece -> piece(piece).quoted().stream())
                .map(span -> index.text().passage(span.start(), span.end()))
                .toList();
    }

    private Piece piece(Span piece) {
        return known.computeIfAbsent(piece, this::find);
    }

    private Piece find(Span piece) {
        List<Span> quoted = new ArrayList<>();
        int letters = 0;
        int end = 0;
        for (Span span : overlapping(piece)) {
            Span words = trimmed(Math.max(span.start(), piece.start()), Math.min(span.end(), piece.end()));
            if (words.start() >= end && !words.isEmpty() && isWithin(span, piece)) {
                quoted.add(words);
                letters += index.letters(words.start(), words.end());
                end = words.end();
            }
        }
        boolean whole = !quoted.isEmpty() && letters == index.letters(piece.start(), piece.end());
        return new Piece(List.copyOf(quoted), whole);
    }

    /** Returns the spans that may overlap with a piece, by their start. */
    private Iterable<Span> overlapping(Span piece) {
        int found = Arrays.binarySearch(starts, piece.start());
        int first = found >= 0 ? found : -found - 1;
        Deque<Span> overlapping = new ArrayDeque<>();
        for (int i = first - 1; i >= 0; i = outer[i]) {
            overlapping.addFirst(spans.get(i));
        }
        for (int i = first; i < starts.length && starts[i] < piece.end(); i++) {
            overlapping.addLast(spans.get(i));
        }
        return overlapping;
    }

    /** Returns whether a piece has all letters of a span. Stops and marks may be outside. */
    private boolean isWithin(Span span, Span piece) {
        return (span.start() >= piece.start() || index.letters(span.start(), piece.start()) == 0)
                && (span.end() <= piece.end() || index.letters(piece.end(), span.end()) == 0);
    }

    private Span trimmed(int start, int end) {
        int from = index.nextSolid(start);
        return new Span(from, Math.max(from, index.lastSolidEnd(end)));
    }
}
