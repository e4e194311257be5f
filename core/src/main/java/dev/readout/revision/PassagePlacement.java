package dev.readout.revision;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Optional;

/** Where an old passage is in the new version of the text, and what was changed in it and beside it. */
record PassagePlacement(
        Fate fate, Optional<Passage> newPassage, boolean isMoved, List<WordChange> changes, List<WordChange> beside) {
    PassagePlacement {
        changes = List.copyOf(changes);
        beside = List.copyOf(beside);
    }

    static PassagePlacement gone() {
        return new PassagePlacement(Fate.GONE, Optional.empty(), false, List.of(), List.of());
    }
}
