package dev.readout.json.internal.syntax;

import java.util.Locale;

/**
 * How large a document may be, and the messages for larger ones. These are the numbers of the public {@code Limits},
 * which says what each of them counts.
 */
public record DocumentLimits(
        int documentLength, int textLength, int stringLength, int elements, int nestingDepth, int findings) {
    /** The nesting depth that is allowed unless the user sets another one. */
    public static final int USUAL_NESTING_DEPTH = 100;

    /** Refuses a document that has more bytes than are allowed. */
    public void checkLength(int bytes) {
        if (bytes > documentLength) {
            throw new RefusedDocumentException("", SourceLocation.UNKNOWN, documentExceeded(), null);
        }
    }

    public String documentExceeded() {
        return exceeded(documentLength, "bytes", "documentLength");
    }

    public String textExceeded() {
        return exceeded(textLength, "code points of text", "textLength");
    }

    public String stringExceeded() {
        return exceeded(stringLength, "UTF-16 code units in a string", "stringLength");
    }

    public String elementsExceeded(String elementsName) {
        return exceeded(elements, elementsName, "elements");
    }

    String depthExceeded() {
        return exceeded(nestingDepth, "objects and lists in each other", "nestingDepth");
    }

    public String findingsExceeded() {
        return exceeded(findings, "unknown members and words to be left out", "findings");
    }

    private static String exceeded(int limit, String counted, String name) {
        return String.format(
                Locale.ROOT,
                "expected at most %,d %s, found more (Limits.%s, which withLimits sets)",
                limit,
                counted,
                name);
    }
}
