package dev.readout.quotation;

/** How a quotation ends. This list does not grow. */
public enum Ending {
    /** A closing mark ends it, in its first paragraph or in a later one. */
    CLOSED,
    /** Several paragraphs open it, one after the other, and the last one does not close it. */
    CONTINUED,
    /**
     * There is no closing mark in its paragraph, and the next paragraph does not open it again. It ends before the next
     * opening mark of the same form, or with the quotation that it is inside, or with its paragraph.
     */
    UNCLOSED
}
