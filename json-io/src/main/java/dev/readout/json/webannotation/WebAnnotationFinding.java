package dev.readout.json.webannotation;

import dev.readout.json.ForeignFinding;

/**
 * One part of a document that is not a valid Web Annotation, that the reader does not understand, or that it placed in the
 * text in another way than by a position that has the words. The place is a JSON Pointer (RFC 6901) into the document.
 */
public final class WebAnnotationFinding extends ForeignFinding<WebAnnotationFinding.Kind> {
    /** What was found. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** A member is missing, or is not as the standard demands. */
        INVALID,
        /** A value is not an annotation, or has a type or member that the reader does not know. */
        UNKNOWN,
        /** The annotations of a collection are in pages outside the document. */
        NOT_EMBEDDED,
        /** An end is before its start, or after the end of the text. */
        IMPOSSIBLE,
        /** A text alone cannot answer the selector, such as an XPath. */
        UNANSWERABLE,
        /** There is a position without words, so nothing confirms it. A strict reader accepts it. */
        UNCHECKED,
        /** There is no position; the words are in the text once, after the prefix and before the suffix. A strict reader accepts it. */
        SEARCHED,
        /** Other words are at the position; the words are in the text once, after the prefix and before the suffix. */
        MOVED,
        /** The position counts UTF-16 code units, not code points. */
        UTF_16,
        /** The text has the words in another spelling, as {@link dev.readout.grounding.Grounder} decides it. */
        GROUNDED,
        /** A text cannot answer the outer selector; the words of the inner one were searched in the whole text. */
        REFINED,
        /** The words are in the text more than once. */
        AMBIGUOUS,
        /** The words are not in the text. */
        ORPHAN,
        /** The document is about another text than the one beside it. */
        OTHER_TEXT,
        /** The statement in a body cannot be read, or does not have the passage of the target. */
        CONTRADICTION
    }

    WebAnnotationFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, kind, problem, leftOut);
    }
}
