package dev.readout.revision;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;

/**
 * The tokens of a text: its words and punctuation marks, numbered from 0, and the white space between them. Positions
 * are in code points.
 *
 * <p>Each token has the white space before it, which may be empty. The white space with the number {@link #size()} is
 * after the last token.
 */
final class Tokens {
    /** The boundary at which a line ends. */
    static final int LINE = 3;
    /** The boundary at which a sentence probably ends: white space after a stop. */
    static final int SENTENCE = 2;

    private static final int CLAUSE = 1;
    private static final int NO_BOUNDARY = 0;

    private final Text text;
    private final int[] starts;
    private final int[] ends;
    private final int[] spellings;
    private final int[] forms;
    private final int[] spaces;
    private final int[] lineBreaks;
    private final boolean[] isMark;

    Tokens(Text text, Vocabulary vocabulary) {
        this.text = text;
        Tokenizer tokenizer = new Tokenizer(text);
        starts = tokenizer.starts();
        ends = tokenizer.ends();
        int size = starts.length;
        spellings = new int[size];
        forms = new int[size];
        spaces = new int[size + 1];
        lineBreaks = new int[size + 1];
        isMark = new boolean[size];
        for (int i = 0; i <= size; i++) {
            String space = text.slice(spaceBefore(i));
            spaces[i] = vocabulary.spelling(space);
            lineBreaks[i] = Tokenizer.lineBreaks(space);
            if (i < size) {
                String token = text.slice(new Span(starts[i], ends[i]));
                spellings[i] = vocabulary.spelling(token);
                forms[i] = vocabulary.form(spellings[i]);
                isMark[i] = Tokenizer.isMark(token.codePointAt(0));
            }
        }
    }

    Text text() {
        return text;
    }

    int size() {
        return starts.length;
    }

    /** Returns the start of a token, or the end of the text if the token is {@link #size()}. */
    int start(int token) {
        return token == starts.length ? text.length() : starts[token];
    }

    /** Returns the end of a token, or the start of the text if the token is -1. */
    int end(int token) {
        return token < 0 ? 0 : ends[token];
    }

    /** Returns the span of the white space before a token. */
    Span spaceBefore(int token) {
        int start = end(token - 1);
        int end = start(token);
        return new Span(start, end);
    }

    /** Returns the number of the exact characters of a token in the {@link Vocabulary}. */
    int spelling(int token) {
        return spellings[token];
    }

    /** Returns the number of a token without its typography in the {@link Vocabulary}. */
    int form(int token) {
        return forms[token];
    }

    /** Returns the number of the white space before a token in the {@link Vocabulary}. */
    int space(int token) {
        return spaces[token];
    }

    /**
     * Returns how many lines end before a token; before the first and after the last token, {@link Integer#MAX_VALUE}.
     */
    int lineBreaks(int token) {
        return token == 0 || token == starts.length ? Integer.MAX_VALUE : lineBreaks[token];
    }

    /** Returns whether a range of tokens is one or more whole lines. */
    boolean isWholeLines(int from, int to) {
        return lineBreaks(from) > 0 && lineBreaks(to) > 0;
    }

    /** Returns the boundary before a token: {@link #LINE}, {@link #SENTENCE}, 1 after any other mark, or 0 for none. */
    int boundary(int token) {
        if (lineBreaks(token) > 0) {
            return LINE;
        }
        if (!isMark[token - 1]) {
            return NO_BOUNDARY;
        }
        boolean isAfterStop = isStop(token - 1) || (token > 1 && isMark[token - 2] && isStop(token - 2));
        return isAfterStop && starts[token] > ends[token - 1] ? SENTENCE : CLAUSE;
    }

    private boolean isStop(int token) {
        return Characters.isSentenceStop(
                text.slice(new Span(starts[token], ends[token])).codePointAt(0));
    }

    /** Returns whether a token is a punctuation mark. */
    boolean isMark(int token) {
        return isMark[token];
    }

    /** Returns the number of words in a range of tokens, not counting punctuation marks. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += isMark[i] ? 0 : 1;
        }
        return words;
    }

    /** Returns the first token that ends after a position, or {@link #size()}. */
    int firstAfter(int position) {
        return countUpTo(ends, position);
    }

    /** Returns the number of tokens that start before a position. */
    int countBefore(int position) {
        return countUpTo(starts, position - 1);
    }

    /**
     * Returns the span of a range of tokens. The span of an empty range is empty and at the end of the token before it.
     */
    Span span(int from, int to) {
        return from < to ? new Span(starts[from], ends[to - 1]) : new Span(end(from - 1), end(from - 1));
    }

    /** Returns how many of the positions, which ascend, are not after a position. */
    private static int countUpTo(int[] positions, int position) {
        int found = Arrays.binarySearch(positions, position);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
