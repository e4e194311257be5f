package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Passage;
import java.util.List;

/**
 * One place of a text that a quotation was compared with.
 *
 * @param passage the passage of the text
 * @param differences all differences between the quotation and the passage
 */
record ComparedPlace(Passage passage, List<Difference> differences) {

    /** Returns whether a policy accepts all differences. */
    boolean isAccepted(GroundingPolicy policy) {
        for (Difference difference : differences) {
            if (!policy.accepts(difference.kind())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the differences that a policy does not accept. */
    List<Difference> changes(GroundingPolicy policy) {
        return differences.stream()
                .filter(difference -> !policy.accepts(difference.kind()))
                .toList();
    }

    /** Returns whether the quotation has an editor's mark that the text does not have. */
    boolean isEdited() {
        return differences.stream().anyMatch(difference -> switch (difference.kind()) {
            case ELISION, ELISION_BETWEEN_QUOTATIONS, INSERTION, SUBSTITUTION, NEGATION -> true;
            default -> false;
        });
    }

    /** Returns the share of the quotation's words that the passage has, for a quotation with this number of words. */
    double similarity(int words) {
        int missing = differences.stream()
                .filter(difference -> switch (difference.kind()) {
                    case ADDED, INSERTION, SUBSTITUTION, NEGATION -> true;
                    default -> false;
                })
                .mapToInt(difference -> Words.of(difference.quotation()).size())
                .sum();
        return (double) Math.max(0, words - missing) / words;
    }

    /** Returns the verdict if all differences are accepted. */
    Faithful faithful() {
        Tier tier = Tier.EXACT;
        for (Difference difference : differences) {
            Tier other = difference.kind().tier().orElse(Tier.ACCEPTED);
            tier = tier.compareTo(other) < 0 ? other : tier;
        }
        return new Faithful(passage, tier, differences);
    }
}
