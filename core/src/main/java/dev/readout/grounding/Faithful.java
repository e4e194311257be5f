package dev.readout.grounding;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;

/**
 * The verdict that a quotation is the text's own words, perhaps bent: its {@link Tier} says how far.
 *
 * @param passage the words as they stand in the text, without enclosing quotation marks; of an elision one piece a part
 * @param tier how far the quotation had to bend
 * @param differences what was bent, in the order of the quotation; none if the tier is {@link Tier#EXACT}
 */
public record Faithful(Passage passage, Tier tier, List<Difference> differences) implements Verdict {
    /**
     * Copies the list.
     *
     * @param passage the words as they stand in the text
     * @param tier how far the quotation had to bend
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
