package dev.readout.grounding;

/**
 * How far a quotation had to bend to be the article's own words, the least first. A quotation that bends in several ways
 * has the last of their tiers.
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
    /** In a way that the caller's options accept, and that is a change otherwise. */
    PERMITTED
}
