package dev.readout.draft;

import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.quotation.Quotations;
import dev.readout.text.Passage;
import java.util.HashMap;
import java.util.Map;

/** The text of one grounding of a draft, with what finds the words of the draft in it. */
final class DraftText {
    private final TextSegmentation segmentation;
    private final Quotations quotations;
    private final SearchBudget budget;
    private final WordSearch quoted;
    private final WordSearch written;
    private final NameSearch names;
    private final Map<Passage, Rings> rings = new HashMap<>();

    DraftText(
            Grounder grounder,
            GroundingPolicy policy,
            TextSegmentation segmentation,
            Quotations quotations,
            SearchBudget budget) {
        this.segmentation = segmentation;
        this.quotations = quotations;
        this.budget = budget;
        quoted = new WordSearch(grounder, policy, budget);
        written = new WordSearch(grounder, WordSearch.withoutEditing(policy), budget);
        names = new NameSearch(grounder, policy, segmentation, budget);
    }

    /** Returns the search for content, frames, quoted words and designations, which may be edited. */
    WordSearch quoted() {
        return quoted;
    }

    /** Returns the search for cues and mentions. It accepts no editor's brackets or elisions. */
    WordSearch written() {
        return written;
    }

    /** Returns the search for names, titles, descriptions and places. */
    NameSearch names() {
        return names;
    }

    TextSegmentation segmentation() {
        return segmentation;
    }

    Quotations quotations() {
        return quotations;
    }

    SearchBudget budget() {
        return budget;
    }

    /** Returns the number of code points of the text. */
    int length() {
        return quotations.text().length();
    }

    /** Returns what is around a passage. */
    Rings rings(Passage passage) {
        budget.add(20 + passage.pieceCount());
        return rings.computeIfAbsent(passage, p -> new Rings(p, segmentation));
    }
}
