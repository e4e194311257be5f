package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.nearest.AlignedRun;
import dev.readout.grounding.internal.nearest.NearestWords;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;

/** The nearest passage to a quotation, and the differences between them. */
final class NearestPassage {
    private final NearestWords nearest;
    private final Text quotation;
    private final Words quoted;
    private final Enclosure inside;
    private final Text text;
    private final Words textWords;
    private final GapDifference gaps;

    NearestPassage(
            NearestWords nearest,
            Text quotation,
            Words quoted,
            Enclosure inside,
            Text text,
            Words textWords,
            GapDifference gaps) {
        this.nearest = nearest;
        this.quotation = quotation;
        this.quoted = quoted;
        this.inside = inside;
        this.text = text;
        this.textWords = textWords;
        this.gaps = gaps;
    }

    /** Returns the passage: one piece for each run, in the order of the quotation. */
    Passage passage() {
        return text.passage(nearest.runs().stream().map(this::span).toList());
    }

    /** Returns the span of a run, with the marks at the ends of the quotation in which the text agrees. */
    private Span span(AlignedRun run) {
        int start = textWords.start(run.textFrom());
        int end = textWords.end(run.textTo() - 1);
        if (run.from() == 0) {
            String before = quotation.string().substring(inside.start(), quoted.start(0));
            start -= OuterMarks.before(before, textWords.gapSource(run.textFrom()))
                    .reach();
        }
        if (run.to() == quoted.size()) {
            String after = quotation.string().substring(quoted.end(quoted.size() - 1), inside.end());
            String last = textWords.form(run.textTo() - 1);
            end += OuterMarks.after(last, after, textWords.gapSource(run.textTo()))
                    .reach();
        }
        return Differences.span(text, start, end);
    }

    /** Returns the differences in the order of the quotation. */
    List<Difference> differences() {
        Differences differences = new Differences(quotation, text);
        int word = 0;
        int place = -1;
        for (AlignedRun run : nearest.runs()) {
            int placeBefore = place < 0 ? run.textFrom() : place;
            addChange(word, run.from(), placeBefore, placeBefore, differences);
            if (run.from() != nearest.main().from()) {
                differences.add(
                        Kind.MOVED,
                        quoted.start(run.from()),
                        quoted.end(run.to() - 1),
                        textWords.start(run.textFrom()),
                        textWords.end(run.textTo() - 1));
            } else {
                addWithin(run, differences);
            }
            word = run.to();
            place = run.textTo();
        }
        addChange(word, quoted.size(), place, place, differences);
        return differences.all();
    }

    /** Adds the differences within the main run. */
    private void addWithin(AlignedRun run, Differences differences) {
        int word = run.from();
        int place = run.textFrom();
        while (word < run.to()) {
            int next = Math.min(nearest.nextMatched(word), run.to());
            int nextPlace = next == run.to() ? run.textTo() : nearest.match(next);
            if (next > word || nextPlace > place) {
                addChange(word, next, place, nextPlace, differences);
            } else if (word > run.from()) {
                Kind kind = gaps.kind(word, place);
                if (kind != null) {
                    differences.add(
                            kind,
                            quoted.gapStart(word),
                            quoted.gapEnd(word),
                            textWords.gapStart(place),
                            textWords.gapEnd(place));
                }
            }
            if (next == run.to()) {
                return;
            }
            Kind kind = WordDifference.kind(quoted, next, textWords, nextPlace, next == 0);
            if (kind != null) {
                differences.add(
                        kind,
                        quoted.start(next),
                        quoted.end(next),
                        textWords.start(nextPlace),
                        textWords.end(nextPlace));
            }
            word = next + 1;
            place = nextPlace + 1;
        }
        if (place < run.textTo()) {
            addChange(run.to(), run.to(), place, run.textTo(), differences);
        }
    }

    /** Adds a run of words of the quotation in place of a run of the text. Either run can be empty. */
    private void addChange(int from, int to, int textFrom, int textTo, Differences differences) {
        int first = from;
        int place = textFrom;
        while (first < to && place < textTo && isSame(first, place)) {
            first++;
            place++;
        }
        int last = to;
        int end = textTo;
        while (last > first && end > place && isSame(last - 1, end - 1)) {
            last--;
            end--;
        }
        addOther(first, last, place, end, differences);
    }

    private boolean isSame(int word, int place) {
        return quoted.form(word).equals(textWords.form(place));
    }

    private void addOther(int from, int to, int textFrom, int textTo, Differences differences) {
        if (from == to && textFrom == textTo) {
            return;
        }
        Kind kind = from == to ? kindOfDropped(from) : textFrom == textTo ? Kind.ADDED : Kind.REPLACED;
        int start = from == to ? quoted.gapStart(from) : quoted.start(from);
        int end = from == to ? (kind == Kind.ELISION ? quoted.gapEnd(from) : start) : quoted.end(to - 1);
        int textStart = textFrom == textTo ? textWords.gapStart(textFrom) : textWords.start(textFrom);
        int textEnd = textFrom == textTo ? textStart : textWords.end(textTo - 1);
        if (to == from + 1 && textTo == textFrom + 1) {
            kind = WordDifference.change(quoted.form(from), textWords.form(textFrom), false);
        }
        differences.add(kind, start, end, textStart, textEnd);
    }

    private Kind kindOfDropped(int word) {
        return quoted.gap(word).indexOf('…') >= 0 ? Kind.ELISION : Kind.DROPPED;
    }
}
