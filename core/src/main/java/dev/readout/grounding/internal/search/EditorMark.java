package dev.readout.grounding.internal.search;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two parts of a quotation, and how many words of the text may.
 *
 * @param isElision whether a mark says that words are left out
 * @param least the fewest words of the text
 * @param most the most words of the text
 * @param glued if one word of the text is given, or a part of it as in {@code walk[ed]}, this word as it is written
 */
public record EditorMark(
        boolean isElision, int least, int most, @Nullable String glued) {
    /** An editor's brackets stand for a name or a phrase. */
    private static final int MOST_REPLACED = 8;

    /** Where a text has the same brackets, what is one word in a quotation is several. */
    private static final int MOST_IN_BRACKETS = 4;

    static EditorMark elision(int most) {
        return new EditorMark(true, 0, most, null);
    }

    static EditorMark brackets() {
        return new EditorMark(false, 0, MOST_REPLACED, null);
    }

    /** Brackets that stand for no word, unless the text has the same. */
    static EditorMark remark(String written) {
        return new EditorMark(false, 0, 1, "[" + written + "]");
    }

    public static EditorMark glued(String written) {
        return new EditorMark(false, 1, MOST_IN_BRACKETS, written);
    }

    /** Returns the mark for both, one after the other, of which the glued word is no longer known. */
    EditorMark and(EditorMark next) {
        return new EditorMark(isElision || next.isElision, least + next.least, most + next.most, null);
    }

    /** Returns whether these words of the text can stand here. */
    boolean takes(Words text, int from, int to) {
        int count = to - from;
        if (glued == null || count == 0) {
            return count >= least;
        }
        return (count == 1 && takes(text.form(from))) || text.source().startsWith(glued, text.start(from));
    }

    /** Returns whether this word of the text can be the one that is given in part. */
    public boolean takes(String form) {
        if (glued == null) {
            return true;
        }
        int open = glued.indexOf('[');
        int close = glued.lastIndexOf(']');
        String before = glued.substring(0, open);
        String inside = glued.substring(open + 1, close);
        String after = glued.substring(close + 1);
        int given = before.length() + after.length();
        if (given == 0) {
            return LetterFolding.withoutCase(form).equals(LetterFolding.withoutCase(inside));
        }
        if (given < 2 || form.length() < given || !form.startsWith(before) || !form.endsWith(after)) {
            return false;
        }
        String replaced = form.substring(before.length(), form.length() - after.length());
        return inside.length() > 1
                || replaced.isEmpty()
                || LetterFolding.withoutCase(replaced).equals(LetterFolding.withoutCase(inside));
    }
}
