package dev.readout.quotation;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Arrays;

/**
 * The paragraphs of a string, without the blanks at their ends. Indexes are in UTF-16 code units.
 *
 * <p>A blank line ends a paragraph. A single line break does too, unless most of the long lines break within a sentence,
 * as in text that is wrapped at a width. There, only a line break before an indented line ends a paragraph.
 */
final class Paragraphs {
    /** Shorter lines are addresses, lists and headings, which are never wrapped. */
    private static final int LONG = 40;

    private enum Break {
        WITHIN_SENTENCE,
        AFTER_SENTENCE,
        SHORT,
        /** Before an indented line. */
        INDENTED,
        PARAGRAPH
    }

    private final String string;
    private final boolean isWrapped;
    private int[] bounds = new int[8];
    private int size;

    Paragraphs(String string) {
        this.string = string;
        int within = 0;
        int after = 0;
        for (int at = nextBreak(0); at < string.length(); at = nextBreak(gapEnd(at))) {
            Break found = breakAt(at);
            within += found == Break.WITHIN_SENTENCE ? 1 : 0;
            after += found == Break.AFTER_SENTENCE ? 1 : 0;
        }
        isWrapped = within > after;
        split();
    }

    int size() {
        return size / 2;
    }

    int start(int paragraph) {
        return bounds[2 * paragraph];
    }

    int end(int paragraph) {
        return bounds[2 * paragraph + 1];
    }

    private void split() {
        int start = Blanks.skip(string, 0);
        for (int at = nextBreak(start); start < string.length(); at = nextBreak(gapEnd(at))) {
            if (at >= string.length()) {
                add(start, Blanks.trim(string, start, string.length()));
                return;
            }
            Break found = breakAt(at);
            if (found == Break.PARAGRAPH || found == Break.INDENTED || !isWrapped) {
                add(start, Blanks.trim(string, start, at));
                start = gapEnd(at);
            }
        }
    }

    private void add(int start, int end) {
        if (start < end) {
            if (size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * size);
            }
            bounds[size++] = start;
            bounds[size++] = end;
        }
    }

    /** Returns the index of the next line break, or the length of the string. */
    private int nextBreak(int from) {
        int at = from;
        while (at < string.length() && !Characters.isLineBreak(string.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the index after all blanks from this one on. */
    private int gapEnd(int at) {
        return Blanks.skip(string, at);
    }

    /** Returns what the line breaks between a line and the next one are that has words. */
    private Break breakAt(int at) {
        int lines = 0;
        int lineStart = at;
        boolean endsParagraph = false;
        int end = gapEnd(at);
        for (int i = at; i < end; i++) {
            char c = string.charAt(i);
            if (Characters.isLineBreak(c)) {
                lines += c == '\n' && i > at && string.charAt(i - 1) == '\r' ? 0 : 1;
                endsParagraph |= c == '\f' || c == '\u2029';
                lineStart = i + 1;
            }
        }
        if (lines > 1 || endsParagraph || end == string.length()) {
            return Break.PARAGRAPH;
        }
        if (end - lineStart > 1 || (end > lineStart && string.charAt(lineStart) != ' ')) {
            return Break.INDENTED;
        }
        int last = Blanks.trim(string, Math.max(0, at - LONG), at);
        for (int i = at - 1; i >= at - LONG; i--) {
            if (i < 0 || Characters.isLineBreak(string.charAt(i))) {
                return Break.SHORT;
            }
        }
        return endsSentence(last) ? Break.AFTER_SENTENCE : Break.WITHIN_SENTENCE;
    }

    private boolean endsSentence(int index) {
        if (index == 0) {
            return true;
        }
        int c = string.codePointBefore(index);
        CharacterKind kind = Characters.kind(c);
        return !(kind.isWordCharacter() || kind == CharacterKind.UNSPACED || kind == CharacterKind.DASH || c == ',');
    }
}
