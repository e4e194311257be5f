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

/** The passage of the nearest words, and what is different there. */
final class NearestPassage {
    private final NearestWords nearest;
    private final Text quotation;
    private final Words quoted;
    private final Enclosure inside;
    private final Text whole;
    private final Words text;

    NearestPassage(NearestWords nearest, Text quotation, Words quoted, Enclosure inside, Text whole, Words text) {
        this.nearest = nearest;
        this.quotation = quotation;
        this.quoted = quoted;
        this.inside = inside;
        this.whole = whole;
        this.text = text;
    }

    /** Returns the passage: one piece for each run, in the order of the quotation. */
    Passage passage() {
        return whole.passage(nearest.runs().stream().map(this::span).toList());
    }

    /** Returns the place of a run, with the marks at the ends of the quotation if the text has the same there. */
    private Span span(AlignedRun run) {
        int start = text.start(run.textFrom());
        int end = text.end(run.textTo() - 1);
        if (run.from() == 0) {
            String before = quotation.string().substring(inside.start(), quoted.start(0));
            start -= OuterMarks.before(before, text.gapSource(run.textFrom())).reach();
        }
        if (run.to() == quoted.size()) {
            String after = quotation.string().substring(quoted.end(quoted.size() - 1), inside.end());
            end += OuterMarks.after(after, text.gapSource(run.textTo())).reach();
        }
        return Differences.span(whole, start, end);
    }

    /** Returns the differences in the order of the quotation. */
    List<Difference> differences() {
        Differences differences = new Differences(quotation, whole);
        int word = 0;
        int place = -1;
        for (AlignedRun run : nearest.runs()) {
            add(word, run.from(), place < 0 ? run.textFrom() : place, place < 0 ? run.textFrom() : place, differences);
            if (!run.equals(nearest.main())) {
                differences.add(
                        Kind.MOVED,
                        quoted.start(run.from()),
                        quoted.end(run.to() - 1),
                        text.start(run.textFrom()),
                        text.end(run.textTo() - 1));
            } else {
                addWithin(run, differences);
            }
            word = run.to();
            place = run.textTo();
        }
        add(word, quoted.size(), place, place, differences);
        return differences.all();
    }

    private void addWithin(AlignedRun run, Differences differences) {
        int word = run.from();
        int place = run.textFrom();
        while (word < run.to()) {
            int next = Math.min(nearest.nextMatched(word), run.to());
            int nextPlace = next == run.to() ? run.textTo() : nearest.match(next);
            if (next > word || nextPlace > place) {
                add(word, next, place, nextPlace, differences);
            } else if (word > run.from()) {
                Kind kind = GapDifference.difference(quoted, word, text, place);
                if (kind != null) {
                    differences.add(
                            kind, quoted.gapStart(word), quoted.gapEnd(word), text.gapStart(place), text.gapEnd(place));
                }
            }
            if (next == run.to()) {
                return;
            }
            Kind kind = WordDifference.of(quoted, next, text, nextPlace, next == 0);
            if (kind != null) {
                differences.add(kind, quoted.start(next), quoted.end(next), text.start(nextPlace), text.end(nextPlace));
            }
            word = next + 1;
            place = nextPlace + 1;
        }
        if (place < run.textTo()) {
            add(run.to(), run.to(), place, run.textTo(), differences);
        }
    }

    /** Adds words of the quotation in the place of words of the text; there may be none of either. */
    private void add(int from, int to, int textFrom, int textTo, Differences differences) {
        if (from == to && textFrom == textTo) {
            return;
        }
        Kind kind = from == to ? dropped(from) : textFrom == textTo ? Kind.ADDED : Kind.REPLACED;
        int start = from == to ? quoted.gapStart(from) : quoted.start(from);
        int end = from == to ? (kind == Kind.ELISION ? quoted.gapEnd(from) : start) : quoted.end(to - 1);
        int textStart = textFrom == textTo ? text.gapStart(textFrom) : text.start(textFrom);
        int textEnd = textFrom == textTo ? textStart : text.end(textTo - 1);
        if (to == from + 1 && textTo == textFrom + 1) {
            kind = WordDifference.change(quoted.form(from), text.form(textFrom), false);
        }
        differences.add(kind, start, end, textStart, textEnd);
    }

    private Kind dropped(int word) {
        return quoted.gap(word).indexOf('…') >= 0 ? Kind.ELISION : Kind.DROPPED;
    }
}
