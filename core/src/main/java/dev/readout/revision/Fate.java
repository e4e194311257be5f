package dev.readout.revision;

/**
 * What happened to a passage or a statement in a new version of the text. The constants are ordered from the best to
 * the worst. This list never grows.
 */
public enum Fate {
    /** The characters are the same, and so is their order relative to the rest of the text. */
    UNCHANGED,
    /** The characters are the same, but they moved relative to the rest of the text. */
    MOVED,
    /** The words and marks are the same, but typography or white space differs. */
    RESTYLED,
    /** Words or marks were added, dropped or replaced. */
    EDITED,
    /** Nothing is left, or too little. */
    GONE;

    /** {@return whether the characters are the same: {@link #UNCHANGED} or {@link #MOVED}} */
    public boolean isKept() {
        return this == UNCHANGED || this == MOVED;
    }
}
