package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict that a quotation is not the text's own words, though most of them are.
 *
 * @param nearest the passage that it comes nearest to; of words joined from several places one piece each
 * @param differences what was changed, in the order of the quotation: at least one
 */
public record Changed(Passage nearest, List<Difference> differences) implements Verdict {
    /**
     * Checks that there is a difference.
     *
     * @param nearest the passage that the quotation comes nearest to
     * @param differences what was changed
     * @throws IllegalArgumentException if there is no difference
     */
    public Changed {
        Objects.requireNonNull(nearest, "nearest");
        differences = List.copyOf(differences);
        Require.that(!differences.isEmpty(), "differences", "be at least 1", differences);
    }

    /** {@return false} */
    @Override
    public boolean isFaithful() {
        return false;
    }

    /** {@return the nearest passage} */
    @Override
    public Optional<Passage> place() {
        return Optional.of(nearest);
    }
}
