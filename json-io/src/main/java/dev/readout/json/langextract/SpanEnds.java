package dev.readout.json.langextract;

import dev.readout.internal.characters.Characters;
import dev.readout.internal.characters.GraphemeBoundaries;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** Where a span of a text begins and ends: between words or inside one, and before or after marks. */
final class SpanEnds {
    /** Nothing that people write has more marks or flags in a row; with a bound, a span costs the same in every text. */
    private static final int MOST_MARKS = 100;

    private final Text text;
    private final String string;

    SpanEnds(Text text) {
        this.text = text;
        this.string = text.string();
    }

    /** Returns the span without blanks and marks at its ends, or the span if it has nothing else. */
    Span core(Span span) {
        int start = text.toUtf16Index(span.start());
        int end = text.toUtf16Index(span.end());
        for (int i = 0; i < MOST_MARKS && start < end && isOuter(string.codePointAt(start)); i++) {
            start += Character.charCount(string.codePointAt(start));
        }
        for (int i = 0; i < MOST_MARKS && start < end && isOuter(string.codePointBefore(end)); i++) {
            end -= Character.charCount(string.codePointBefore(end));
        }
        return start == end ? span : new Span(text.fromUtf16Index(start), text.fromUtf16Index(end));
    }

    private static boolean isOuter(int c) {
        return Characters.isWhiteSpace(c) || Characters.isOpening(c) || Characters.isClosing(c) || Characters.isStop(c);
    }

    /** Returns whether the span begins or ends inside a word, or inside what a reader sees as one character. */
    boolean cuts(Span span) {
        return isInside(text.toUtf16Index(span.start())) || isInside(text.toUtf16Index(span.end()));
    }

    private boolean isInside(int index) {
        return index > 0
                && index < string.length()
                && (!GraphemeBoundaries.isBoundary(string, index)
                        || (isOfWord(string.codePointBefore(index)) && isOfWord(string.codePointAt(index))));
    }

    private static boolean isOfWord(int c) {
        return (Characters.isLetterOrDigit(c) || Characters.isCombining(c)) && !Characters.isUnspaced(c);
    }
}
