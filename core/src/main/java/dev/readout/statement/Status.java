package dev.readout.statement;

/**
 * How a statement differs from a plain “said”. A statement without a status is reported as said. There will be no other
 * statuses in later versions.
 */
public enum Status {
    /** The source asks whether it is so. */
    ASKED,
    /** The source rejects the content: he denied that they had met. */
    DENIED,
    /** The article says that it was not said: he did not say whether they had met. */
    NOT_SAID,
    /** It is expected to be said: she will announce it tomorrow. */
    EXPECTED
}
