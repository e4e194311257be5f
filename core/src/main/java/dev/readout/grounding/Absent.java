package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict that a quotation is not in the text.
 *
 * @param nearest the nearest passage, if one is near enough to be shown
 * @param differences the differences from that passage, in the order of the quotation; none if there is no such passage
 * @param similarity the share of the quotation's words that are in one passage, in the same order: from 0 to 1
 */
public record Absent(Optional<Passage> nearest, List<Difference> differences, double similarity) implements Verdict {
    private static final Absent NOTHING_ALIKE = new Absent(Optional.empty(), List.of(), 0);

    /**
     * Checks the differences and the similarity.
     *
     * @param nearest the nearest passage
     * @param differences the differences from that passage
     * @param similarity the share of the words
     * @throws IllegalArgumentException if there are differences without a passage, or the similarity is not from 0 to 1
     */
    public Absent {
        Objects.requireNonNull(nearest, "nearest");
        differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
        Require.that(
                nearest.isPresent() || differences.isEmpty(), "differences", "be none without a passage", differences);
        Require.that(similarity >= 0 && similarity <= 1, "similarity", "be from 0 to 1", similarity);
    }

    /** Returns the verdict on a quotation that has nothing in common with the text. */
    static Absent nothingAlike() {
        return NOTHING_ALIKE;
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Absent, similarity 0.40, nearest [1,6) "can't"}
     */
    @Override
    public String toString() {
        return "Absent, similarity " + String.format(Locale.ROOT, "%.2f", similarity)
                + nearest.map(passage -> ", nearest " + passage).orElse("");
    }
}
