package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict that a quotation is not in the text.
 *
 * @param nearest the passage that it comes nearest to, if one is near enough to be shown
 * @param similarity the share of the quotation's words that stand in that passage, in order; from 0 to 1
 */
public record Absent(Optional<Passage> nearest, double similarity) implements Verdict {
    /**
     * Checks the similarity.
     *
     * @param nearest the passage that the quotation comes nearest to
     * @param similarity the share of the words
     * @throws IllegalArgumentException if the similarity is not from 0 to 1
     */
    public Absent {
        Objects.requireNonNull(nearest, "nearest");
        Require.that(similarity >= 0 && similarity <= 1, "similarity", "be from 0 to 1", similarity);
    }

    /** {@return false} */
    @Override
    public boolean isFaithful() {
        return false;
    }

    /** {@return the nearest passage, if there is one} */
    @Override
    public Optional<Passage> place() {
        return nearest;
    }
}
