package dev.readout.json.corenlp;

import dev.readout.json.ForeignFinding;

/**
 * One part of a document of CoreNLP that its text does not confirm, or that CoreNLP does not write so. The place is a JSON
 * Pointer (RFC 6901) into the document.
 */
public final class CoreNlpFinding extends ForeignFinding<CoreNlpFinding.Kind> {
    /** What is wrong. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** A member that the reader needs is missing. */
        MISSING,
        /** A member has a type that CoreNLP does not write there. */
        OTHER_TYPE,
        /** A position, token or sentence does not exist, or an end is before its start. */
        IMPOSSIBLE,
        /** The text has other words at the position. */
        OTHER_WORDS,
        /** The text has markup where the words have blanks. */
        MARKUP,
        /** The positions count code points, not UTF-16 code units. */
        OTHER_UNIT,
        /** The document contains a text that is not the text beside it. */
        OTHER_TEXT,
        /** There are no words between the quotation marks. */
        NO_WORDS,
        /** The id is that of an earlier quotation, or is not an id. */
        OTHER_ID
    }

    CoreNlpFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, kind, problem, leftOut);
    }
}
