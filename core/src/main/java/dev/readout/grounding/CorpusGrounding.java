package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.Postings;
import dev.readout.grounding.internal.corpus.RequiredWords;
import dev.readout.grounding.internal.corpus.SimilarTexts;
import dev.readout.grounding.internal.corpus.SimilarTexts.Similar;
import dev.readout.grounding.internal.corpus.WordHash;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.words.Words;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grounding of one quotation in a corpus. It grounds the quotation in the candidates of each lower bound, the
 * lowest first, and then in the texts that share most words with the quotation.
 */
final class CorpusGrounding {
    /** The most steps, which take about a tenth of a second. */
    static final long MOST_STEPS = 2_000_000;

    /**
     * After more texts in a row than these that do not have the quotation changed, the search for changed ones ends.
     */
    private static final int MOST_IN_VAIN = 4;

    /** The most similar texts that are looked up: this number, or the limit if that is lower, and a few more. */
    private static final int MOST_SIMILAR = 1_000;

    private static final int MORE_SIMILAR = 50;

    /** The steps that it takes to examine a candidate. */
    private static final int STEPS_A_CANDIDATE = 10;

    /** The steps that it takes to prepare a text. */
    private static final int STEPS_A_TEXT = 400;

    private final List<CorpusText> texts;
    private final List<Postings> postings;
    private final CorpusQuotation quotation;
    private final Words quoted;
    private final int limit;
    private final CorpusFindings findings;
    private long steps;
    private boolean isEnded;

    CorpusGrounding(
            List<CorpusText> texts, List<Postings> postings, String quotation, GroundingPolicy policy, int limit) {
        this.texts = texts;
        this.postings = postings;
        QuotedText prepared = QuotedText.of(quotation);
        this.quotation = new CorpusQuotation(prepared, policy);
        this.quoted = prepared.words();
        this.limit = limit;
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
        String bytes = CorpusText.bytes(quotation.quotation().text().string());
        groundAll(
                IntStream.range(0, texts.size()).filter(text -> texts.get(text).hasBytes(bytes)), Tier.EXACT);
    }

    private void findWords() {
        List<RequiredWords> readings = RequiredWords.of(quoted);
        if (readings.isEmpty()) {
            groundAll(IntStream.range(0, texts.size()), Tier.TYPOGRAPHY);
            return;
        }
        CorpusCandidates candidates = new CorpusCandidates(texts, postings, quotation.quotation(), readings);
        for (Tier bound : CorpusCandidates.BOUNDS) {
            if (!candidates.each(bound, text -> goesOn(bound, text, candidates.examined()) && ground(text))) {
                isEnded = true;
                return;
            }
        }
        if (!findings.haveEnoughFaithful()) {
            findChanged(candidates.all());
        }
    }

    private void groundAll(IntStream some, Tier bound) {
        isEnded = !some.allMatch(text -> goesOn(bound, text, text) && ground(text));
    }

    /** Returns whether a text with a lower bound, or one after it, can be better than the findings, and steps are left. */
    private boolean goesOn(Tier bound, int text, int examined) {
        return !findings.haveEnoughBefore(bound, text) && steps + (long) STEPS_A_CANDIDATE * examined <= MOST_STEPS;
    }

    private void findChanged(BitSet without) {
        SimilarTexts similarTexts = new SimilarTexts(texts, postings, WordHash.of(quoted, 0, quoted.size()));
        int inVain = 0;
        for (Similar similar : similarTexts.best(Math.min(MOST_SIMILAR, limit) + MORE_SIMILAR, without)) {
            if (findings.haveEnoughChanged(similar.missing(), similar.text()) || steps > MOST_STEPS) {
                isEnded = true;
                return;
            }
            inVain = groundChanged(similar.text()) ? 0 : inVain + 1;
            if (inVain > MOST_IN_VAIN) {
                return;
            }
        }
    }

    /** Grounds the quotation in a text that may have its words, and returns true. */
    private boolean ground(int text) {
        StepBudget budget = new StepBudget();
        Verdict verdict = quotation.ground(texts.get(text), budget);
        steps += STEPS_A_TEXT + budget.done();
        if (verdict.isFaithful()) {
            findings.addFaithful(new CorpusFinding(text, verdict, 0));
        } else if (verdict instanceof Changed changed) {
            findings.addChanged(new CorpusFinding(text, verdict, changedWords(changed)));
        }
        return true;
    }

    /** Grounds the quotation in a text that does not have its words, and returns whether the text has it changed. */
    private boolean groundChanged(int text) {
        StepBudget budget = new StepBudget();
        Verdict verdict = quotation.groundChanged(texts.get(text), budget);
        steps += STEPS_A_TEXT + budget.done();
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
