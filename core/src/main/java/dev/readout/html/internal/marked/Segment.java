package dev.readout.html.internal.marked;

/**
 * A run of characters between two neighbouring boundaries. A segment is marked if a passage covers it.
 *
 * @param start the position of the first character, in code points
 * @param end the position after the last character
 * @param number the number of marked segments before this one
 * @param isMarked whether a passage covers this segment
 */
public record Segment(int start, int end, int number, boolean isMarked) {}
