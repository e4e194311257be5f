package dev.readout.json.langextract;

import dev.readout.text.Passage;
import dev.readout.text.Span;

/** Whether a passage stands in quotation marks. */
final class EnclosingQuotationMarks {
    private static final String OPENING = "\"\u201C\u201E\u201F\u00AB\u00BB\u2018\u201A\u300C\u300E'";
    private static final String CLOSING = "\"\u201D\u201C\u00BB\u00AB\u2019\u2018\u300D\u300F'";
    private static final String STOPS = ".,;:!?\u2026";

    private EnclosingQuotationMarks() {}

    /** Returns whether a quotation mark stands before it, and another behind it, perhaps after a comma or stop. */
    static boolean isQuoted(Passage passage) {
        String string = passage.text().string();
        Span hull = passage.hull();
        int before = passage.text().toUtf16Index(hull.start()) - 1;
        int after = passage.text().toUtf16Index(hull.end());
        if (after < string.length() && STOPS.indexOf(string.charAt(after)) >= 0) {
            after++;
        }
        return before >= 0
                && after < string.length()
                && OPENING.indexOf(string.charAt(before)) >= 0
                && CLOSING.indexOf(string.charAt(after)) >= 0;
    }
}
