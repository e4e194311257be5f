package dev.readout.html.internal.sides;

/**
 * One difference in words.
 *
 * @param kind what is different, such as “replaced”
 * @param left the words of the left side, or an empty string
 * @param right the words of the right side, or an empty string
 * @param isChange whether the words are changed
 */
public record Row(String kind, String left, String right, boolean isChange) {
    /** Returns the difference with the sides exchanged. */
    public Row swapped() {
        return new Row(kind, right, left, isChange);
    }
}
