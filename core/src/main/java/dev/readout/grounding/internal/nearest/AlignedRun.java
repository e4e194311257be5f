package dev.readout.grounding.internal.nearest;

/**
 * A run of words of a quotation, and the run of words of a text that is nearest to it.
 *
 * @param from the first word of the quotation's run
 * @param to the word after the last word of the quotation's run
 * @param textFrom the place of the first word of the text's run
 * @param textTo the place after the last word of the text's run
 */
public record AlignedRun(int from, int to, int textFrom, int textTo) {}
