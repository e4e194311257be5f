package dev.readout.grounding.internal.words;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a string, and the gaps between them.
 *
 * <p>A word consists of letters and digits, with the apostrophes, decimal points and signs that belong to it. In a
 * script without spaces, each character is a word. Each symbol is a word too. A gap is the marks and blanks before a
 * word, or after the last word. Starts and ends are UTF-16 indexes of the source.
 */
public final class Words {
    private static final Words NONE =
            new Words("", new String[0], new int[0], new int[0], new int[0], new String[] {""});

    private final String source;
    /** The forms by their number. A form can have several numbers. */
    private final String[] forms;
    /** The number of the form of each word. */
    private final int[] numbers;

    private final int[] starts;
    private final int[] ends;
    private final String[] gaps;

    /**
     * Makes the words of these arrays. Each array has one element for each word, and {@code gaps} has one more.
     *
     * @param numbers the number of the form of each word
     */
    Words(String source, String[] forms, int[] numbers, int[] starts, int[] ends, String[] gaps) {
        this.source = source;
        this.forms = forms;
        this.numbers = numbers;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
    }

    /** Returns the words with these forms. */
    public static Words of(String source, List<String> forms, int[] starts, int[] ends, String[] gaps) {
        int[] numbers = new int[forms.size()];
        Arrays.setAll(numbers, i -> i);
        return new Words(source, forms.toArray(new String[0]), numbers, starts, ends, gaps);
    }

    public static Words of(String source) {
        return source.isEmpty() ? NONE : new WordReader(ComparableCharacters.of(source)).read();
    }

    public String source() {
        return source;
    }

    public int size() {
        return numbers.length;
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
        return forms[numbers[word]];
    }

    /** Returns the number of the form of a word, which no other form has: at least 0, and less than {@link #numbers()}. */
    public int number(int word) {
        return numbers[word];
    }

    /** Returns the number of numbers, some of which may be of no word. */
    public int numbers() {
        return forms.length;
    }

    /** Returns some of the words, each with the marks before it, and the last gap. The words must be in their order. */
    public Words only(int[] kept) {
        int[] keptNumbers = new int[kept.length];
        int[] keptStarts = new int[kept.length];
        int[] keptEnds = new int[kept.length];
        String[] keptGaps = new String[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            keptNumbers[i] = numbers[kept[i]];
            keptStarts[i] = starts[kept[i]];
            keptEnds[i] = ends[kept[i]];
            keptGaps[i] = gaps[kept[i]];
        }
        keptGaps[kept.length] = gaps[numbers.length];
        return new Words(source, forms, keptNumbers, keptStarts, keptEnds, keptGaps);
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
        return word == numbers.length ? source.length() : starts[word];
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
