package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.search.EditorBrackets;
import dev.readout.grounding.internal.search.EditorMark;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;

/**
 * Compares an editor's brackets at the start or end of a quotation with the text. The brackets replace the same words
 * if the text has them there. Otherwise they replace the words up to the nearest mark of the text if these are few, or
 * else none.
 */
final class OuterBrackets {
    private static final int MOST_REPLACED = 3;

    private final Words quoted;
    private final Words text;
    private final Enclosure inside;
    private final RunComparison runs;
    private final Differences differences;

    OuterBrackets(Words quoted, Words text, Enclosure inside, RunComparison runs, Differences differences) {
        this.quoted = quoted;
        this.text = text;
        this.inside = inside;
        this.runs = runs;
        this.differences = differences;
    }

    /** Compares the brackets before a word with the text before a place, and returns where the passage begins. */
    int compareStart(int word, int place) {
        int first = place - word;
        if (first >= 0 && runs.areSame(0, word, first)) {
            runs.compare(0, word, first, true);
            runs.compareGap(word, place, Kind.INSERTION);
            int start = text.start(first);
            return start > 0 && text.source().charAt(start - 1) == '[' ? start - 1 : start;
        }
        String written = quoted.slice(word - 1, word);
        return hasBracket(written) ? replaceWordBefore(word, place, written) : replaceWordsBefore(word, place);
    }

    private int replaceWordBefore(int word, int place, String wordWithBrackets) {
        boolean isReplaced =
                place > 0 && EditorMark.bracketsInWord(wordWithBrackets).replaces(text.form(place - 1));
        int start = text.start(isReplaced ? place - 1 : place);
        differences.add(
                isReplaced ? Kind.INSERTION : Kind.ADDED,
                quoted.start(0),
                quoted.end(word - 1),
                start,
                Math.max(start, text.gapStart(place)));
        return start;
    }

    private int replaceWordsBefore(int word, int place) {
        int first = place;
        while (first > 0 && place - first <= MOST_REPLACED && !isAfterMark(first)) {
            first--;
        }
        if (place - first > MOST_REPLACED) {
            first = place;
        }
        int end = first == place ? text.start(place) : text.end(place - 1);
        differences.add(Kind.INSERTION, inside.start(), quoted.gapEnd(word), text.start(first), end);
        return text.start(first);
    }

    /** Compares the brackets from a word on with the text from a place on, and returns where the passage ends. */
    int compareEnd(int word, int place) {
        int count = quoted.size() - word;
        if (place + count <= text.size() && runs.areSame(word, quoted.size(), place)) {
            runs.compareGap(word, place, Kind.INSERTION);
            runs.compare(word, quoted.size(), place, false);
            int end = text.end(place + count - 1);
            return end < text.source().length() && text.source().charAt(end) == ']' ? end + 1 : end;
        }
        String written = quoted.slice(word, word + 1);
        return hasBracket(written) ? replaceWordAfter(word, place, written) : replaceWordsAfter(word, place, written);
    }

    private int replaceWordAfter(int word, int place, String wordWithBrackets) {
        boolean isReplaced = place < text.size()
                && EditorMark.bracketsInWord(wordWithBrackets).replaces(text.form(place));
        int end = text.end(isReplaced ? place : place - 1);
        differences.add(
                isReplaced ? Kind.INSERTION : Kind.ADDED,
                quoted.start(word),
                quoted.end(quoted.size() - 1),
                text.end(place - 1),
                end);
        return end;
    }

    private int replaceWordsAfter(int word, int place, String written) {
        boolean isRemark = EditorBrackets.isRemark(written);
        int last = place;
        while (!isRemark && last < text.size() && last - place <= MOST_REPLACED && !isAfterMark(last)) {
            last++;
        }
        if (last - place > MOST_REPLACED) {
            last = place;
        }
        differences.add(Kind.INSERTION, quoted.gapStart(word), inside.end(), text.end(place - 1), text.end(last - 1));
        return text.end(last - 1);
    }

    private static boolean hasBracket(String written) {
        return written.indexOf('[') >= 0;
    }

    /**
     * Returns whether a mark or line break is before a place, so that a sentence, clause or quotation may begin there.
     */
    private boolean isAfterMark(int place) {
        return place == 0 || !text.gap(place).isEmpty() || text.gapSource(place).indexOf('\n') >= 0;
    }
}
