package dev.readout.json.langextract;

import dev.readout.internal.characters.Characters;
import dev.readout.text.Passage;
import dev.readout.text.Span;

/** Whether a passage stands in quotation marks. */
final class EnclosingQuotationMarks {
    private EnclosingQuotationMarks() {}

    /** Returns whether a quotation mark is directly before the passage, and another is after it, perhaps after a stop. */
    static boolean isQuoted(Passage passage) {
        String string = passage.text().string();
        Span hull = passage.hull();
        int before = passage.text().toUtf16Index(hull.start()) - 1;
        int after = passage.text().toUtf16Index(hull.end());
        if (after < string.length() && Characters.isStop(string.charAt(after))) {
            after++;
        }
        return before >= 0
                && after < string.length()
                && Characters.isOpeningQuotationMark(string.charAt(before))
                && Characters.isClosingQuotationMark(string.charAt(after));
    }
}
