package dev.readout.revision;

import dev.readout.text.Span;
import dev.readout.text.Text;

/**
 * A text as words and marks, each numbered from 0, and the blanks between them. Places are in code points.
 *
 * <p>The blank before a word may be empty; the one with the number {@link #size()} is that after the last word.
 */
final class Words {
    /** A line ends. */
    static final int LINE = 3;
    /** A sentence ends, perhaps: something after a stop and a blank begins. */
    static final int SENTENCE = 2;

    private final Text text;
    private final int[] starts;
    private final int[] ends;
    private final int[] written;
    private final int[] forms;
    private final int[] blanks;
    private final int[] lineBreaks;
    private final boolean[] isMark;

    Words(Text text, Vocabulary vocabulary) {
        this.text = text;
        WordReader reader = new WordReader(text);
        starts = reader.starts();
        ends = reader.ends();
        int size = starts.length;
        written = new int[size];
        forms = new int[size];
        blanks = new int[size + 1];
        lineBreaks = new int[size + 1];
        isMark = new boolean[size];
        for (int i = 0; i <= size; i++) {
            String blank = text.slice(blankBefore(i));
            blanks[i] = vocabulary.written(blank);
            lineBreaks[i] = WordReader.lineBreaks(blank);
            if (i < size) {
                String word = text.slice(new Span(starts[i], ends[i]));
                written[i] = vocabulary.written(word);
                forms[i] = vocabulary.form(written[i]);
                isMark[i] = WordReader.isMark(word.codePointAt(0));
            }
        }
    }

    Text text() {
        return text;
    }

    int size() {
        return starts.length;
    }

    /** Returns where a word starts; after the last one, where the text ends. */
    int start(int word) {
        return word == starts.length ? text.length() : starts[word];
    }

    /** Returns where a word ends; before the first one, where the text starts. */
    int end(int word) {
        return word < 0 ? 0 : ends[word];
    }

    /** Returns where the blank before a word is, or that after the last word. */
    Span blankBefore(int word) {
        int start = end(word - 1);
        int end = start(word);
        return new Span(start, end);
    }

    /** Returns a number that says how a word is written. */
    int written(int word) {
        return written[word];
    }

    /** Returns a number that says which word or mark it is, in whatever typography. */
    int form(int word) {
        return forms[word];
    }

    /** Returns a number that says which blank stands before a word. */
    int blank(int word) {
        return blanks[word];
    }

    /** Returns how many line breaks are in the blank before a word; before the first and after the last word, many. */
    int lineBreaks(int word) {
        return word == 0 || word == starts.length ? Integer.MAX_VALUE : lineBreaks[word];
    }

    /** Returns whether words are all of a line, or of several. */
    boolean isWholeLine(int from, int to) {
        return lineBreaks(from) > 0 && lineBreaks(to) > 0;
    }

    /** Returns what ends before a word: {@link #LINE}, {@link #SENTENCE}, 1 for a clause, or 0. */
    int edge(int word) {
        if (lineBreaks(word) > 0) {
            return LINE;
        }
        if (!isMark[word - 1]) {
            return 0;
        }
        boolean isAfterStop = isStop(word - 1) || (word > 1 && isMark[word - 2] && isStop(word - 2));
        return isAfterStop && starts[word] > ends[word - 1] ? SENTENCE : 1;
    }

    private boolean isStop(int word) {
        return ".!?…。！？".indexOf(text.slice(new Span(starts[word], ends[word])).charAt(0)) >= 0;
    }

    /** Returns whether it is a mark of punctuation. */
    boolean isMark(int word) {
        return isMark[word];
    }

    /** Returns the number of words that are no marks, from one to before another. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isMark[i] ? 0 : 1;
        }
        return count;
    }

    /** Returns the first word that ends after a position. */
    int firstAfter(int position) {
        return search(ends, position);
    }

    /** Returns the number of words that start before a position. */
    int countBefore(int position) {
        return search(starts, position - 1);
    }

    /** Returns the span from the start of a word to the end of the one before another; an empty one after the word before. */
    Span span(int from, int to) {
        return from < to ? new Span(starts[from], ends[to - 1]) : new Span(end(from - 1), end(from - 1));
    }

    /** Returns the number of values that are not greater than this one. */
    private static int search(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
