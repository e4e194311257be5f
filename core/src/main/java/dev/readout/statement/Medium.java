package dev.readout.statement;

/** Whether a statement was said, written or thought. This list never grows. */
public enum Medium {
    /** The statement was spoken. */
    SPEECH,
    /** The statement was written: a report, a letter, a post. */
    WRITING,
    /** The content was thought, felt or hoped. */
    THOUGHT
}
