package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.grounding.internal.corpus.RequiredWords;
import dev.readout.grounding.internal.corpus.SimilarTexts;
import dev.readout.grounding.internal.corpus.WordHash;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.words.Enclosure;
import dev.readout.grounding.internal.words.Words;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * The grounding of one quotation in a corpus. It grounds the quotation in the candidates of each lower bound, the
 * lowest first, and then in the texts that share most words with the quotation.
 */
final class CorpusGrounding {
    /** The most steps, which take about a second. A text that was prepared in vain counts one step for each byte. */
    static final long MOST_STEPS = 20_000_000;

    /**
     * After more texts in a row than these that do not have the quotation changed, the search for changed ones ends.
     */
    private static final int MOST_IN_VAIN = 4;

    /** The most similar texts that are looked up: this number, or the limit if that is lower, and a few more. */
    private static final int MOST_SIMILAR = 1_000;

    private static final int MORE_SIMILAR = 50;

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final String quotation;
    private final Words quoted;
    private final GroundingPolicy policy;
    private final int limit;
    private final CorpusCandidates candidates;
    private final CorpusFindings findings;
    private long steps;
    private boolean isEnded;

    CorpusGrounding(
            List<CorpusText> texts, List<Postings> postings, String quotation, GroundingPolicy policy, int limit) {
        this.texts = texts;
        this.postings = postings;
        this.quotation = quotation;
        this.quoted = Words.of(quotation);
        this.policy = policy;
        this.limit = limit;
        Enclosure inside = Enclosure.of(quoted);
        this.candidates = new CorpusCandidates(texts, quoted, quotation.substring(inside.start(), inside.end()));
        this.findings = new CorpusFindings(limit);
    }

    /** Returns the best findings, the best first, up to the limit. */
    List<CorpusFinding> find() {
        if (quoted.size() == 0) {
            findMarks();
        } else {
            findWords();
        }
        return findings.best();
    }

    /** Returns whether there may be more findings than were returned. */
    boolean isCut() {
        return isEnded || findings.isCut();
    }

    /** Finds a quotation without a word. Only a text with exactly the same characters has it. */
    private void findMarks() {
        groundAll(
                IntStream.range(0, texts.size())
                        .filter(text -> texts.get(text).string().contains(quotation)),
                Tier.EXACT);
    }

    private void findWords() {
        List<RequiredWords> readings = RequiredWords.of(quoted);
        if (readings.isEmpty()) {
            groundAll(IntStream.range(0, texts.size()), Tier.TYPOGRAPHY);
            return;
        }
        candidates.find(readings, postings);
        for (Tier bound : CorpusCandidates.BOUNDS) {
            if (!groundAll(candidates.of(bound), bound)) {
                return;
            }
        }
        if (!findings.haveEnoughFaithful()) {
            findChanged();
        }
    }

    /**
     * Grounds the quotation in texts with a lower bound, in their order, until no text that is left can be better than
     * the findings. Returns whether the search goes on with the next bound.
     */
    private boolean groundAll(IntStream textsWithBound, Tier bound) {
        PrimitiveIterator.OfInt next = textsWithBound.iterator();
        while (next.hasNext()) {
            int text = next.nextInt();
            if (findings.haveEnoughBefore(bound, text) || steps > MOST_STEPS) {
                isEnded = true;
                return false;
            }
            ground(text);
        }
        return true;
    }

    private void findChanged() {
        SimilarTexts similarTexts = new SimilarTexts(texts, postings, WordHash.of(quoted, 0, quoted.size()));
        int inVain = 0;
        for (int text : similarTexts.best(Math.min(MOST_SIMILAR, limit) + MORE_SIMILAR, candidates.all())) {
            inVain = ground(text) ? 0 : inVain + 1;
            if (inVain > MOST_IN_VAIN || findings.size() >= limit + MORE_SIMILAR) {
                return;
            }
            if (steps > MOST_STEPS) {
                isEnded = true;
                return;
            }
        }
    }

    /** Grounds the quotation in a text, and returns whether the text has it, perhaps changed. */
    private boolean ground(int text) {
        CorpusText candidate = texts.get(text);
        StepBudget budget = new StepBudget();
        Verdict verdict = Grounder.of(candidate.text()).ground(quotation, GroundingContext.NONE, policy, budget);
        steps += budget.done();
        if (verdict.isFaithful()) {
            findings.addFaithful(new CorpusFinding(text, verdict, 0));
            return true;
        }
        steps += candidate.length();
        if (verdict instanceof Changed changed) {
            findings.addChanged(new CorpusFinding(text, verdict, changedWords(changed)));
            return true;
        }
        return false;
    }

    /**
     * Returns the number of changed words. A difference counts the words of its longer side, or one if it has no word.
     */
    private static int changedWords(Changed changed) {
        return changed.differences().stream()
                .mapToInt(difference -> Math.max(
                        1,
                        Math.max(
                                Words.of(difference.quotation()).size(),
                                Words.of(difference.text()).size())))
                .sum();
    }
}
