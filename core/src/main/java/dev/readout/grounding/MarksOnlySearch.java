package dev.readout.grounding;

import dev.readout.grounding.internal.words.GraphemeBoundaries;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds a quotation without any word, as it stands. */
final class MarksOnlySearch {
    private static final int LONGEST = 100;

    private final Text text;
    private final GroundingContext context;

    MarksOnlySearch(Text text, GroundingContext context) {
        this.text = text;
        this.context = context;
    }

    Verdict verdict(String marks) {
        List<Faithful> places = new ArrayList<>();
        Span within = context.within().orElse(new Span(0, text.length()));
        String string = text.string();
        int to = text.toUtf16Index(within.end()) - marks.length();
        int at = marks.length() > LONGEST ? -1 : string.indexOf(marks, text.toUtf16Index(within.start()));
        while (at >= 0 && at <= to && places.size() < TieBreaker.MOST_PLACES) {
            if (GraphemeBoundaries.isBoundary(string, at)
                    && GraphemeBoundaries.isBoundary(string, at + marks.length())) {
                Passage passage = text.passage(List.of(Differences.span(text, at, at + marks.length())));
                places.add(new Faithful(passage, Tier.EXACT, List.of()));
            }
            at = string.indexOf(marks, at + 1);
        }
        return places.isEmpty() ? Absent.nothingAlike() : new TieBreaker(text, context).verdict(places);
    }
}
