package dev.readout.grounding.internal.words;

import dev.readout.internal.IntList;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;

/**
 * The stretches of a few words into which a text is divided, so that its words can be read in one place only. A stretch
 * that is read alone has the same words and gaps as in the whole text: each is read once when the text is divided, and
 * one for which that does not hold is made longer.
 */
public final class Stretches implements UnreadWords {
    /** The fewest words of a stretch, apart from the last one. */
    private static final int LENGTH = 16;

    /** For each stretch, its first word. */
    private final int[] words;

    /** For each stretch, the UTF-16 index of the source at which it begins. */
    private final int[] starts;

    /** The number of words of the text. */
    private final int size;

    private Stretches(int[] words, int[] starts, int size) {
        this.words = words;
        this.starts = starts;
        this.size = size;
    }

    /** Returns the stretches of a text with these words. */
    public static Stretches of(Words words) {
        IntList firsts = new IntList();
        IntList starts = new IntList();
        int from = 0;
        while (from < words.size()) {
            int to = end(words, from);
            if (to < 0) {
                return new Stretches(new int[1], new int[1], words.size());
            }
            firsts.add(from);
            starts.add(from == 0 ? 0 : words.start(from));
            from = to;
        }
        return new Stretches(firsts.toArray(), starts.toArray(), words.size());
    }

    /**
     * Returns the word after the stretch from a word on, or -1 if the rest of the text cannot be read alone. The lengths
     * that are tried grow by half, so that each text is divided in linear time.
     */
    private static int end(Words words, int from) {
        int length = LENGTH;
        int to = from;
        while (to < words.size()) {
            to = afterBlank(words, Math.min(from + length, words.size()));
            if (isSame(words, from, to)) {
                return to;
            }
            length += length / 2;
        }
        return -1;
    }

    /** Returns the first word, from a word on, that has a blank before it, or the number of words. */
    private static int afterBlank(Words words, int from) {
        int word = from;
        while (word < words.size()
                && !Characters.kind(words.source().charAt(words.start(word) - 1))
                        .isBlank()) {
            word++;
        }
        return word;
    }

    /** Returns whether the words from one to before another are the same if they are read alone. */
    private static boolean isSame(Words words, int from, int to) {
        int start = from == 0 ? 0 : words.start(from);
        int end = to == words.size() ? words.source().length() : words.start(to);
        Words alone = Words.of(words.source().substring(start, end));
        if (alone.size() != to - from || (from == 0 && !alone.gap(0).equals(words.gap(0)))) {
            return false;
        }
        for (int i = 0; i < alone.size(); i++) {
            int word = from + i;
            boolean isSame = alone.form(i).equals(words.form(word))
                    && start + alone.start(i) == words.start(word)
                    && start + alone.end(i) == words.end(word)
                    && alone.gap(i + 1).equals(words.gap(word + 1));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /** Returns the words of the text. Each stretch is read when one of its words is first asked for. */
    public Words words(String source) {
        return size == 0 ? Words.of(source) : new Words(source, size, this);
    }

    /** Reads the stretch that has a word. */
    @Override
    public void read(int word, Words into) {
        int stretch = before(words, word);
        int start = starts[stretch];
        boolean isLast = stretch + 1 == starts.length;
        String source = isLast ? into.source().substring(start) : into.source().substring(start, starts[stretch + 1]);
        Words read = Words.of(source);
        for (int i = 0; i < read.size(); i++) {
            into.set(words[stretch] + i, read.form(i), start + read.start(i), start + read.end(i), read.gap(i + 1));
        }
        if (stretch == 0) {
            into.setFirstGap(read.gap(0));
        }
    }

    @Override
    public int firstFrom(int index, Words into) {
        int stretch = before(starts, index);
        int end = stretch + 1 == words.length ? size : words[stretch + 1];
        int word = words[stretch];
        while (word < end && into.start(word) < index) {
            word++;
        }
        return word;
    }

    private static int before(int[] sorted, int number) {
        int found = Arrays.binarySearch(sorted, number);
        return found < 0 ? -found - 2 : found;
    }
}
