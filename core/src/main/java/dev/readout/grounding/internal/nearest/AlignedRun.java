package dev.readout.grounding.internal.nearest;

/**
 * Words of a quotation in a row, and the words of a text that they come nearest to.
 *
 * @param from the first word of the quotation
 * @param to the word after the last
 * @param textFrom the first word of the text
 * @param textTo the word after the last
 */
public record AlignedRun(int from, int to, int textFrom, int textTo) {}
