package dev.readout.grounding;

import dev.readout.grounding.internal.search.StepBudget;
import dev.readout.internal.characters.GraphemeBoundaries;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;

/** Finds a quotation that has no word. The text must have exactly the same characters. */
final class MarksOnlySearch {
    /** The most UTF-16 code units of such a quotation. A longer one is absent. */
    private static final int LONGEST_QUOTATION = 100;

    private static final int STEPS_A_PLACE = 20;

    private final Text text;
    private final GroundingContext context;
    private final TieBreaker places;
    private final StepBudget budget;

    MarksOnlySearch(Text text, GroundingContext context, TieBreaker places, StepBudget budget) {
        this.budget = budget;
        this.text = text;
        this.context = context;
        this.places = places;
    }

    Verdict verdict(String marks) {
        Span within = context.within().orElse(new Span(0, text.length()));
        String string = text.string();
        int last = text.toUtf16Index(within.end()) - marks.length();
        int start = marks.length() > LONGEST_QUOTATION ? -1 : string.indexOf(marks, text.toUtf16Index(within.start()));
        while (start >= 0 && start <= last && budget.add(STEPS_A_PLACE)) {
            if (GraphemeBoundaries.isBoundary(string, start)
                    && GraphemeBoundaries.isBoundary(string, start + marks.length())) {
                Passage passage = text.passage(List.of(Differences.span(text, start, start + marks.length())));
                places.add(new Faithful(passage, Tier.EXACT, List.of()));
            }
            start = string.indexOf(marks, start + 1);
        }
        return places.isEmpty() ? Absent.nothingAlike() : places.verdict();
    }
}
