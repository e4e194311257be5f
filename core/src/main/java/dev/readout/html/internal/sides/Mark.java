package dev.readout.html.internal.sides;

import dev.readout.text.Span;

/**
 * A place where one side differs from the other.
 *
 * @param span the place on this side, in code points; empty if only the other side has words there
 * @param isChange whether the words are changed; otherwise, they are only written in another way
 */
public record Mark(Span span, boolean isChange) {}
