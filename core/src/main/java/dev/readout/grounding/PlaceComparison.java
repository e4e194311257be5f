package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.ends.WholeWords;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.GraphemeBoundaries;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a quotation with each place where a text has its words: determines the passage and lists the differences.
 */
final class PlaceComparison {
    private final Grounder grounder;
    private final Text text;
    private final Words textWords;
    private final Text quotation;
    private final Enclosure inside;
    private final ReopenedMarks reopenedInQuotation;
    private final ReopenedMarks reopened;

    PlaceComparison(
            Grounder grounder, Words textWords, Text quotation, Enclosure inside, ReopenedMarks reopenedInQuotation) {
        this.grounder = grounder;
        this.text = grounder.text();
        this.reopened = grounder.reopenedMarks();
        this.reopenedInQuotation = reopenedInQuotation;
        this.textWords = textWords;
        this.quotation = quotation;
        this.inside = inside;
    }

    /** Compares the quotation with one place. */
    ComparedPlace compare(PartPlacement placement) {
        Differences differences = new Differences(quotation, text);
        Words quoted = placement.quotation().words();
        GapDifference gaps = new GapDifference(quoted, reopenedInQuotation, textWords, reopened);
        RunComparison runs = new RunComparison(quoted, textWords, gaps, differences);
        MarkComparison marks = new MarkComparison(grounder, textWords, runs, differences);
        OuterBrackets brackets = new OuterBrackets(placement.quotation(), textWords, inside, runs, marks, differences);
        PassageEnds ends = new PassageEnds(placement, textWords, inside, brackets, differences);
        return isExact(placement)
                ? compareExact(placement, ends, differences)
                : compareParts(placement, runs, marks, ends, differences);
    }

    /**
     * Returns whether a policy accepts all differences between one part and one place, and the place does not cut a word.
     * The case of letters is not considered, because it depends on the other parts.
     */
    boolean isAccepted(QuotationParts parts, int index, int place, GroundingPolicy policy) {
        Part part = parts.parts().get(index);
        int end = place + part.to() - part.from();
        boolean isEnd = index + 1 == parts.parts().size()
                || parts.parts().get(index + 1).before().isElision();
        int textStart = textWords.start(place);
        int textEnd = textWords.end(end - 1);
        if ((part.before().isElision() && WholeWords.start(textWords.source(), textStart) < textStart)
                || (isEnd && WholeWords.end(textWords.source(), textEnd) > textEnd)) {
            return false;
        }
        Differences differences = new Differences(quotation, text);
        GapDifference gaps = new GapDifference(parts.words(), reopenedInQuotation, textWords, reopened);
        new RunComparison(parts.words(), textWords, gaps, differences)
                .compare(part.from(), part.to(), place, part.anyFirst());
        return differences.all().stream()
                .allMatch(difference -> difference.kind() == Kind.CASE || policy.accepts(difference.kind()));
    }

    private ComparedPlace compareExact(PartPlacement placement, PassageEnds ends, Differences differences) {
        int start = exactStart(placement);
        int end = start + inside.end() - inside.start();
        CutWords cuts = new CutWords(placement, textWords, differences);
        cuts.addBefore(start);
        cuts.addAfter(end);
        ends.addEnclosure(start, end);
        return place(List.of(Differences.span(text, start, end)), differences);
    }

    private ComparedPlace compareParts(
            PartPlacement placement,
            RunComparison runs,
            MarkComparison marks,
            PassageEnds ends,
            Differences differences) {
        Words quoted = placement.quotation().words();
        List<Part> parts = placement.quotation().parts();
        CutWords cuts = new CutWords(placement, textWords, differences);
        Emphasis emphasis = new Emphasis(text, textWords);
        int start = ends.compareStart(cuts);
        List<Span> pieces = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (part > 0) {
                int place = placement.end(part - 1);
                int nextPlace = placement.start(part);
                boolean isPiece;
                if (placement.isJoined(part)) {
                    isPiece = compareJoint(quoted, parts.get(part).from(), place, nextPlace, differences);
                } else {
                    cuts.addAround(part);
                    isPiece = marks.compare(parts.get(part - 1), parts.get(part), place, nextPlace);
                }
                if (isPiece) {
                    pieces.add(emphasis.whole(start, textWords.end(place - 1)));
                    start = textWords.start(nextPlace);
                }
            }
            Part here = parts.get(part);
            runs.compare(here.from(), here.to(), placement.start(part), here.anyFirst());
        }
        int end = ends.compareEnd(cuts);
        Span last = emphasis.whole(start, end);
        pieces.add(last);
        ends.addEnclosure(text.toUtf16Index(pieces.get(0).start()), text.toUtf16Index(last.end()));
        Capitals.replace(differences, placement, textWords);
        return place(pieces, differences);
    }

    /** Adds the reporting clause that the text has before a word of the quotation, and returns true. */
    private boolean compareJoint(Words quoted, int word, int place, int nextPlace, Differences differences) {
        differences.add(
                JointDifference.kind(quoted.form(word - 1), quoted.gap(word), textWords.gap(place)),
                quoted.gapStart(word),
                quoted.gapEnd(word),
                textWords.gapStart(place),
                textWords.gapEnd(nextPlace));
        return true;
    }

    private ComparedPlace place(List<Span> pieces, Differences differences) {
        return new ComparedPlace(text.passage(pieces), List.copyOf(differences.all()));
    }

    /** Returns whether the text has the same characters as the quotation in this place. */
    private boolean isExact(PartPlacement placement) {
        QuotationParts parts = placement.quotation();
        Words quoted = parts.words();
        boolean isLiteral = parts.parts().size() == 1
                && parts.first().from() == 0
                && parts.last().to() == quoted.size();
        if (!isLiteral) {
            return false;
        }
        String source = textWords.source();
        int start = exactStart(placement);
        int length = inside.end() - inside.start();
        return start >= 0
                && start + length <= source.length()
                && source.regionMatches(start, quoted.source(), inside.start(), length)
                && GraphemeBoundaries.isBoundary(source, start)
                && GraphemeBoundaries.isBoundary(source, start + length);
    }

    /** Returns where the passage begins if the text has the same marks before the first word as the quotation. */
    private int exactStart(PartPlacement placement) {
        Words quoted = placement.quotation().words();
        return textWords.start(placement.start()) - quoted.start(0) + inside.start();
    }
}
