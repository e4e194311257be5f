package dev.readout.json;

/** How a document is laid out. Its content is the same in each layout. This list may grow. */
public enum Layout {
    /** On one line, without white space between tokens: for programs. */
    COMPACT,

    /** Each member on a line of its own, indented by two spaces, with LF at the end of each line: for people. */
    INDENTED
}
