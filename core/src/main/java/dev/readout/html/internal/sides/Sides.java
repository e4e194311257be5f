package dev.readout.html.internal.sides;

import java.util.List;

/**
 * Two sides beside each other.
 *
 * @param part which part of a statement this is, such as “content”; an empty string if this is clear
 * @param left the left side
 * @param right the right side
 * @param rows the differences
 */
public record Sides(String part, Side left, Side right, List<Row> rows) {
    public boolean hasPart() {
        return !part.isEmpty();
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
