package dev.readout.brat;

import dev.readout.text.Span;
import java.util.List;

/** A text-bound line without its id. Lines with equal keys are interchangeable. */
record TextBoundKey(String label, List<Span> pieces) {}
