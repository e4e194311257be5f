package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Decides between equal places by what stands before and after them, and by how far they are from a position. */
final class TieBreaker {
    /** The most places that an {@link Ambiguous} verdict lists. */
    static final int MOST_PLACES = 100;

    /** More words than an extractor gives as context. */
    private static final int MOST_WORDS = 50;

    private static final int LONGEST_WORD = 20;

    private final Text text;
    private final GroundingContext context;

    TieBreaker(Text text, GroundingContext context) {
        this.text = text;
        this.context = context;
    }

    /** Returns the verdict on places of the same tier, of which there is at least one. */
    Verdict verdict(List<Faithful> places) {
        List<Faithful> best = best(places);
        return best.size() == 1 ? best.get(0) : new Ambiguous(best.subList(0, Math.min(best.size(), MOST_PLACES)));
    }

    /** Returns the places that have most of the words before and after them; of those, the nearest to the position. */
    private List<Faithful> best(List<Faithful> places) {
        List<Faithful> best = places;
        if (best.size() > 1 && (context.prefix().isPresent() || context.suffix().isPresent())) {
            Words prefix = Words.of(context.prefix().orElse(""));
            Words suffix = Words.of(context.suffix().orElse(""));
            best = highest(best, place -> before(place, prefix) + after(place, suffix));
        }
        if (best.size() > 1 && context.near().isPresent()) {
            int near = context.near().getAsInt();
            best = highest(best, place -> -distance(place.passage().hull(), near));
        }
        return best;
    }

    private static List<Faithful> highest(List<Faithful> places, ToIntFunction<Faithful> score) {
        List<Faithful> highest = new ArrayList<>();
        int most = Integer.MIN_VALUE;
        for (Faithful place : places) {
            int here = score.applyAsInt(place);
            if (here > most) {
                most = here;
                highest.clear();
            }
            if (here == most) {
                highest.add(place);
            }
        }
        return highest;
    }

    private static int distance(Span hull, int position) {
        return position < hull.start() ? hull.start() - position : Math.max(0, position - hull.end());
    }

    /** Returns how many words before a place are those of the prefix, from the last backward. */
    private int before(Faithful place, Words prefix) {
        int end = place.passage().hull().start();
        int most = Math.min(MOST_WORDS, prefix.size());
        int start = Math.max(0, end - (most + 1) * LONGEST_WORD);
        Words there = Words.of(text.slice(new Span(start, end)));
        int same = 0;
        while (same < most
                && same < there.size()
                && prefix.form(prefix.size() - 1 - same).equals(there.form(there.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Returns how many words after a place are those of the suffix. */
    private int after(Faithful place, Words suffix) {
        int start = place.passage().hull().end();
        int most = Math.min(MOST_WORDS, suffix.size());
        int end = Math.min(text.length(), start + (most + 1) * LONGEST_WORD);
        Words there = Words.of(text.slice(new Span(start, end)));
        int same = 0;
        while (same < most && same < there.size() && suffix.form(same).equals(there.form(same))) {
            same++;
        }
        return same;
    }
}
