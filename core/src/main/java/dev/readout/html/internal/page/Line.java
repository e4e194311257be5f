package dev.readout.html.internal.page;

/**
 * The line of a statement below a part of its content.
 *
 * @param number the number of the statement
 * @param lane the lane in which the line is drawn
 * @param colour the colour of its speaker
 * @param form the form of the statement, which is the style of the line
 */
record Line(int number, int lane, int colour, String form) {}
