package dev.readout.statement;

/** Whether the content of a statement was said, or what the article reports instead. This list never grows. */
public enum Status {
    /** The source said the content. This is the default. */
    SAID,
    /** The source asks whether the content is true. */
    ASKED,
    /** The source rejects the content: he denied that they had met. */
    DENIED,
    /** The article says that the content was not said: he did not say whether they had met. */
    NOT_SAID,
    /** The content is expected to be said: she will announce it tomorrow. */
    EXPECTED
}
