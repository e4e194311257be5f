package dev.readout.statement;

/** Whether a statement was said, written or thought. This list never grows. */
public enum Medium {
    /** It was said aloud. */
    SPEECH,
    /** It was written: a report, a letter, a post. */
    WRITING,
    /** It was thought, felt or hoped. */
    THOUGHT
}
