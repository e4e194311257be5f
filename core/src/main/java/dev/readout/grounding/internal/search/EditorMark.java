package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * An editor's mark between two parts of a quotation, and how many words of the text it can replace.
 *
 * @param isElision whether the mark shows that words are left out
 * @param least the fewest words of the text that the mark replaces
 * @param most the most words of the text that the mark replaces
 * @param wordWithBrackets what is written, with its brackets, for a word such as {@code walk[ed]} and for a remark such
 *     as {@code [sic]}, which replaces a word only if the text has the same remark; otherwise null
 */
public record EditorMark(
        boolean isElision, int least, int most, @Nullable String wordWithBrackets) {
    /** An editor's brackets replace a name or a phrase. */
    private static final int MOST_REPLACED = 8;

    /** A text with the same brackets in a word has several words there. */
    private static final int MOST_IN_BRACKETS = 4;

    static EditorMark elision(int most) {
        return new EditorMark(true, 0, most, null);
    }

    static EditorMark brackets() {
        return new EditorMark(false, 0, MOST_REPLACED, null);
    }

    /** Returns the mark for brackets that replace no word, unless the text has the same remark. */
    static EditorMark remark(String written) {
        return new EditorMark(false, 0, 1, "[" + written + "]");
    }

    /** Returns the mark for a word with brackets in it, such as {@code walk[ed]}. */
    public static EditorMark bracketsInWord(String written) {
        return new EditorMark(false, 1, MOST_IN_BRACKETS, written);
    }

    /** Returns one mark for this mark and the next mark. It has no word with brackets. */
    EditorMark and(EditorMark next) {
        return new EditorMark(isElision || next.isElision, least + next.least, most + next.most, null);
    }

    /** Returns whether the mark can replace these words of the text. */
    boolean replaces(Words text, int from, int to) {
        int count = to - from;
        if (wordWithBrackets == null || count == 0) {
            return count >= least;
        }
        return (count == 1 && replaces(text.form(from)))
                || text.source().startsWith(wordWithBrackets, text.start(from));
    }

    /**
     * Returns whether a word of the text can be the word with brackets before the editor changed the letters in them.
     */
    public boolean replaces(String form) {
        if (wordWithBrackets == null) {
            return true;
        }
        int open = wordWithBrackets.indexOf('[');
        int close = wordWithBrackets.lastIndexOf(']');
        String before = wordWithBrackets.substring(0, open);
        String inside = wordWithBrackets.substring(open + 1, close);
        String after = wordWithBrackets.substring(close + 1);
        int lettersOutside = before.length() + after.length();
        if (lettersOutside == 0) {
            return LetterFolding.withoutCase(form).equals(LetterFolding.withoutCase(inside));
        }
        if (lettersOutside < 2 || form.length() < lettersOutside || !form.startsWith(before) || !form.endsWith(after)) {
            return false;
        }
        String replaced = form.substring(before.length(), form.length() - after.length());
        return inside.length() > 1
                || replaced.isEmpty()
                || LetterFolding.withoutCase(replaced).equals(LetterFolding.withoutCase(inside));
    }
}
