package dev.readout.html.internal.page;

/**
 * The number of a statement, at a place in the text where a piece of its content begins or ends.
 *
 * @param number the number of the statement
 * @param colour the colour of its speaker
 * @param isFirst whether this is the first piece; the others continue it
 */
record Reference(int number, int colour, boolean isFirst) {}
