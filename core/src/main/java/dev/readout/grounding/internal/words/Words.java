package dev.readout.grounding.internal.words;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What reads the words, or null if all are read. */
    private final @Nullable UnreadWords unread;

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
        this.unread = null;
    }

    /** Makes words each of which is read when it is first asked for. Only one thread can use them. */
    public Words(String source, int size, UnreadWords unread) {
        this.source = source;
        this.forms = new String[size];
        this.numbers = inOrder(size);
        this.starts = new int[size];
        this.ends = new int[size];
        this.gaps = new String[size + 1];
        this.unread = unread;
    }

    /** Sets a word that was not read, and the gap after it. */
    public void set(int word, String form, int start, int end, String gapAfter) {
        forms[word] = form;
        starts[word] = start;
        ends[word] = end;
        gaps[word + 1] = gapAfter;
    }

    /** Sets the gap before the first word, which was not read. */
    public void setFirstGap(String gap) {
        gaps[0] = gap;
    }

    private void read(int word) {
        if (unread != null && forms[word] == null) {
            unread.read(word, this);
        }
    }

    /** Returns the words with these forms. */
    public static Words of(String source, List<String> forms, int[] starts, int[] ends, String[] gaps) {
        return new Words(source, forms.toArray(new String[0]), inOrder(forms.size()), starts, ends, gaps);
    }

    private static int[] inOrder(int size) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i;
        }
        return numbers;
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
        if (unread != null) {
            return unread.firstFrom(index, this);
        }
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found;
    }

    /** Returns a word in the form in which it is compared, with its case and diacritics. */
    public String form(int word) {
        read(word);
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
            keptNumbers[i] = number(kept[i]);
            keptStarts[i] = start(kept[i]);
            keptEnds[i] = end(kept[i]);
            keptGaps[i] = gap(kept[i]);
        }
        keptGaps[kept.length] = gap(numbers.length);
        return new Words(source, forms, keptNumbers, keptStarts, keptEnds, keptGaps);
    }

    public int start(int word) {
        read(word);
        return starts[word];
    }

    public int end(int word) {
        read(word);
        return ends[word];
    }

    /** Returns the marks in the gap before a word, or after the last word, in the form of {@link GapBuilder}. */
    public String gap(int word) {
        read(Math.max(0, word - 1)); // A gap is read with the word before it.
        return gaps[word];
    }

    /** Returns the start of the gap before a word, or after the last word. */
    public int gapStart(int word) {
        return word == 0 ? 0 : end(word - 1);
    }

    /** Returns the end of the gap before a word, or after the last word. */
    public int gapEnd(int word) {
        return word == numbers.length ? source.length() : start(word);
    }

    /** Returns the source of the gap before a word, or after the last word. */
    public String gapSource(int word) {
        return source.substring(gapStart(word), gapEnd(word));
    }

    /** Returns the source from one word to before another, without the gaps around these words. */
    public String slice(int from, int to) {
        return from == to ? "" : source.substring(start(from), end(to - 1));
    }
}
