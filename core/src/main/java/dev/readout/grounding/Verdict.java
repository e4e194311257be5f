package dev.readout.grounding;

import dev.readout.text.Passage;
import java.util.Optional;

/** Whether a quotation is a text's own words, and where. */
public sealed interface Verdict permits Verbatim, Ambiguous, Changed, Absent {
    /**
     * Returns whether the words are the text's own.
     *
     * @return whether this is {@link Verbatim} or {@link Ambiguous}
     */
    boolean isFaithful();

    /**
     * Returns the passage to show.
     *
     * @return the passage found, the first one or the nearest one; of an absent quotation perhaps none
     */
    Optional<Passage> place();
}
