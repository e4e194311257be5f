package dev.readout.text;

import dev.readout.internal.Require;
import java.util.Objects;

/**
 * A half-open range {@code [start, end)} of a {@link Text}, in Unicode code points.
 *
 * <p>A span may be empty. It belongs to no particular text and may end beyond any text; a {@link Passage} ties spans to
 * a text.
 *
 * @param start the position of the first character, at least 0
 * @param end the position after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Creates a span.
     *
     * @param start the position of the first character
     * @param end the position after the last character
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is less than {@code start}
     */
    public Span {
        Require.that(start >= 0, "start", "be >= 0", start);
        if (end < start) {
            throw new IllegalArgumentException("end must be >= start " + start + ": " + end);
        }
    }

    /**
     * Returns the number of code points.
     *
     * @return {@code end - start}
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns whether this span has no characters.
     *
     * @return whether {@code start} and {@code end} are equal
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Returns whether another span lies within this one. An empty span lies within every span that it touches.
     *
     * @param other the other span
     * @return whether this span starts no later and ends no earlier than the other
     */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other");
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns whether the two spans have a position in common. An empty span has none.
     *
     * @param other the other span
     * @return whether at least one position is in both spans
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * Compares spans by their start, then by their end.
     *
     * @param other the other span
     * @return a negative number, zero or a positive number
     */
    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other");
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /**
     * Returns this span in the notation of mathematics.
     *
     * @return for example {@code [819,828)}
     */
    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
