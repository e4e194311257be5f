package dev.readout.json.corenlp;

import dev.readout.internal.characters.Characters;
import dev.readout.quotation.Quotation;
import dev.readout.quotation.Quotations;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words inside the quotation marks of a text. */
final class QuotedWords {
    private final Text text;
    private final Map<Span, Quotation> quotations = new HashMap<>();

    QuotedWords(Text text) {
        this.text = text;
        Quotations.in(text).all().forEach(quotation -> quotations.put(quotation.extent(), quotation));
    }

    /**
     * Returns the words of a quotation that is given with its marks; none if there are only marks. A quotation that each
     * paragraph opens again has a piece for each paragraph. Where the text pairs its marks otherwise than CoreNLP, only the
     * outer marks are left out.
     */
    Optional<Passage> in(Span withMarks) {
        Quotation quotation = quotations.get(withMarks);
        return quotation != null ? Optional.of(quotation.passage()) : withoutOuterMarks(withMarks);
    }

    private Optional<Passage> withoutOuterMarks(Span span) {
        String string = text.string();
        int start = text.toUtf16Index(span.start());
        int end = text.toUtf16Index(span.end());
        boolean isTyped = string.startsWith("``", start);
        if (start < end && isMark(string.charAt(start))) {
            start += isTyped ? 2 : 1;
        }
        if (start < end && isMark(string.charAt(end - 1))) {
            end -= isTyped && string.startsWith("''", end - 2) ? 2 : 1;
        }
        while (start < end && Characters.isWhiteSpace(string.charAt(start))) {
            start++;
        }
        while (start < end && Characters.isWhiteSpace(string.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(text.passageFromUtf16(start, end)) : Optional.empty();
    }

    private static boolean isMark(char c) {
        return c == '`' || Characters.isQuotationMark(c);
    }
}
