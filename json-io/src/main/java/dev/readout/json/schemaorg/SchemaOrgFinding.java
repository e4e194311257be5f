package dev.readout.json.schemaorg;

import dev.readout.json.ForeignFinding;

/**
 * One part of a document that is not about its article, or that schema.org or JSON-LD does not allow. The place is a JSON Pointer (RFC
 * 6901) into the document; in a page, into the list of its JSON-LD blocks.
 */
public final class SchemaOrgFinding extends ForeignFinding<SchemaOrgFinding.Kind> {
    /** What is found. This list may grow: give a {@code switch} a default. */
    public enum Kind {
        /** The document has no article. What it has is in the attribute {@code schema:@graph}. */
        NO_ARTICLE,
        /** The node is another article, and is kept in the attribute {@code schema:@graph}. No reader refuses it. */
        ANOTHER_ARTICLE,
        /** The node is not about a news article, and is kept in the attribute {@code schema:@graph}. No reader refuses it. */
        NOT_AN_ARTICLE,
        /** The context is missing or is not that of schema.org. */
        OTHER_CONTEXT,
        /** The value has a type that the member does not have. */
        OTHER_TYPE,
        /** The string is not a date. */
        NOT_A_DATE,
        /** The string is not an absolute URI. */
        NOT_A_URI,
        /** The string is not a tag of BCP 47. */
        NOT_A_LANGUAGE,
        /** The node lacks what the model needs, such as the name of an organization, or is not in the document. */
        MISSING,
        /** The words of the quotation or claim are not in the text, or are there several times. */
        NOT_IN_TEXT,
        /** The node refers to itself. */
        CYCLE,
        /** The block of a page is not JSON. */
        BROKEN_BLOCK;

        boolean isFault() {
            return this != ANOTHER_ARTICLE && this != NOT_AN_ARTICLE;
        }
    }

    SchemaOrgFinding(String place, Kind kind, String problem, boolean leftOut) {
        super(place, kind, problem, leftOut);
    }
}
