package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A text in the form in which a corpus holds it: its characters in UTF-8, and its words as hashes of {@link WordHash}.
 */
public final class CorpusText {
    private static final String EDITOR_MARKS = "…[(";

    private final byte[] utf8;
    private final int[] words;
    /** The words after a hyphen at the end of a line, and for each the hash of its joined form with the word before. */
    private final int[] broken;

    private final int[] joined;
    private final int marks;

    private CorpusText(byte[] utf8, int[] words, int[] broken, int[] joined, int marks) {
        this.utf8 = utf8;
        this.words = words;
        this.broken = broken;
        this.joined = joined;
        this.marks = marks;
    }

    public static CorpusText of(Text text) {
        Words words = Words.of(text.string());
        IntList broken = new IntList();
        IntList joined = new IntList();
        for (int i = 1; i < words.size(); i++) {
            if (LineHyphens.isAt(words, i)) {
                broken.add(i);
                joined.add(WordHash.of(words.form(i - 1) + words.form(i)));
            }
        }
        return new CorpusText(
                text.utf8(), WordHash.of(words, 0, words.size()), broken.toArray(), joined.toArray(), marks(words));
    }

    /** Returns one bit for each mark of an editor, set if a gap between two words has this mark. */
    public static int marks(Words words) {
        int marks = 0;
        for (int i = 1; i < words.size(); i++) {
            for (int mark = 0; mark < EDITOR_MARKS.length(); mark++) {
                marks |= words.gap(i).indexOf(EDITOR_MARKS.charAt(mark)) < 0 ? 0 : 1 << mark;
            }
        }
        return marks;
    }

    /** Returns whether the text has all of these marks, which are given as {@link #marks(Words)}. */
    public boolean hasMarks(int required) {
        return (required & ~marks) == 0;
    }

    public Text text() {
        return Text.of(string());
    }

    public String string() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Returns the number of bytes of the characters. */
    public int length() {
        return utf8.length;
    }

    /** Returns the hashes of the words. */
    public int[] words() {
        return words;
    }

    /** Returns whether the text hyphenates one of these words at the end of a line. */
    public boolean hasBroken(int[] hashes) {
        return joined.length > 0
                && Arrays.stream(joined).anyMatch(word -> Arrays.stream(hashes).anyMatch(hash -> hash == word));
    }

    /**
     * Calls an action for each term: each word and each two words in a row, with every way to join the words that are
     * hyphenated at the end of a line. A term that occurs several times is given several times.
     */
    void eachTerm(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            action.accept(words[i]);
            if (i > 0) {
                action.accept(WordHash.ofPair(words[i - 1], words[i]));
            }
        }
        for (int i = 0; i < broken.length; i++) {
            int word = broken[i];
            action.accept(joined[i]);
            if (word > 1) {
                action.accept(WordHash.ofPair(words[word - 2], joined[i]));
            }
            if (word + 1 < words.length) {
                action.accept(WordHash.ofPair(joined[i], words[word + 1]));
            }
            int next = Arrays.binarySearch(broken, word + 2);
            if (next >= 0) {
                action.accept(WordHash.ofPair(joined[i], joined[next]));
            }
        }
    }
}
