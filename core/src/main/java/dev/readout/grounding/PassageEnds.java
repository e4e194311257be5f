package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;

/** Determines where the passage of a quotation begins and ends in a text, and adds the differences at both ends. */
final class PassageEnds {
    private final Words quoted;
    private final Words text;
    private final Enclosure inside;
    private final OuterBrackets brackets;
    private final Differences differences;
    /** The first word of the first part, and the word after the last part. */
    private final int from;

    private final int to;
    /** The places of these two words in the text. */
    private final int placeFrom;

    private final int placeTo;

    PassageEnds(PartPlacement placement, Words text, Enclosure inside, RunComparison runs, Differences differences) {
        this.quoted = placement.quotation().words();
        this.text = text;
        this.inside = inside;
        this.brackets = new OuterBrackets(quoted, text, inside, runs, differences);
        this.differences = differences;
        this.from = placement.quotation().first().from();
        this.to = placement.quotation().last().to();
        this.placeFrom = placement.start();
        this.placeTo = placement.end();
    }

    /** Returns where the passage begins, and adds the differences before the first part. */
    int compareStart() {
        addCutBefore();
        if (from > 0) {
            return brackets.compareStart(from, placeFrom);
        }
        int quotedStart = quoted.start(0);
        int textStart = text.start(placeFrom);
        OuterMarks marks = OuterMarks.before(
                quoted.source().substring(inside.start(), quotedStart),
                text.source().substring(text.gapStart(placeFrom), textStart));
        int start = textStart - marks.reach();
        int agreed = quotedStart - marks.reachInQuotation();
        addOtherMarks(marks, inside.start(), agreed, start);
        addAgreedMarks(marks, agreed, quotedStart, start, textStart);
        return start;
    }

    /** Returns where the passage ends, and adds the differences after the last part. */
    int compareEnd() {
        addCutAfter();
        if (to < quoted.size()) {
            return brackets.compareEnd(to, placeTo);
        }
        int quotedEnd = quoted.end(to - 1);
        int textEnd = text.end(placeTo - 1);
        OuterMarks marks = OuterMarks.after(
                quoted.source().substring(quotedEnd, inside.end()),
                text.source().substring(textEnd, text.gapEnd(placeTo)));
        int end = textEnd + marks.reach();
        int agreed = quotedEnd + marks.reachInQuotation();
        addAgreedMarks(marks, quotedEnd, agreed, textEnd, end);
        addOtherMarks(marks, agreed, inside.end(), end);
        return end;
    }

    /**
     * Adds the words that the quotation cuts off at its start. Without them, its first word is another word or number.
     */
    void addCutBefore() {
        addCut(WholeWords.start(text, placeFrom), placeFrom, quoted.start(from));
    }

    /** Adds the words that the quotation cuts off at its end. Without them, its last word is another word or number. */
    void addCutAfter() {
        addCut(placeTo, WholeWords.end(text, placeTo), quoted.end(to - 1));
    }

    private void addCut(int cutFrom, int cutTo, int indexInQuotation) {
        if (cutFrom < cutTo) {
            differences.add(Kind.DROPPED, indexInQuotation, indexInQuotation, text.start(cutFrom), text.end(cutTo - 1));
        }
    }

    /** Adds the marks of the quotation that the text does not have at the end of the passage. */
    private void addOtherMarks(OuterMarks marks, int start, int end, int indexInText) {
        if (start < end) {
            Kind kind = marks.isWhole()
                    ? GapDifference.typography(quoted.source().substring(start, end), "")
                    : Kind.OUTER_MARK;
            differences.add(kind, start, end, indexInText, indexInText);
        }
    }

    /** Adds the marks in which both sides agree, if they are written in different ways. */
    private void addAgreedMarks(OuterMarks marks, int start, int end, int textStart, int textEnd) {
        String written = quoted.source().substring(start, end);
        String textWritten = text.source().substring(textStart, textEnd);
        if (marks.isReplaced()) {
            differences.add(Kind.OUTER_MARK, start, end, textStart, textEnd);
        } else if (!written.equals(textWritten)) {
            differences.add(GapDifference.typography(written, textWritten), start, end, textStart, textEnd);
        }
    }

    /** Adds the marks that enclose the quotation, unless the text has the same marks around the passage. */
    void addEnclosure(int start, int end) {
        if (inside.start() == 0) {
            return;
        }
        String quotation = quoted.source();
        String source = text.source();
        String opening = quotation.substring(0, inside.start()).strip();
        String closing = quotation.substring(inside.end()).strip();
        if (source.startsWith(opening, start - opening.length()) && source.startsWith(closing, end)) {
            return;
        }
        boolean isQuoted = start > 0
                && end < source.length()
                && Characters.kind(source.charAt(start - 1)).isQuotationMark()
                && Characters.kind(source.charAt(end)).isQuotationMark();
        Kind kind = isQuoted ? Kind.QUOTATION_MARK : Kind.OUTER_MARK;
        int length = isQuoted ? 1 : 0;
        differences.addFirst(kind, 0, inside.start(), start - length, start);
        differences.add(kind, inside.end(), quotation.length(), end, end + length);
    }
}
