package dev.readout.brat;

/** A part of a statement that has words, in the order in which a writer numbers the parts. */
enum StatementPart {
    SOURCE,
    CUE,
    CONTENT,
    ADDRESSEE,
    FRAME,
    QUOTED;

    /** Returns whether several arguments of this part are the pieces of one passage, rather than one passage each. */
    boolean isJoined() {
        return this == CUE || this == CONTENT || this == FRAME;
    }
}
