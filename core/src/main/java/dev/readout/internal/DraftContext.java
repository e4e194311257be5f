package dev.readout.internal;

/** The context of a piece of a draft: the words before and after it, which distinguish it from the same words elsewhere. */
public final class DraftContext {
    /** The length in code points of the context before a piece, and of the context after it. */
    public static final int LENGTH = 40;

    private DraftContext() {}
}
