package dev.readout.grounding;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Finds a quotation without any word, as it stands. */
final class MarksOnly {
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST = 100;

    private final Text text;
    private final GroundingContext context;

    MarksOnly(Text text, GroundingContext context) {
        this.text = text;
        this.context = context;
    }

    Verdict verdict(String marks) {
        List<Faithful> places = new ArrayList<>();
        Span within = context.within().orElse(new Span(0, text.length()));
        String string = text.string();
        int to = text.toUtf16Index(within.end()) - marks.length();
        int at = marks.length() > LONGEST ? -1 : string.indexOf(marks, text.toUtf16Index(within.start()));
        while (at >= 0 && at <= to && places.size() < MOST_SHOWN) {
            if (Boundaries.isBoundary(string, at) && Boundaries.isBoundary(string, at + marks.length())) {
                Passage passage = text.passage(List.of(Differences.span(text, at, at + marks.length())));
                places.add(new Faithful(passage, Tier.EXACT, List.of()));
            }
            at = string.indexOf(marks, at + 1);
        }
        if (places.isEmpty()) {
            return Absent.nothingAlike();
        }
        List<Faithful> left = new Neighbours(text, context).best(places);
        return left.size() == 1 ? left.get(0) : new Ambiguous(left);
    }
}
