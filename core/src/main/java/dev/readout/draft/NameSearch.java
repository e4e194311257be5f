package dev.readout.draft;

import dev.readout.grounding.Difference;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether the text has a name, a title or a description.
 *
 * <p>The text may have it in another case, without diacritics or with other punctuation, but must have all of it. Words
 * that an editor put in or left out make another name. A mention is not a name: {@link WordSearch} finds mentions, as they
 * are written.
 */
final class NameSearch {
    private final Grounder grounder;
    private final GroundingPolicy policy;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    /** Takes the policy for all words of a draft, to which the policy for names is added. */
    NameSearch(Grounder grounder, GroundingPolicy policy) {
        this.grounder = grounder;
        this.policy = policy.toBuilder()
                .accepted(List.of(Difference.Kind.CASE, Difference.Kind.DIACRITICS, Difference.Kind.PUNCTUATION))
                .addRefused(Difference.Kind.ELISION)
                .addRefused(Difference.Kind.INSERTION)
                .build();
    }

    /** Returns the verdict on a name in the whole text. */
    Verdict verdict(String name) {
        return verdicts.computeIfAbsent(name, n -> grounder.ground(n, policy));
    }

    /** Returns a name, as it was passed, if the text has it. Otherwise, adds a finding and returns empty. */
    Optional<String> ifInText(String name, FindingCollector findings, String pointer) {
        Verdict verdict = verdict(name);
        if (verdict.isFaithful()) {
            return Optional.of(name);
        }
        findings.add(verdict, pointer, name);
        return Optional.empty();
    }
}
