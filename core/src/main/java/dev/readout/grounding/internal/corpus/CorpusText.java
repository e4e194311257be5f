package dev.readout.grounding.internal.corpus;

import dev.readout.grounding.internal.joined.Joints;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.IntList;
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
    /** The words after a hyphen at the end of a line, and for each the hash of its joined form with the word before. */
    private final int[] broken;

    private final int[] joined;
    private final int marks;
    /** For each reporting clause that interrupts a quotation: its first word, and the word after it. */
    private final int[] clauses;

    private CorpusText(byte[] utf8, int[] words, int[] broken, int[] joined, int marks, int[] clauses) {
        this.utf8 = utf8;
        this.words = words;
        this.broken = broken;
        this.joined = joined;
        this.marks = marks;
        this.clauses = clauses;
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
                text.utf8(),
                WordHash.of(words, 0, words.size()),
                broken.toArray(),
                joined.toArray(),
                marks(words),
                clauses(Joints.of(text, words, () -> Quotations.in(text))));
    }

    private static int[] clauses(Joints joints) {
        int[] clauses = new int[2 * joints.size()];
        for (int joint = 0; joint < joints.size(); joint++) {
            clauses[2 * joint] = joints.from(joint);
            clauses[2 * joint + 1] = joints.to(joint);
        }
        return clauses;
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

    /** Returns whether a reporting clause interrupts a quotation. */
    public boolean hasClauses() {
        return clauses.length > 0;
    }

    /** Returns the hashes of the words without the reporting clauses that interrupt quotations. */
    public int[] wordsWithoutClauses() {
        int[] without = new int[words.length];
        int size = 0;
        int from = 0;
        for (int i = 0; i <= clauses.length; i += 2) {
            int to = i == clauses.length ? words.length : clauses[i];
            System.arraycopy(words, from, without, size, to - from);
            size += to - from;
            from = i == clauses.length ? to : clauses[i + 1];
        }
        return Arrays.copyOf(without, size);
    }

    /** Returns whether the text hyphenates one of these words at the end of a line. */
    public boolean hasBroken(int[] hashes) {
        return joined.length > 0
                && Arrays.stream(joined).anyMatch(word -> Arrays.stream(hashes).anyMatch(hash -> hash == word));
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
        for (int i = 0; i < clauses.length; i += 2) {
            action.accept(WordHash.ofPair(words[clauses[i] - 1], words[clauses[i + 1]]));
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
