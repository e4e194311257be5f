package dev.readout.grounding;

import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verdict that a quotation is the text's own words.
 *
 * @param passage the words as they stand in the text, without enclosing quotation marks; of an elision one piece a part
 * @param tier how far the quotation had to bend
 * @param differences what was bent, in the order of the quotation; none if the tier is {@link Tier#EXACT}
 */
public record Verbatim(Passage passage, Tier tier, List<Difference> differences) implements Verdict {
    /**
     * Checks that everything is there.
     *
     * @param passage the words as they stand in the text
     * @param tier how far the quotation had to bend
     * @param differences what was bent
     */
    public Verbatim {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(tier, "tier");
        differences = List.copyOf(differences);
    }

    /** {@return true} */
    @Override
    public boolean isFaithful() {
        return true;
    }

    /** {@return the passage} */
    @Override
    public Optional<Passage> place() {
        return Optional.of(passage);
    }
}
