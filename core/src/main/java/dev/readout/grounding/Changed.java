package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;

/**
 * The verdict that a quotation was changed: most of its words are the text's own, but not all, or not as the text has
 * them.
 *
 * @param nearest the passage that is nearest to the quotation; if the quotation joins words of several places, one
 *     piece for each place
 * @param differences what was changed, in the order of the quotation: at least one difference
 * @param similarity the share of the quotation's words that are in that passage, in the same order: from 0 to 1, and 1
 *     if only words between them are left out, or only marks, case or diacritics are changed
 */
public record Changed(Passage nearest, List<Difference> differences, double similarity) implements Verdict {
    /**
     * Checks that there is a difference, and checks the similarity.
     *
     * @param nearest the passage that is nearest to the quotation
     * @param differences what was changed
     * @param similarity the share of the words
     * @throws IllegalArgumentException if there is no difference, or the similarity is not from 0 to 1
     */
    public Changed {
        Objects.requireNonNull(nearest, "nearest");
        differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
        Require.that(!differences.isEmpty(), "differences", "be at least 1", differences);
        Require.that(similarity >= 0 && similarity <= 1, "similarity", "be from 0 to 1", similarity);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Changed [1,6) "can't": REPLACED "won't" for "can't" at [1,6)}
     */
    @Override
    public String toString() {
        return "Changed " + nearest + Difference.shown(differences);
    }
}
