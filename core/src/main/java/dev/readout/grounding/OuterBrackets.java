package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.EditorBrackets;
import dev.readout.grounding.internal.search.EditorMark;
import dev.readout.grounding.internal.search.QuotationParts;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Compares an editor's brackets at the start or end of a quotation with the text. The text does not show which words
 * they replace, because no word of the quotation is on their other side.
 *
 * <ul>
 *   <li>The brackets replace the same words if the text has them there.
 *   <li>At the start, they mostly replace a subject: the words after the nearest mark of the text if these are at most
 *     three, or else none.
 *   <li>At the end, they mostly add: they replace the words up to the nearest mark of the text only if these are not more
 *     than the words in brackets, and at most three.
 * </ul>
 *
 * <p>If they replace nothing, a negator directly beside them is lost all the same: {@code We will [leave]} is not what
 * {@code We will not leave Rome} says.
 */
final class OuterBrackets {
    /** The words beside brackets among which a negator is searched for. */
    private static final int MOST_BESIDE = 3;

    private final Words quoted;
    private final EditorMark first;
    private final EditorMark last;
    private final Words text;
    private final Enclosure inside;
    private final RunComparison runs;
    private final MarkComparison marks;
    private final Differences differences;

    OuterBrackets(
            QuotationParts quotation,
            Words text,
            Enclosure inside,
            RunComparison runs,
            MarkComparison marks,
            Differences differences) {
        this.quoted = quotation.words();
        this.first = quotation.first().before();
        this.last = quotation.after();
        this.text = text;
        this.inside = inside;
        this.runs = runs;
        this.marks = marks;
        this.differences = differences;
    }

    /** Compares the brackets before a word with the text before a place, and returns where the passage begins. */
    int compareStart(int word, int place) {
        int same = place - word;
        if (same >= 0 && hasWords(word, same)) {
            runs.compare(0, word, same, true);
            runs.compareGap(word, place, Kind.INSERTION);
            return startWithBracket(same);
        }
        int from = replacedFrom(word, place);
        Kind kind = from < 0 ? Kind.ADDED : kind(first, 0, word, from, place, before(place), place);
        int start = from < 0 ? place : from;
        if (kind == null) {
            return startWithBracket(start);
        }
        int end = start == place ? text.start(place) : text.end(place - 1);
        differences.add(kind, inside.start(), quoted.gapEnd(word), text.start(start), end);
        return text.start(start);
    }

    /** Returns whether the text has the first words at a place, perhaps with the first letter in the other case. */
    private boolean hasWords(int to, int place) {
        return runs.areSame(1, to, place + 1)
                && (runs.areSame(0, 1, place)
                        || LetterFolding.otherFirst(quoted.form(0)).equals(text.form(place)));
    }

    private int startWithBracket(int place) {
        int start = text.start(place);
        return start > 0 && text.source().charAt(start - 1) == '[' ? start - 1 : start;
    }

    /** Returns the first place that the brackets before a place replace, or -1 if the text has other words there. */
    private int replacedFrom(int word, int place) {
        if (first.least() > 0) {
            for (int from = place - first.least(); from >= Math.max(0, place - first.most()); from--) {
                if (first.replaces(text, from, place)) {
                    return from;
                }
            }
            return -1;
        }
        if (isRemark(0, word)) {
            return place;
        }
        int from = place;
        while (from > 0 && place - from <= first.most() && !isAfterMark(from)) {
            from--;
        }
        return isAfterMark(from) && first.replaces(text, from, place) ? from : place;
    }

    /** Compares the brackets from a word on with the text from a place on, and returns where the passage ends. */
    int compareEnd(int word, int place) {
        int count = quoted.size() - word;
        if (place + count <= text.size() && runs.areSame(word, quoted.size(), place)) {
            runs.compareGap(word, place, Kind.INSERTION);
            runs.compare(word, quoted.size(), place, false);
            return endWithBracket(place + count);
        }
        int to = replacedTo(word, place);
        Kind kind = to < 0 ? Kind.ADDED : kind(last, word, quoted.size(), place, to, place, after(place));
        int end = to < 0 ? place : to;
        if (kind == null) {
            return endWithBracket(end);
        }
        differences.add(kind, quoted.gapStart(word), inside.end(), text.end(place - 1), text.end(end - 1));
        return text.end(end - 1);
    }

    private int endWithBracket(int place) {
        int end = text.end(place - 1);
        return end < text.source().length() && text.source().charAt(end) == ']' ? end + 1 : end;
    }

    /** Returns the place after the words that the brackets replace, or -1 if the text has other words there. */
    private int replacedTo(int word, int place) {
        if (last.least() > 0) {
            for (int to = place + last.least(); to <= Math.min(text.size(), place + last.most()); to++) {
                if (last.replaces(text, place, to)) {
                    return to;
                }
            }
            return -1;
        }
        if (isRemark(word, quoted.size())) {
            return place;
        }
        int most = quoted.size() - word;
        int to = place;
        while (to < text.size() && to - place <= most && !isAfterMark(to)) {
            to++;
        }
        return to - place <= most && last.replaces(text, place, to) ? to : place;
    }

    /**
     * Returns the kind of the difference between the brackets and the words that they replace. If the text has a negator
     * among these words or those beside them, so must the brackets.
     */
    private @Nullable Kind kind(EditorMark mark, int from, int to, int place, int nextPlace, int beside, int besideTo) {
        Kind kind = marks.brackets(mark.replacements(text, place, nextPlace), from, to, place, nextPlace);
        boolean losesNegator = kind == Kind.INSERTION && !isRemark(from, to) && marks.hasNegator(beside, besideTo);
        return losesNegator ? Kind.NEGATION : kind;
    }

    /** Returns the first of the few words before a place that no mark divides from it. */
    private int before(int place) {
        int from = place;
        while (place - from < MOST_BESIDE && !isAfterMark(from)) {
            from--;
        }
        return from;
    }

    /** Returns the place after the few words after a place that no mark divides from it. */
    private int after(int place) {
        int to = place;
        while (to < text.size() && to - place < MOST_BESIDE && !isAfterMark(to)) {
            to++;
        }
        return to;
    }

    private boolean isRemark(int from, int to) {
        return to == from + 1 && EditorBrackets.isRemark(quoted.form(from));
    }

    /**
     * Returns whether a mark or line break is before a place, so that a sentence, clause or quotation may begin there.
     */
    private boolean isAfterMark(int place) {
        return place == 0
                || !text.gap(place).isEmpty()
                || text.gapSource(place).codePoints().anyMatch(Characters::isLineBreak);
    }
}
