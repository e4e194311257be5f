package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.EditorBrackets;
import dev.readout.grounding.internal.search.EditorMark;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.Characters;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.GraphemeBoundaries;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Compares a quotation with the place where its words stand: what is different, and how far the passage reaches. */
final class Comparison {
    private static final int MOST_BEFORE_BRACKET = 3;
    private static final int FEWEST_CAPITALS = 2;

    private final Text text;
    private final Words words;
    private final Text source;
    private final Enclosure inside;

    Comparison(Text text, Words words, Text source, Enclosure inside) {
        this.text = text;
        this.words = words;
        this.source = source;
        this.inside = inside;
    }

    ComparedPlace at(PartPlacement placement) {
        Differences differences = new Differences(source, text);
        QuotationParts quotation = placement.quotation();
        Words quoted = quotation.words();
        Part first = quotation.first();
        Part last = quotation.last();
        boolean isLiteral = first.from() == 0 && last.to() == quoted.size();
        if (isLiteral && quotation.parts().size() == 1 && isExact(placement, quoted)) {
            int start = words.start(placement.start()) - quoted.start(0) + inside.start();
            int end = start + inside.end() - inside.start();
            addCuts(placement.start(), placement.end(), last.to() - 1, quoted, differences);
            addEnclosure(start, end, differences);
            return outcome(List.of(Differences.span(text, start, end)), differences);
        }
        int start = start(placement, differences);
        List<Span> pieces = new ArrayList<>();
        for (int part = 0; part < quotation.parts().size(); part++) {
            Part here = quotation.parts().get(part);
            if (part > 0) {
                int end = placement.end(part - 1);
                int next = placement.start(part);
                boolean isCut = addMark(quotation, part, end, next, differences);
                if (isCut) {
                    pieces.add(Differences.span(text, start, words.end(end - 1)));
                    start = words.start(next);
                }
            }
            addRun(quoted, here.from(), here.to(), placement.start(part), here.anyFirst(), differences);
        }
        int end = end(placement, differences);
        addEnclosure(start, end, differences);
        pieces.add(Differences.span(text, start, end));
        if (differences.has(Kind.CASE) && isCapital(placement)) {
            differences.replace(Kind.CASE, Kind.CAPITALS);
        }
        return outcome(pieces, differences);
    }

    /** Returns whether the quotation, or the text there, is set in capitals: several words, and not a small letter. */
    private boolean isCapital(PartPlacement placement) {
        Words quoted = placement.quotation().words();
        return isCapital(
                        quoted,
                        placement.quotation().first().from(),
                        placement.quotation().last().to())
                || isCapital(words, placement.start(), placement.end());
    }

    private static boolean isCapital(Words words, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (LetterFolding.isCapital(words.form(i))) {
                capitals++;
            } else if (LetterFolding.hasCase(words.form(i))) {
                return false;
            }
        }
        return capitals >= FEWEST_CAPITALS;
    }

    private ComparedPlace outcome(List<Span> pieces, Differences differences) {
        Passage passage = text.passage(pieces);
        return new ComparedPlace(passage, List.copyOf(differences.all()));
    }

    private boolean isExact(PartPlacement placement, Words quoted) {
        int start = words.start(placement.start()) - quoted.start(0) + inside.start();
        int length = inside.end() - inside.start();
        return start >= 0
                && start + length <= words.source().length()
                && words.source().regionMatches(start, quoted.source(), inside.start(), length)
                && GraphemeBoundaries.isBoundary(words.source(), start)
                && GraphemeBoundaries.isBoundary(words.source(), start + length);
    }

    /** Returns where the passage begins, and adds what is different before the first part. */
    private int start(PartPlacement placement, Differences differences) {
        Words quoted = placement.quotation().words();
        int from = placement.quotation().first().from();
        int at = placement.start();
        addCut(WholeWords.start(words, at), at, quoted.start(from), differences);
        if (from > 0) {
            return startOfBrackets(quoted, from, at, differences);
        }
        int textStart = words.start(at);
        OuterMarks ends = OuterMarks.before(
                quoted.source().substring(inside.start(), quoted.start(0)),
                words.source().substring(words.gapStart(at), textStart));
        int start = textStart - ends.reach();
        int agreed = quoted.start(0) - ends.reachInQuotation();
        addEnd(ends, inside.start(), agreed, start, start, differences);
        addAgreed(agreed, quoted.start(0), start, textStart, ends, differences);
        return start;
    }

    /** Returns where the passage ends, and adds what is different after the last part. */
    private int end(PartPlacement placement, Differences differences) {
        Words quoted = placement.quotation().words();
        int to = placement.quotation().last().to();
        int at = placement.end();
        addCut(at, WholeWords.end(words, at), quoted.end(to - 1), differences);
        if (to < quoted.size()) {
            return endOfBrackets(quoted, to, at, differences);
        }
        int textEnd = words.end(at - 1);
        OuterMarks ends = OuterMarks.after(
                quoted.source().substring(quoted.end(to - 1), inside.end()),
                words.source().substring(textEnd, words.gapEnd(at)));
        int end = textEnd + ends.reach();
        int agreed = quoted.end(to - 1) + ends.reachInQuotation();
        addAgreed(quoted.end(to - 1), agreed, textEnd, end, ends, differences);
        addEnd(ends, agreed, inside.end(), end, end, differences);
        return end;
    }

    private void addEnd(OuterMarks ends, int from, int to, int textFrom, int textTo, Differences differences) {
        if (from < to) {
            Kind kind = ends.isWhole()
                    ? GapDifference.typography(source.string().substring(from, to), "")
                    : Kind.OUTER_MARK;
            differences.add(kind, from, to, textFrom, textTo);
        }
    }

    private void addAgreed(int from, int to, int textFrom, int textTo, OuterMarks ends, Differences differences) {
        String here = source.string().substring(from, to);
        String there = words.source().substring(textFrom, textTo);
        if (ends.isReplaced()) {
            differences.add(Kind.OUTER_MARK, from, to, textFrom, textTo);
        } else if (!here.equals(there)) {
            differences.add(GapDifference.typography(here, there), from, to, textFrom, textTo);
        }
    }

    /** The words before the first part stand in brackets: for the same words, or for those since the last mark. */
    private int startOfBrackets(Words quoted, int from, int at, Differences differences) {
        int first = at - from;
        if (first >= 0 && isSame(quoted, 0, from, first)) {
            addRun(quoted, 0, from, first, true, differences);
            addGap(quoted, from, at, Kind.INSERTION, differences);
            int start = words.start(first);
            return start > 0 && words.source().charAt(start - 1) == '[' ? start - 1 : start;
        }
        first = at;
        String written = quoted.slice(from - 1, from);
        if (isGlued(written)) {
            boolean isTaken = at > 0 && EditorMark.glued(written).takes(words.form(at - 1));
            first = isTaken ? at - 1 : at;
            differences.add(
                    isTaken ? Kind.INSERTION : Kind.ADDED,
                    quoted.start(0),
                    quoted.end(from - 1),
                    words.start(first),
                    words.gapStart(at) < words.start(first) ? words.start(first) : words.gapStart(at));
            return words.start(first);
        }
        while (first > 0 && at - first <= MOST_BEFORE_BRACKET && !isBreak(first)) {
            first--;
        }
        if (at - first > MOST_BEFORE_BRACKET) {
            first = at;
        }
        int end = first == at ? words.start(at) : words.end(at - 1);
        differences.add(Kind.INSERTION, inside.start(), quoted.gapEnd(from), words.start(first), end);
        return words.start(first);
    }

    private int endOfBrackets(Words quoted, int to, int at, Differences differences) {
        int count = quoted.size() - to;
        if (at + count <= words.size() && isSame(quoted, to, quoted.size(), at)) {
            addGap(quoted, to, at, Kind.INSERTION, differences);
            addRun(quoted, to, quoted.size(), at, false, differences);
            int end = words.end(at + count - 1);
            return end < words.source().length() && words.source().charAt(end) == ']' ? end + 1 : end;
        }
        String written = quoted.slice(to, to + 1);
        int last = at;
        if (isGlued(written)) {
            boolean isTaken = at < words.size() && EditorMark.glued(written).takes(words.form(at));
            last = isTaken ? at + 1 : at;
            differences.add(
                    isTaken ? Kind.INSERTION : Kind.ADDED,
                    quoted.start(to),
                    quoted.end(quoted.size() - 1),
                    words.end(at - 1),
                    words.end(last - 1));
            return words.end(last - 1);
        }
        boolean isRemark = EditorBrackets.isRemark(written);
        while (!isRemark && last < words.size() && last - at <= MOST_BEFORE_BRACKET && !isBreak(last)) {
            last++;
        }
        if (last - at > MOST_BEFORE_BRACKET) {
            last = at;
        }
        differences.add(Kind.INSERTION, quoted.gapStart(to), inside.end(), words.end(at - 1), words.end(last - 1));
        return words.end(last - 1);
    }

    private static boolean isGlued(String written) {
        return written.indexOf('[') >= 0;
    }

    /** Returns whether a sentence, clause or quotation may begin with this word. */
    private boolean isBreak(int word) {
        return word == 0 || !words.gap(word).isEmpty() || words.gapSource(word).indexOf('\n') >= 0;
    }

    private boolean isSame(Words quoted, int from, int to, int at) {
        for (int i = from; i < to; i++) {
            if (!quoted.form(i).equals(words.form(at + i - from))) {
                return false;
            }
        }
        return true;
    }

    /** Adds what a mark does, and returns whether it leaves out words of the text. */
    private boolean addMark(QuotationParts quotation, int part, int end, int next, Differences differences) {
        Words quoted = quotation.words();
        int from = quotation.parts().get(part - 1).to();
        int to = quotation.parts().get(part).from();
        boolean isElision = quotation.parts().get(part).before().isElision();
        Kind kind = isElision ? Kind.ELISION : Kind.INSERTION;
        if (to - from == next - end && isSame(quoted, from, to, end)) {
            for (int i = from; i <= to; i++) {
                addGap(quoted, i, end + i - from, kind, differences);
                if (i < to) {
                    addRun(quoted, i, i + 1, end + i - from, false, differences);
                }
            }
            return false;
        }
        differences.add(kind, quoted.end(from - 1), quoted.start(to), words.end(end - 1), words.start(next));
        if (isElision && to > from) {
            differences.add(
                    Kind.INSERTION, quoted.start(from), quoted.end(to - 1), words.end(end - 1), words.end(end - 1));
        }
        return isElision && next > end;
    }

    private void addGap(Words quoted, int inQuotation, int inText, Kind change, Differences differences) {
        Kind kind = GapDifference.difference(quoted, inQuotation, words, inText);
        if (kind != null) {
            differences.add(
                    kind == Kind.PUNCTUATION ? change : kind,
                    quoted.gapStart(inQuotation),
                    quoted.gapEnd(inQuotation),
                    words.gapStart(inText),
                    words.gapEnd(inText));
        }
    }

    private void addRun(Words quoted, int from, int to, int at, boolean anyFirst, Differences differences) {
        for (int i = from; i < to; i++) {
            int there = at + i - from;
            if (i > from) {
                addGap(quoted, i, there, Kind.PUNCTUATION, differences);
            }
            Kind kind = WordDifference.of(quoted, i, words, there, anyFirst && i == from);
            if (kind != null) {
                differences.add(kind, quoted.start(i), quoted.end(i), words.start(there), words.end(there));
            }
        }
    }

    private void addCuts(int from, int to, int lastQuoted, Words quoted, Differences differences) {
        addCut(WholeWords.start(words, from), from, quoted.start(0), differences);
        addCut(to, WholeWords.end(words, to), quoted.end(lastQuoted), differences);
    }

    /** Adds the words of the text that cannot be left out, if there are any. */
    private void addCut(int from, int to, int inQuotation, Differences differences) {
        if (from < to) {
            differences.add(Kind.DROPPED, inQuotation, inQuotation, words.start(from), words.end(to - 1));
        }
    }

    /** Adds the marks that enclose the quotation, unless the text has the same around the passage. */
    private void addEnclosure(int start, int end, Differences differences) {
        if (inside.start() == 0) {
            return;
        }
        String opening = source.string().substring(0, inside.start()).strip();
        String closing = source.string().substring(inside.end()).strip();
        if (words.source().startsWith(opening, start - opening.length())
                && words.source().startsWith(closing, end)) {
            return;
        }
        boolean isQuoted = start > 0
                && end < words.source().length()
                && Characters.kind(words.source().charAt(start - 1)).isQuotationMark()
                && Characters.kind(words.source().charAt(end)).isQuotationMark();
        Kind kind = isQuoted ? Kind.QUOTATION_MARK : Kind.OUTER_MARK;
        int shown = isQuoted ? 1 : 0;
        differences.addFirst(kind, 0, inside.start(), start - shown, start);
        differences.add(kind, inside.end(), source.string().length(), end, end + shown);
    }
}
