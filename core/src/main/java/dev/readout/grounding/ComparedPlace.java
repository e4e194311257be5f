package dev.readout.grounding;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Passage;
import java.util.List;

/**
 * What the comparison with one place says.
 *
 * @param passage the place
 * @param differences all that is different there
 */
record ComparedPlace(Passage passage, List<Difference> differences) {

    boolean isAccepted(GroundingPolicy policy) {
        return differences.stream().allMatch(difference -> policy.accepts(difference.kind()));
    }

    /** Returns the differences that make it a change. */
    List<Difference> changes(GroundingPolicy policy) {
        return differences.stream()
                .filter(difference -> !policy.accepts(difference.kind()))
                .toList();
    }

    /** Returns whether something is left out with a mark, or stands in brackets. */
    boolean isEdited() {
        return differences.stream()
                .anyMatch(difference -> difference.kind() == Kind.ELISION || difference.kind() == Kind.INSERTION);
    }

    /** Returns the share of so many words that stand in the place: all but those that its text does not have. */
    double similarity(int words) {
        int others = differences.stream()
                .filter(difference -> difference.kind() == Kind.ADDED || difference.kind() == Kind.INSERTION)
                .mapToInt(difference -> Words.of(difference.quotation()).size())
                .sum();
        return (double) Math.max(0, words - others) / words;
    }

    Faithful faithful() {
        Tier tier = differences.stream()
                .map(difference -> difference.kind().tier().orElse(Tier.ACCEPTED))
                .reduce(Tier.EXACT, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return new Faithful(passage, tier, differences);
    }
}
