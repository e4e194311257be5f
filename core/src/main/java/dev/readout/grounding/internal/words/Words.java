package dev.readout.grounding.internal.words;

import java.util.Arrays;

/**
 * A string as the words that are compared and the marks between them.
 *
 * <p>A word is a run of letters and digits with the apostrophes, decimal points and signs that belong to it; in a script
 * without spaces, and of symbols, each character. Places are UTF-16 indexes into the source.
 */
public final class Words {
    private final String source;
    private final String[] forms;
    private final int[] starts;
    private final int[] ends;
    private final String[] gaps;

    /** The arrays have one element a word, that of the gaps one more. */
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

    /** Returns the first word that starts at or after a place, or the number of words. */
    public int firstFrom(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns a word as it is compared, case and diacritics kept. */
    public String form(int word) {
        return forms[word];
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** Returns the marks before a word, or after the last, as {@link GapBuilder} writes them. */
    public String gap(int word) {
        return gaps[word];
    }

    /** Returns where the gap before a word begins. */
    public int gapStart(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    /** Returns where the gap before a word, or after the last, ends. */
    public int gapEnd(int word) {
        return word == forms.length ? source.length() : starts[word];
    }

    /** Returns the gap before a word, or after the last, as it stands in the source. */
    public String gapSource(int word) {
        return source.substring(gapStart(word), gapEnd(word));
    }

    /** Returns the words from one to before another, without the marks around them. */
    public String slice(int from, int to) {
        return from == to ? "" : source.substring(starts[from], ends[to - 1]);
    }
}
