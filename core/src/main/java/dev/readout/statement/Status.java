package dev.readout.statement;

/** Whether the content of a statement was said, and if not, what is reported instead. This list never grows. */
public enum Status {
    /** The source said it. This is the default. */
    SAID,
    /** The source asks whether it is so. */
    ASKED,
    /** The source rejects the content: he denied that they had met. */
    DENIED,
    /** The article says that it was not said: he did not say whether they had met. */
    NOT_SAID,
    /** It is expected to be said: she will announce it tomorrow. */
    EXPECTED
}
