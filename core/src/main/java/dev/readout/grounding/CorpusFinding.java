package dev.readout.grounding;

import java.util.Comparator;

/**
 * One text of a corpus that has a quotation.
 *
 * @param text the number of the text in the corpus
 * @param verdict the verdict on this text
 * @param changes the number of changed words, 0 if the quotation is faithful
 */
record CorpusFinding(int text, Verdict verdict, int changes) {
    /** Faithful findings ordered by tier, then changed ones ordered by their changes; equal ones ordered by text. */
    static final Comparator<CorpusFinding> BEST_FIRST = Comparator.comparing(
                    (CorpusFinding finding) -> !finding.verdict.isFaithful())
            .thenComparing(finding -> finding.verdict.isFaithful() ? tier(finding.verdict) : Tier.EXACT)
            .thenComparingInt(CorpusFinding::changes)
            .thenComparingInt(CorpusFinding::text);

    /** Returns the tier of a faithful or ambiguous verdict. */
    static Tier tier(Verdict faithful) {
        return faithful instanceof Ambiguous ambiguous ? ambiguous.first().tier() : ((Faithful) faithful).tier();
    }

    /** Returns whether this finding is faithful and comes before every finding of this tier in a text. */
    boolean isBefore(Tier tier, int laterText) {
        if (!verdict.isFaithful()) {
            return false;
        }
        int order = tier(verdict).compareTo(tier);
        return order < 0 || (order == 0 && text < laterText);
    }

    /** Returns whether this finding comes before every changed one in a text with at least this number of changes. */
    boolean isBefore(int leastChanges, int laterText) {
        return verdict.isFaithful() || changes < leastChanges || (changes == leastChanges && text < laterText);
    }
}
