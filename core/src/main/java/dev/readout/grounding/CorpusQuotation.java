package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.CorpusText;
import dev.readout.grounding.internal.corpus.ExactPlaces;
import dev.readout.grounding.internal.corpus.HashedPlaces;
import dev.readout.grounding.internal.corpus.QuotedHashes;
import dev.readout.grounding.internal.corpus.WordHash;
import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Text;

/**
 * A quotation that is grounded in texts of a corpus. The words of a text are searched by their hashes, and read only in
 * the places that are compared. The verdict is that of a {@link Grounder} of the text.
 */
final class CorpusQuotation {
    private final QuotedText quotation;
    private final QuotedHashes hashes;
    /** The hashes of all words and of those that are joined if they are hyphenated at the end of a line. */
    private final int[] forms;

    private final GroundingPolicy policy;

    CorpusQuotation(QuotedText quotation, GroundingPolicy policy) {
        this.quotation = quotation;
        this.hashes = new QuotedHashes(quotation.words());
        this.forms = WordHash.of(LineHyphens.forms(quotation.words()));
        this.policy = policy;
    }

    QuotedText quotation() {
        return quotation;
    }

    /** Returns the verdict on a text. */
    Verdict ground(CorpusText text, StepBudget budget) {
        return grounding(text, budget).verdict();
    }

    /** Returns the verdict on a text that does not have the quotation's own words: changed or absent. */
    Verdict groundChanged(CorpusText text, StepBudget budget) {
        return grounding(text, budget).verdictWithoutPlace();
    }

    private QuotationGrounding grounding(CorpusText text, StepBudget budget) {
        return new QuotationGrounding(grounder(text), quotation, GroundingContext.NONE, policy, budget);
    }

    /** Returns a grounder that is used for this quotation only, by one thread. */
    private Grounder grounder(CorpusText source) {
        Text text = source.text();
        Words words = source.read(text);
        HashedPlaces places = new HashedPlaces(source.words(), hashes);
        return new Grounder(
                text,
                words,
                source.hasBroken(forms),
                new ExactPlaces(places, words),
                places,
                () -> new JoinedText(
                        source.joints(text, words), new HashedPlaces(source.wordsWithoutClauses(), hashes)));
    }
}
