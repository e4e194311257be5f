package dev.readout.html.internal.draft;

import dev.readout.draft.DraftFinding;
import dev.readout.draft.GroundedStatement;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import java.util.Comparator;
import java.util.Optional;

/** The words for verdicts. */
final class VerdictWords {
    private VerdictWords() {}

    /** Returns the worst tier of the pieces of a statement that is in the article. */
    static Tier tier(GroundedStatement statement) {
        return statement.verdicts().stream()
                .flatMap(verdict -> tier(verdict).stream())
                .max(Comparator.naturalOrder())
                .orElse(Tier.EXACT);
    }

    private static Optional<Tier> tier(Verdict verdict) {
        return verdict.match(
                faithful -> Optional.of(faithful.tier()),
                ambiguous -> Optional.of(ambiguous.first().tier()),
                changed -> Optional.empty(),
                absent -> Optional.empty());
    }

    static String of(Tier tier) {
        return switch (tier) {
            case EXACT -> "word for word";
            case TYPOGRAPHY -> "word for word, in other typography";
            case OUTER -> "word for word, with other marks at the ends";
            case JOINED -> "word for word, without the reporting clause between";
            case ELISION -> "shortened, with a mark";
            case INSERTION -> "with additions in brackets";
            case SUBSTITUTION -> "with replacements in brackets";
            case ACCEPTED -> "with changes that the policy accepts";
        };
    }

    /** Returns why a statement is not in the article. */
    static String reason(GroundedStatement statement) {
        return statement.verdicts().stream()
                .filter(verdict -> !(verdict instanceof Faithful))
                .map(VerdictWords::reason)
                .findFirst()
                .or(() -> statement.findings().stream()
                        .filter(DraftFinding::isLeftOut)
                        .map(VerdictWords::problem)
                        .findFirst())
                .orElse("without words");
    }

    private static String reason(Verdict verdict) {
        return verdict.match(
                faithful -> of(faithful.tier()),
                ambiguous -> "several times in the article",
                changed -> "changed words",
                absent -> "not in the article");
    }

    /** Returns the problem without the words of the draft. */
    static String problem(DraftFinding finding) {
        int words = finding.problem().indexOf(": ");
        return words < 0 ? finding.problem() : finding.problem().substring(0, words);
    }

    /** Returns what to say about an ambiguous verdict, or an empty string. */
    static String places(Verdict verdict) {
        return verdict instanceof Ambiguous ambiguous
                ? "in " + ambiguous.occurrences().size() + " places; this is one of them"
                : "";
    }
}
