package dev.readout.grounding;

import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a quotation without any word, as it stands. */
final class MarksOnly {
    private static final int MOST_SHOWN = 100;
    private static final int LONGEST = 100;

    private final Text text;
    private final GroundingOptions options;

    MarksOnly(Text text, GroundingOptions options) {
        this.text = text;
        this.options = options;
    }

    Verdict verdict(String marks) {
        List<Verbatim> places = new ArrayList<>();
        Span within = options.within().orElse(new Span(0, text.length()));
        String string = text.string();
        int to = text.toUtf16Index(within.end()) - marks.length();
        int at = marks.length() > LONGEST ? -1 : string.indexOf(marks, text.toUtf16Index(within.start()));
        while (at >= 0 && at <= to && places.size() < MOST_SHOWN) {
            if (Boundaries.isBoundary(string, at) && Boundaries.isBoundary(string, at + marks.length())) {
                Passage passage = text.passage(List.of(Differences.span(text, at, at + marks.length())));
                places.add(new Verbatim(passage, Tier.EXACT, List.of()));
            }
            at = string.indexOf(marks, at + 1);
        }
        if (places.isEmpty()) {
            return new Absent(Optional.empty(), 0);
        }
        List<Verbatim> left = new Neighbours(text, options).best(places);
        return left.size() == 1 ? left.get(0) : new Ambiguous(left);
    }
}
