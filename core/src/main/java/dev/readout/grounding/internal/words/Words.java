package dev.readout.grounding.internal.words;

import java.util.Arrays;

/**
 * The words of a string, and the gaps between them.
 *
 * <p>A word consists of letters and digits, with the apostrophes, decimal points and signs that belong to it. In a
 * script without spaces, each character is a word. Each symbol is a word too. A gap is the marks and blanks before a
 * word, or after the last word. Starts and ends are UTF-16 indexes of the source.
 */
public final class Words {
    private final String source;
    private final String[] forms;
    private final int[] starts;
    private final int[] ends;
    private final String[] gaps;

    /** Makes the words of these arrays. Each array has one element for each word, and {@code gaps} has one more. */
    public Words(String source, String[] forms, int[] starts, int[] ends, String[] gaps) {
        this.source = source;
        this.forms = forms;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
    }

    public static Words of(String source) {
        return new WordReader(ComparableCharacters.of(source)).read();
    }

    public String source() {
        return source;
    }

    public int size() {
        return forms.length;
    }

    /**
     * Returns the first word that starts at or after an index of the source, or the number of words if there is none.
     */
    public int firstFrom(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns a word in the form in which it is compared, with its case and diacritics. */
    public String form(int word) {
        return forms[word];
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** Returns the marks in the gap before a word, or after the last word, in the form of {@link GapBuilder}. */
    public String gap(int word) {
        return gaps[word];
    }

    /** Returns the start of the gap before a word, or after the last word. */
    public int gapStart(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** Returns the end of the gap before a word, or after the last word. */
    public int gapEnd(int word) {
        return word == forms.length ? source.length() : starts[word];
    }

    /** Returns the source of the gap before a word, or after the last word. */
    public String gapSource(int word) {
        return source.substring(gapStart(word), gapEnd(word));
    }

    /** Returns the source from one word to before another, without the gaps around these words. */
    public String slice(int from, int to) {
        return from == to ? "" : source.substring(starts[from], ends[to - 1]);
    }
}
