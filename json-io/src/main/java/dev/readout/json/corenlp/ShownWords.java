package dev.readout.json.corenlp;

import dev.readout.internal.Require;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** Words of a text as a message shows them. A broken document may refer to the whole text many times. */
final class ShownWords {
    private static final int MOST = 200;

    private ShownWords() {}

    /** Returns the words at a position, shortened in the middle, and the words that were found instead. */
    static String expected(Text text, Span span, String found) {
        String words = span.length() <= MOST
                ? text.slice(span)
                : text.slice(new Span(span.start(), span.start() + MOST / 2))
                        + text.slice(new Span(span.end() - MOST / 2, span.end()));
        return "expected " + Require.quoted(words) + ", found " + Require.quoted(found);
    }
}
