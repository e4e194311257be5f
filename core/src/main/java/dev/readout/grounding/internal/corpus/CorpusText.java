package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.joined.Joints;
import dev.readout.grounding.internal.words.Stretches;
import dev.readout.grounding.internal.words.Words;
import dev.readout.quotation.Quotations;
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
    private final BrokenWords broken;
    private final int marks;
    /** The joints of the text, as {@link Joints#toArray} gives them. */
    private final int[] joints;

    private final Stretches stretches;

    private CorpusText(byte[] utf8, int[] words, BrokenWords broken, int marks, int[] joints, Stretches stretches) {
        this.utf8 = utf8;
        this.words = words;
        this.broken = broken;
        this.marks = marks;
        this.joints = joints;
        this.stretches = stretches;
    }

    public static CorpusText of(Text text) {
        Words words = Words.of(text.string());
        return new CorpusText(
                text.utf8(),
                WordHash.of(words, 0, words.size()),
                BrokenWords.of(words),
                marks(words),
                Joints.of(text, words, () -> Quotations.in(text)).toArray(),
                Stretches.of(words));
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

    /** Returns the words of the text, each read when it is first asked for. Only one thread can use them. */
    public Words read(Text text) {
        return stretches.words(text.string());
    }

    /** Returns the joints of the text with these words. */
    public Joints joints(Text text, Words read) {
        return Joints.of(text, read, joints);
    }

    /** Returns whether a reporting clause interrupts a quotation. */
    public boolean hasClauses() {
        return joints.length > 0;
    }

    /** Returns the hashes of the words without the reporting clauses that interrupt quotations. */
    public int[] wordsWithoutClauses() {
        int[] without = new int[words.length];
        int size = 0;
        int from = 0;
        for (int i = 0; i <= joints.length; i += Joints.NUMBERS) {
            int to = i == joints.length ? words.length : joints[i];
            System.arraycopy(words, from, without, size, to - from);
            size += to - from;
            from = i == joints.length ? to : joints[i + 1];
        }
        return Arrays.copyOf(without, size);
    }

    /** Returns whether the text may hyphenate a word at the end of a line. */
    boolean hasBroken() {
        return !broken.isEmpty();
    }

    /** Returns whether the text hyphenates one of these words at the end of a line. */
    public boolean hasBroken(int[] hashes) {
        return broken.have(hashes);
    }

    /** Returns the bytes of a string in UTF-8, each as one character. */
    public static String bytes(String string) {
        return new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Returns whether the text has a string, which is given as its {@link #bytes}. */
    public boolean hasBytes(String bytes) {
        return new String(utf8, StandardCharsets.ISO_8859_1).contains(bytes);
    }

    /**
     * Calls an action for each term: each word and each two words in a row, with every way to join the words that are
     * hyphenated at the end of a line, and with and without the reporting clauses that interrupt quotations. A term that occurs several times is given several times.
     */
    void eachTerm(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            action.accept(words[i]);
            if (i > 0) {
                action.accept(WordHash.ofPair(words[i - 1], words[i]));
            }
        }
        for (int i = 0; i < joints.length; i += Joints.NUMBERS) {
            action.accept(WordHash.ofPair(words[joints[i] - 1], words[joints[i + 1]]));
        }
        broken.eachTerm(words, action);
    }
}
