package dev.readout.grounding;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;

/**
 * The verdict that a quotation has the text's own words, perhaps bent. The {@link Tier} says how far.
 *
 * @param passage the words in the text, without enclosing quotation marks; with elisions, one piece for each part
 * @param tier how far the quotation is bent
 * @param differences what was bent, in the order of the quotation; none if the tier is {@link Tier#EXACT}
 */
public record Faithful(Passage passage, Tier tier, List<Difference> differences) implements Verdict {
    /**
     * Copies the list of differences.
     *
     * @param passage the words in the text
     * @param tier how far the quotation is bent
     * @param differences what was bent
     */
    public Faithful {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(tier, "tier");
        differences = List.copyOf(Objects.requireNonNull(differences, "differences"));
    }

    /** {@return 1} */
    @Override
    public double similarity() {
        return 1;
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Faithful TYPOGRAPHY [1,6) "can't": APOSTROPHE "can’t" for "can't" at [1,6)}
     */
    @Override
    public String toString() {
        return "Faithful " + tier + " " + passage + Difference.shown(differences);
    }
}
