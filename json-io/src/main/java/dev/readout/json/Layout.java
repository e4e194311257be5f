package dev.readout.json;

/** How a document is laid out. It says the same in each layout. Later versions may grow more layouts. */
public enum Layout {
    /** On one line, without white space: for programs. */
    COMPACT,

    /** Each member on a line of its own, indented by two spaces, with lines that end in LF: for people. */
    INDENTED
}
