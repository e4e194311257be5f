package dev.readout.revision;

/** What became of a passage or a statement in a new version of the text, from the best to the worst. This list never grows. */
public enum Fate {
    /** The same characters, in the same order among the rest. */
    UNCHANGED,
    /** The same characters, out of the order of the rest. */
    MOVED,
    /** The same words and marks, in another typography or with other white space. */
    RESTYLED,
    /** Words or marks are added, dropped or replaced. */
    EDITED,
    /** Nothing, or too little, is left. */
    GONE;

    /** {@return whether the characters are the same: {@link #UNCHANGED} or {@link #MOVED}} */
    public boolean isKept() {
        return this == UNCHANGED || this == MOVED;
    }
}
