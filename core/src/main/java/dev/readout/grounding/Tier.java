package dev.readout.grounding;

/**
 * How far a quotation with the text's own words is bent, from least to most. A quotation that is bent in several ways
 * has the last of their tiers.
 *
 * <p>This list may grow, also between two tiers. Compare tiers by their order, and give a {@code switch} a default.
 */
public enum Tier {
    /** Not bent: the characters are the same. */
    EXACT,
    /** Typesetting: quotation marks, dashes, spaces, line breaks, soft hyphens, ligatures, composition. */
    TYPOGRAPHY,
    /** The ends of the quotation: the case of the first letter, punctuation and quotation marks. */
    OUTER,
    /** A quotation that the text interrupts, as {@code “A,” he said. “B.”}, is given without the interruption. */
    JOINED,
    /** Words are left out, and a mark shows it. */
    ELISION,
    /** Words or letters in an editor's brackets are added. */
    INSERTION,
    /** Words in an editor's brackets replace words of the text. */
    SUBSTITUTION,
    /** A change that the caller's policy accepts. */
    ACCEPTED
}
