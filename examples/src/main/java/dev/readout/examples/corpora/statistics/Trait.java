package dev.readout.examples.corpora.statistics;

/** What a statement may have or lack. One statement may have several traits. */
public enum Trait {
    /** Words in quotation marks inside a statement that is not direct. */
    MIXED,
    /** A content in several pieces. */
    SPLIT,
    /** Inside the content of another statement. */
    NESTED,
    /** Shares words with another statement, and each has words of its own. */
    CROSSING,
    /** Has the same words as another statement. */
    COINCIDING,
    /** Only the act of speaking is reported. */
    WITHOUT_CONTENT,
    /** There are no reporting words. */
    WITHOUT_CUE,
    /** Nobody is named as speaking. */
    WITHOUT_SOURCE,
    /** There are several sources or speakers, or a group. */
    SEVERAL_SPEAK,
    /** A question, a denial, something not said, or something expected. */
    NOT_SAID
}
