package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** A text as a corpus holds it: its characters in UTF-8, and its words as {@link WordHash}. */
public final class CorpusText {
    private static final String EDITED = "…[(";

    private final byte[] utf8;
    private final int[] words;
    /** The words that a hyphen and a line break stand before, and for each what it is together with the word before. */
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

    /** Returns which of the marks that an editor may have added stand between words, a bit each. */
    public static int marks(Words words) {
        int marks = 0;
        for (int i = 1; i < words.size(); i++) {
            for (int mark = 0; mark < EDITED.length(); mark++) {
                marks |= words.gap(i).indexOf(EDITED.charAt(mark)) < 0 ? 0 : 1 << mark;
            }
        }
        return marks;
    }

    /** Returns whether all of these marks stand in the text. */
    public boolean hasMarks(int wanted) {
        return (wanted & ~marks) == 0;
    }

    public Text text() {
        return Text.of(string());
    }

    public String string() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Returns the number of bytes. */
    public int length() {
        return utf8.length;
    }

    public int[] words() {
        return words;
    }

    /** Returns whether one of these words is hyphenated at the end of a line. */
    public boolean hasBroken(int[] hashes) {
        return joined.length > 0
                && Arrays.stream(joined).anyMatch(word -> Arrays.stream(hashes).anyMatch(hash -> hash == word));
    }

    /**
     * Gives each word and each two in a row, however the words at the ends of lines are joined; the same ones more than
     * once.
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
