package dev.readout.quotation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A quotation while its end is looked for. Indexes are in UTF-16 code units.
 *
 * <p>It has a part for each of its paragraphs: the opening mark, which may be missing, and the words.
 */
final class Found {
    private static final int MARK_START = 0;
    private static final int MARK_END = 1;
    private static final int WORDS_START = 2;
    private static final int WORDS_END = 3;
    private static final int SIZE = 4;

    final Mark mark;
    /** Whether it starts a paragraph or follows a stop, as a sentence does. */
    final boolean startsSentence;

    int closingStart = -1;
    int closingEnd = -1;
    private int nextSame = -1;
    private boolean isDoubtful;
    /** A single mark that may close this quotation, or null. */
    private @Nullable Occurrence substitute;

    private int[] parts;
    private int size = 1;

    Found(Mark mark, boolean startsSentence, int markStart, int markEnd, int wordsStart) {
        this.mark = mark;
        this.startsSentence = startsSentence;
        parts = new int[] {markStart, markEnd, wordsStart, wordsStart};
    }

    /** Ends the words of the last part here, and starts another part. */
    void continueAt(int end, int markStart, int markEnd, int wordsStart) {
        endWords(end);
        int at = size * SIZE;
        if (at == parts.length) {
            parts = Arrays.copyOf(parts, 2 * at);
        }
        parts[at + MARK_START] = markStart;
        parts[at + MARK_END] = markEnd;
        parts[at + WORDS_START] = wordsStart;
        parts[at + WORDS_END] = wordsStart;
        size++;
        nextSame = -1;
        isDoubtful = false;
        substitute = null;
    }

    /** Ends the words of the last part here, but not before they start. */
    void endWords(int end) {
        int last = (size - 1) * SIZE;
        parts[last + WORDS_END] = Math.max(end, parts[last + WORDS_START]);
    }

    /** Tells that the same mark opens again inside. */
    void opensInside(int place, boolean startsSentence) {
        nextSame = nextSame < 0 ? place : nextSame;
        isDoubtful |= startsSentence;
    }

    /** Returns where the same mark first opens again inside the last part, or -1. */
    int nextSame() {
        return nextSame;
    }

    /** Returns whether the same mark opens again inside and starts a sentence, as if a closing mark were forgotten before it. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Tells that a single mark closes nothing else inside. The first one closes this quotation if no other mark does. */
    void closesPerhapsAt(Occurrence single) {
        if (substitute == null && !isDoubtful) {
            substitute = single;
        }
    }

    /** Returns the single mark that closes this quotation if no other mark does, or null. */
    @Nullable
    Occurrence substitute() {
        return substitute;
    }

    int size() {
        return size;
    }

    int markStart(int part) {
        return parts[part * SIZE + MARK_START];
    }

    int markEnd(int part) {
        return parts[part * SIZE + MARK_END];
    }

    int wordsStart(int part) {
        return parts[part * SIZE + WORDS_START];
    }

    int wordsEnd(int part) {
        return parts[part * SIZE + WORDS_END];
    }

    int lastWordsStart() {
        return wordsStart(size() - 1);
    }

    boolean hasWords() {
        for (int i = 0; i < size(); i++) {
            if (wordsStart(i) < wordsEnd(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isClosed() {
        return closingStart >= 0;
    }

    int start() {
        return markStart(0);
    }

    /** Returns where it ends: after its closing mark, or after its words. */
    int end() {
        int last = size() - 1;
        return isClosed() ? closingEnd : Math.max(wordsEnd(last), markEnd(last));
    }
}
