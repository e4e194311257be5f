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

    PassageEnds(
            PartPlacement placement, Words text, Enclosure inside, OuterBrackets brackets, Differences differences) {
        this.quoted = placement.quotation().words();
        this.text = text;
        this.inside = inside;
        this.brackets = brackets;
        this.differences = differences;
        this.from = placement.quotation().first().from();
        this.to = placement.quotation().last().to();
        this.placeFrom = placement.start();
        this.placeTo = placement.end();
    }

    /** Returns where the passage begins, and adds the differences before the first part. */
    int compareStart(CutWords cuts) {
        if (from > 0) {
            cuts.addBefore(text.start(placeFrom));
            return brackets.compareStart(from, placeFrom);
        }
        int quotedStart = quoted.start(0);
        int textStart = text.start(placeFrom);
        OuterMarks marks = OuterMarks.before(
                quoted.source().substring(inside.start(), quotedStart),
                text.source().substring(text.gapStart(placeFrom), textStart));
        int start = textStart - marks.reach();
        int agreed = quotedStart - marks.reachInQuotation();
        cuts.addBefore(start);
        addOtherMarks(marks, inside.start(), agreed, start);
        addAgreedMarks(marks, agreed, quotedStart, start, textStart);
        return start;
    }

    /** Returns where the passage ends, and adds the differences after the last part. */
    int compareEnd(CutWords cuts) {
        if (to < quoted.size()) {
            cuts.addAfter(text.end(placeTo - 1));
            return brackets.compareEnd(to, placeTo);
        }
        int quotedEnd = quoted.end(to - 1);
        int textEnd = text.end(placeTo - 1);
        OuterMarks marks = OuterMarks.after(
                text.form(placeTo - 1),
                quoted.source().substring(quotedEnd, inside.end()),
                text.source().substring(textEnd, text.gapEnd(placeTo)));
        int end = textEnd + marks.reach();
        int agreed = quotedEnd + marks.reachInQuotation();
        cuts.addAfter(end);
        if (GapDifference.addsDigits(quoted, to, text, placeTo)) {
            differences.add(Kind.ADDED, quotedEnd, inside.end(), textEnd, textEnd);
            return textEnd;
        }
        addAgreedMarks(marks, quotedEnd, agreed, textEnd, end);
        addOtherMarks(marks, agreed, inside.end(), end);
        return end;
    }

    /** Adds the marks of the quotation that the text does not have at the end of the passage. */
    private void addOtherMarks(OuterMarks marks, int start, int end, int indexInText) {
        if (start < end) {
            Kind kind = marks.isWhole()
                    ? GapDifference.typography(quoted.source().substring(start, end), "")
                    : outerMark(marks);
            differences.add(kind, start, end, indexInText, indexInText);
        }
    }

    private static Kind outerMark(OuterMarks marks) {
        return marks.isOtherSentence() ? Kind.PUNCTUATION : Kind.OUTER_MARK;
    }

    /** Adds the marks in which both sides agree, if they are written in different ways. */
    private void addAgreedMarks(OuterMarks marks, int start, int end, int textStart, int textEnd) {
        String written = quoted.source().substring(start, end);
        String textWritten = text.source().substring(textStart, textEnd);
        if (marks.isReplaced()) {
            differences.add(outerMark(marks), start, end, textStart, textEnd);
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
        String opening = quotation.substring(skipBlanks(quotation, 0, 1), inside.start());
        String closing = quotation.substring(inside.end(), skipBlanks(quotation, quotation.length(), -1));
        if (source.startsWith(opening, start - opening.length()) && source.startsWith(closing, end)) {
            return;
        }
        int before = skipBlanks(source, start, -1) - 1;
        int after = skipBlanks(source, end, 1);
        boolean isQuoted = before >= 0
                && after < source.length()
                && encloses(source.charAt(before), before == start - 1, true)
                && encloses(source.charAt(after), after == end, false);
        int textStart = isQuoted ? before : start;
        int textEnd = isQuoted ? after + 1 : end;
        Kind kind = isQuoted && !Enclosure.endsWithStop(closing)
                ? GapDifference.typography(
                        opening + closing, source.substring(textStart, start) + source.substring(end, textEnd))
                : Kind.OUTER_MARK;
        differences.addFirst(kind, 0, inside.start(), textStart, start);
        differences.add(kind, inside.end(), quotation.length(), end, textEnd);
    }

    /** Returns whether a mark can enclose a passage. With a blank between them, its direction decides. */
    private static boolean encloses(char mark, boolean isBeside, boolean isOpening) {
        return isBeside
                ? Characters.isQuotationMark(mark)
                : isOpening ? Characters.isOpeningQuotationMark(mark) : Characters.isClosingQuotationMark(mark);
    }

    /** Returns the index at which the blanks from an index on end, in one direction. */
    private static int skipBlanks(String string, int from, int direction) {
        int at = from;
        while (direction > 0
                ? at < string.length() && Characters.kind(string.charAt(at)).isBlank()
                : at > 0 && Characters.kind(string.charAt(at - 1)).isBlank()) {
            at += direction;
        }
        return at;
    }
}
