package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An editor's mark between two parts of a quotation, and how many words of the text it can replace. Several marks in a
 * row are one mark.
 */
public final class EditorMark {
    /** An editor's brackets replace a name or a phrase. */
    public static final int MOST_REPLACED = 3;

    /** In a script without spaces, each character is a word. */
    private static final int MOST_UNSPACED_REPLACED = 8;

    /** More words with brackets in a row than these replace nothing. */
    private static final int LONGEST_SEQUENCE = 4;

    /**
     * One mark.
     *
     * @param isElision whether the mark shows that words are left out
     * @param least the fewest words of the text that the mark replaces
     * @param most the most words of the text that the mark replaces
     * @param remark a remark such as {@code [sic]}, with its brackets, which replaces a word only if the text has the
     *     same remark; otherwise null
     * @param word the word with brackets that the mark is, or otherwise null
     */
    private record Single(
            boolean isElision,
            int least,
            int most,
            @Nullable String remark,
            @Nullable WordWithBrackets word) {
        /** Returns one mark for this mark and the next mark. Neither is a word with brackets. */
        Single and(Single next) {
            boolean elides = isElision || next.isElision;
            return new Single(
                    elides,
                    0,
                    elides ? most + next.most : Math.max(most, next.most),
                    next.remark == null ? null : remark,
                    null);
        }

        boolean replaces(Words text, int from, int to, boolean otherLetters) {
            int count = to - from;
            if (count < least || count > most) {
                return false;
            }
            if (word != null) {
                WordWithBrackets.Change change = word.change(text, from, to);
                return change != WordWithBrackets.Change.OTHER
                        && (otherLetters || change != WordWithBrackets.Change.OTHER_LETTERS);
            }
            if (count == 0 || isElision) {
                return true;
            }
            return remark != null
                    ? text.source().startsWith(remark, text.start(from) - 1)
                    : count <= MOST_REPLACED || areUnspaced(text, from, to);
        }
    }

    /**
     * The words of the text that one mark of a sequence replaces.
     *
     * @param isElision whether the mark shows that words are left out
     * @param word the word with brackets that the mark is, or otherwise null
     * @param from the first word of the text
     * @param to the word after the last one
     */
    public record Replacement(boolean isElision, @Nullable WordWithBrackets word, int from, int to) {}

    private final List<Single> sequence;
    private final boolean isElision;
    private final int least;
    private final int most;

    private EditorMark(List<Single> sequence) {
        this.sequence = sequence;
        boolean elides = false;
        int leastOfAll = 0;
        int mostOfAll = 0;
        for (Single mark : sequence) {
            elides |= mark.isElision;
            leastOfAll += mark.least;
            mostOfAll += mark.most;
        }
        this.isElision = elides;
        this.least = leastOfAll;
        this.most = mostOfAll;
    }

    /** Returns a mark that leaves out up to this number of words. */
    public static EditorMark elision(int most) {
        return new EditorMark(List.of(new Single(true, 0, most, null, null)));
    }

    static EditorMark brackets() {
        return new EditorMark(List.of(new Single(false, 0, MOST_UNSPACED_REPLACED, null, null)));
    }

    /** Returns the mark for brackets that replace no word, unless the text has the same remark. */
    static EditorMark remark(String written) {
        return new EditorMark(List.of(new Single(false, 0, 1, "[" + written + "]", null)));
    }

    /** Returns the mark for a word with brackets in it, such as {@code walk[ed]}. */
    static EditorMark word(WordWithBrackets word) {
        return new EditorMark(List.of(new Single(false, 1, WordWithBrackets.MOST_WORDS, null, word)));
    }

    /** Returns one mark for this mark and the next mark, which is one alone. */
    EditorMark and(EditorMark next) {
        Single last = sequence.get(sequence.size() - 1);
        Single added = next.sequence.get(0);
        List<Single> both = new ArrayList<>(sequence);
        if (last.word == null && added.word == null) {
            both.set(both.size() - 1, last.and(added));
        } else if (both.size() <= LONGEST_SEQUENCE) {
            both.add(added);
        }
        return new EditorMark(both);
    }

    /** Returns whether the mark shows that words are left out. */
    public boolean isElision() {
        return isElision;
    }

    /** Returns whether a word with brackets in it, such as {@code walk[ed]}, is among the marks. */
    public boolean hasWord() {
        return sequence.stream().anyMatch(mark -> mark.word != null);
    }

    /** Returns the fewest words of the text that the mark replaces. */
    public int least() {
        return least;
    }

    /** Returns the most words of the text that the mark replaces. */
    public int most() {
        return most;
    }

    /** Returns whether the mark can replace these words of the text. */
    public boolean replaces(Words text, int from, int to) {
        return sequence.size() == 1
                ? sequence.get(0).replaces(text, from, to, true)
                : !replacements(text, from, to).isEmpty();
    }

    /** Returns what each mark of the sequence replaces, or nothing if they cannot replace these words of the text. */
    public List<Replacement> replacements(Words text, int from, int to) {
        List<Replacement> found = new ArrayList<>();
        if (sequence.size() <= LONGEST_SEQUENCE && !replace(sequence.size() - 1, text, from, to, false, found)) {
            replace(sequence.size() - 1, text, from, to, true, found);
        }
        return found;
    }

    /** Adds what each mark up to this one in the sequence replaces, and returns whether they replace all these words. */
    private boolean replace(int last, Words text, int from, int to, boolean otherLetters, List<Replacement> found) {
        Single mark = sequence.get(last);
        int first = last == 0 ? from : Math.max(from, to - mark.most);
        for (int middle = first; middle <= (last == 0 ? from : to - mark.least); middle++) {
            if (mark.replaces(text, middle, to, otherLetters)
                    && (last == 0 || replace(last - 1, text, from, middle, otherLetters, found))) {
                found.add(new Replacement(mark.isElision, mark.word, middle, to));
                return true;
            }
        }
        return false;
    }

    /** Returns whether there are words from one to before another, and all are in a script without spaces. */
    public static boolean areUnspaced(Words text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.kind(text.form(i).codePointAt(0)) != CharacterKind.UNSPACED) {
                return false;
            }
        }
        return from < to;
    }
}
