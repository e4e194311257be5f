package dev.readout.json.ninjs;

import dev.readout.json.ForeignFinding;

/**
 * One part of a document that is not as ninjs has it, or that the reader does not understand. The place is a JSON Pointer
 * (RFC 6901) into the document.
 */
public final class NinjsFinding extends ForeignFinding<NinjsFinding.Kind> {
    /** What is wrong. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** A member that ninjs requires is missing. */
        MISSING,
        /** A member that no version of ninjs has. */
        UNKNOWN_MEMBER,
        /** A value has another type than in ninjs, or is outside its range. */
        OTHER_TYPE,
        /** Two members of which ninjs allows only one, such as one member in two spellings. */
        CONFLICT,
        /** A string is not a date. */
        OTHER_DATE,
        /** A string is not a language tag, or an id that nothing has. */
        OTHER_VALUE,
        /** The native body is not an article, or has another text than the plain body. */
        OTHER_NATIVE_BODY,
        /** A body of HTML is not read, because jsoup is not on the class path or module path. */
        HTML_NOT_READ,
        /** The document is a list of items. */
        SEVERAL_ITEMS
    }

    NinjsFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, kind, problem, leftOut);
    }
}
