package dev.readout.brat;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Arrays;
import java.util.List;

/**
 * An index of the white space and the letters of a text. It allows words to be compared and quotation marks to be
 * examined in time that depends only on the words, regardless of the length of the pieces.
 */
final class TextIndex {
    /** The result of comparing the words of a line with the text. */
    enum Comparison {
        SAME,
        /** The words are the same with a blank for each line break or tab, as brat writes them. */
        ON_ONE_LINE,
        WHITE_SPACE_DIFFERS,
        WORDS_DIFFER
    }

    private final Text text;
    // The number of such characters before each position. A solid character is one that is not white space.
    private final int[] solidsBefore;
    private final int[] lettersBefore;
    private final int[] solids;

    TextIndex(Text text) {
        this.text = text;
        int length = text.length();
        solidsBefore = new int[length + 1];
        lettersBefore = new int[length + 1];
        int[] found = new int[length];
        int position = 0;
        for (int i = 0; i < text.string().length(); position++) {
            int c = text.string().codePointAt(i);
            i += Character.charCount(c);
            int solidsHere = solidsBefore[position];
            if (Characters.isWhiteSpace(c)) {
                solidsBefore[position + 1] = solidsHere;
            } else {
                found[solidsHere] = position;
                solidsBefore[position + 1] = solidsHere + 1;
            }
            lettersBefore[position + 1] = lettersBefore[position] + (Characters.isLetterOrDigit(c) ? 1 : 0);
        }
        solids = Arrays.copyOf(found, solidsBefore[length]);
    }

    Text text() {
        return text;
    }

    /** Returns the character at a position, or a blank if the position is outside the text. */
    int at(int position) {
        return position < 0 || position >= text.length() ? ' ' : text.string().codePointAt(text.toUtf16Index(position));
    }

    int letters(int start, int end) {
        return lettersBefore[end] - lettersBefore[start];
    }

    /** Returns the first position at or after the given one that is not white space, or the length of the text. */
    int nextSolid(int position) {
        int index = solidsBefore[position];
        return index == solids.length ? text.length() : solids[index];
    }

    /** Returns the position after the last character before the given position that is not white space, or 0. */
    int lastSolidEnd(int position) {
        int index = solidsBefore[position];
        return index == 0 ? 0 : solids[index - 1] + 1;
    }

    /** Returns the words as brat writes them, with one blank between two pieces even if they touch. */
    static String words(Passage passage) {
        return String.join(" ", passage.wordsOfPieces());
    }

    Comparison compare(Passage passage, String words) {
        List<Span> pieces = passage.pieces();
        long length = pieces.size() - 1L;
        for (Span piece : pieces) {
            length += piece.length();
        }
        if (length == words.codePointCount(0, words.length())) {
            String here = words(passage);
            if (here.equals(words)) {
                return Comparison.SAME;
            }
            if (onOneLine(here).equals(words)) {
                return Comparison.ON_ONE_LINE;
            }
        }
        return sameSolids(pieces, words) ? Comparison.WHITE_SPACE_DIFFERS : Comparison.WORDS_DIFFER;
    }

    private boolean sameSolids(List<Span> pieces, String words) {
        int at = 0;
        for (Span piece : pieces) {
            int end = solidsBefore[piece.end()];
            for (int i = solidsBefore[piece.start()]; i < end; i++) {
                at = skipWhite(words, at);
                int c = at(solids[i]);
                if (at == words.length() || words.codePointAt(at) != c) {
                    return false;
                }
                at += Character.charCount(c);
            }
        }
        return skipWhite(words, at) == words.length();
    }

    private static int skipWhite(String words, int from) {
        int at = from;
        while (at < words.length() && Characters.isWhiteSpace(words.codePointAt(at))) {
            at += Character.charCount(words.codePointAt(at));
        }
        return at;
    }

    /** Returns words on one line, as brat writes them. Lines are split as Python's {@code splitlines} splits them. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c >= '\t' && c <= '\r')
                    || (c >= '\u001c' && c <= '\u001e')
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
