package dev.readout.brat;

/** What words can be in a statement, in the order in which a writer numbers them. */
enum StatementPart {
    SOURCE,
    CUE,
    CONTENT,
    ADDRESSEE,
    FRAME,
    QUOTED;

    /** Whether several arguments of this part are the pieces of one passage, rather than one passage each. */
    boolean isJoined() {
        return this == CUE || this == CONTENT || this == FRAME;
    }
}
