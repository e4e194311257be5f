package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.text.Passage;
import java.util.List;

/**
 * What the comparison with one place says.
 *
 * @param passage the place
 * @param differences all that is different there
 */
record Outcome(Passage passage, List<Difference> differences) {

    boolean isAccepted(GroundingOptions options) {
        return differences.stream().allMatch(difference -> options.accepts(difference.kind()));
    }

    /** Returns the differences that make it a change. */
    List<Difference> changes(GroundingOptions options) {
        return differences.stream()
                .filter(difference -> !options.accepts(difference.kind()))
                .toList();
    }

    /** Returns whether something is left out with a mark, or stands in brackets. */
    boolean isEdited() {
        return differences.stream()
                .anyMatch(difference -> difference.kind() == Kind.ELISION || difference.kind() == Kind.INSERTION);
    }

    Verbatim verbatim() {
        Tier tier = differences.stream()
                .map(difference -> difference.kind().tier().orElse(Tier.PERMITTED))
                .reduce(Tier.EXACT, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return new Verbatim(passage, tier, differences);
    }
}
