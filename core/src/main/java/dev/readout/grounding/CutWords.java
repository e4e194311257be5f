package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.ends.WholeWords;
import dev.readout.grounding.internal.search.PartPlacement;
import dev.readout.grounding.internal.search.QuotationParts.Part;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;

/**
 * Adds the words of a text that a quotation cuts off at an end of one of its parts. Without them, the first or last word of
 * the part is another word or number.
 */
final class CutWords {
    private final PartPlacement placement;
    private final Words quoted;
    private final Words text;
    private final Differences differences;

    CutWords(PartPlacement placement, Words text, Differences differences) {
        this.placement = placement;
        this.quoted = placement.quotation().words();
        this.text = text;
        this.differences = differences;
    }

    /** Adds what is cut off before the passage, which begins at an index of the text. */
    void addBefore(int start) {
        addBefore(start, placement.start(), placement.quotation().first().from());
    }

    /** Adds what is cut off after the passage, which ends at an index of the text. */
    void addAfter(int end) {
        addAfter(end, placement.end(), placement.quotation().last().to());
    }

    /** Adds what is cut off on both sides of the editor's mark before a part. */
    void addAround(int part) {
        Part before = placement.quotation().parts().get(part - 1);
        Part after = placement.quotation().parts().get(part);
        int place = placement.end(part - 1);
        int nextPlace = placement.start(part);
        boolean leavesOut = nextPlace > place && !after.before().hasWord();
        if (leavesOut && !isMarkedAsCut(quoted.end(before.to() - 1))) {
            addAfter(text.end(place - 1), place, before.to());
        }
        if (leavesOut && (after.before().isElision() || isAfterBlank(quoted.start(after.from())))) {
            addBefore(text.start(nextPlace), nextPlace, after.from());
        }
    }

    /** Returns whether the editor's mark follows a letter directly, which shows that the word goes on: {@code non…}. */
    private boolean isMarkedAsCut(int end) {
        String source = quoted.source();
        return Characters.isLetter(source.codePointBefore(end))
                && (source.startsWith("..", end) || "…[(".indexOf(source.charAt(end)) >= 0);
    }

    /** Returns whether a blank separates an editor's bracket from the word after it. In {@code [five]-year}, none does. */
    private boolean isAfterBlank(int start) {
        return Characters.kind(quoted.source().charAt(start - 1)).isBlank();
    }

    private void addBefore(int start, int place, int word) {
        int whole = WholeWords.start(text.source(), start);
        if (whole < start) {
            int end = text.gapStart(place);
            add(quoted.start(word), whole, end > whole ? end : start);
        }
    }

    private void addAfter(int end, int place, int word) {
        int whole = WholeWords.end(text.source(), end);
        if (whole > end) {
            int start = text.gapEnd(place);
            add(quoted.end(word - 1), start < whole ? start : end, whole);
        }
    }

    private void add(int indexInQuotation, int start, int end) {
        differences.add(Kind.DROPPED, indexInQuotation, indexInQuotation, start, end);
    }
}
