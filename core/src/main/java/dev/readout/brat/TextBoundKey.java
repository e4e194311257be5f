package dev.readout.brat;

import dev.readout.text.Span;
import java.util.List;

/** What a text-bound line is but for its id. */
record TextBoundKey(String label, List<Span> pieces) {}
