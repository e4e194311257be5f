package dev.readout.json.webannotation;

import dev.readout.text.Span;
import java.util.List;

/**
 * Where a target is in the text.
 *
 * @param kind whether the target is a passage
 * @param pieces the pieces of the passage; empty if there is none
 */
record Anchored(Kind kind, List<Span> pieces) {
    static final Anchored WHOLE = new Anchored(Kind.WHOLE, List.of());
    static final Anchored LOST = new Anchored(Kind.LOST, List.of());

    enum Kind {
        /** The target is a passage of the text. */
        PASSAGE,
        /** The target is a resource as a whole. */
        WHOLE,
        /** The target has selectors, and they do not find a passage. */
        LOST
    }

    static Anchored at(List<Span> pieces) {
        return new Anchored(Kind.PASSAGE, pieces);
    }

    boolean isPassage() {
        return kind == Kind.PASSAGE;
    }
}
