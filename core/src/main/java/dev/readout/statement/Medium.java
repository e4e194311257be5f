package dev.readout.statement;

/** Whether a statement was said, written or thought. There will be no other media in later versions. */
public enum Medium {
    /** It was said aloud. */
    SPEECH,
    /** It was written: a report, a letter, a post. */
    WRITING,
    /** It was thought, felt or hoped. */
    THOUGHT
}
