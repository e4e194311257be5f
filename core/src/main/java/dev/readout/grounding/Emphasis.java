package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** The marks of emphasis in a text, as in {@code *word*}: a passage includes both of a pair or none. */
final class Emphasis {
    private final Text text;
    private final Words words;

    Emphasis(Text text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** Returns the span of a passage, with a mark directly beside it if the passage has only the other one of the pair. */
    Span whole(int start, int end) {
        int after = lengthAt(end, 1);
        int before = after > 0 ? 0 : lengthAt(start - 1, -1);
        if (after > 0 && isOpen(words.source().charAt(end), after, start, end)) {
            return Differences.span(text, start, end + after);
        }
        return before > 0 && isOpen(words.source().charAt(start - 1), before, start, end)
                ? Differences.span(text, start - before, end)
                : Differences.span(text, start, end);
    }

    /** Returns the number of equal marks of emphasis from an index on, in one direction. */
    private int lengthAt(int index, int direction) {
        String source = words.source();
        if (index < 0 || index >= source.length() || !isMark(source.charAt(index)) || isWord(index)) {
            return 0;
        }
        int at = index;
        while (at >= 0 && at < source.length() && source.charAt(at) == source.charAt(index)) {
            at += direction;
        }
        return Math.abs(at - index);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }

    /** Returns whether a mark is a word, because it is not a mark of emphasis. */
    private boolean isWord(int index) {
        int word = words.firstFrom(index);
        return word < words.size() && words.start(word) == index;
    }

    /** Returns whether an odd number of marks is inside, so that one of them has its other mark outside. */
    private boolean isOpen(char mark, int length, int start, int end) {
        int count = 0;
        for (int word = words.firstFrom(start); word < words.size() && words.gapStart(word) < end; word++) {
            int gapEnd = Math.min(end, words.gapEnd(word));
            for (int i = Math.max(start, words.gapStart(word)); i < gapEnd; i++) {
                count += words.source().charAt(i) == mark ? 1 : 0;
            }
        }
        return count % (2 * length) == length;
    }
}
