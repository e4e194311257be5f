package dev.readout.json.corenlp;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import dev.readout.text.Text;

/** The result of comparing the words of a quotation with the text at its position. */
enum WordComparison {
    SAME,
    /** The words have a blank for each code unit of markup, as {@code QuoteAnnotator.xmlFreeText} writes them. */
    WITHOUT_MARKUP,
    OTHER;

    static WordComparison of(Text text, Span span, String words) {
        int from = text.toUtf16Index(span.start());
        int to = text.toUtf16Index(span.end());
        String string = text.string();
        if (to - from != words.length()) {
            return OTHER;
        }
        if (string.startsWith(words, from)) {
            return SAME;
        }
        for (int i = 0; i < words.length(); i++) {
            char word = words.charAt(i);
            if (word != string.charAt(from + i) && !Characters.isWhiteSpace(word)) {
                return OTHER;
            }
        }
        return WITHOUT_MARKUP;
    }
}
