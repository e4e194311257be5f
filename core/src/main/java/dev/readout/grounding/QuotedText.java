package dev.readout.grounding;

import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Text;

/**
 * A quotation that is prepared to be compared with texts.
 *
 * @param text the characters
 * @param words the words
 * @param inside the part inside the enclosing quotation marks
 * @param reopenedMarks the marks that open a quotation inside of it again
 */
record QuotedText(Text text, Words words, Enclosure inside, ReopenedMarks reopenedMarks) {
    static QuotedText of(String quotation) {
        Text text = Text.of(quotation);
        Words words = Words.of(quotation);
        return new QuotedText(text, words, Enclosure.of(words), new ReopenedMarks(text, new LazyQuotations(text)));
    }

    /** Returns the characters inside the enclosing quotation marks. */
    String insideString() {
        return text.string().substring(inside.start(), inside.end());
    }
}
