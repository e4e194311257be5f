package dev.readout.grounding;

/**
 * How far a quotation had to bend to be the article's own words, the least first. A quotation that bends in several ways
 * has the last of their tiers.
 *
 * <p>This list may grow, also between two tiers: compare them by their order, and give a {@code switch} a default.
 */
public enum Tier {
    /** Not at all: the same characters. */
    EXACT,
    /** How the words are set: quotation marks, dashes, spaces, line breaks, soft hyphens, ligatures, composition. */
    TYPOGRAPHY,
    /** At its ends: the case of the first letter, punctuation and quotation marks. */
    OUTER,
    /** Words are left out, and a mark says so. */
    ELISION,
    /** Words in an editor's brackets stand for others, or are added. */
    INSERTION,
    /** In a way that the caller's policy accepts, and that is a change otherwise. */
    ACCEPTED
}
