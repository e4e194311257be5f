package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Decides between places of the same tier by the words before and after them, and by their distance from a position.
 */
final class TieBreaker {
    /** The most places that an {@link Ambiguous} verdict lists. */
    static final int MOST_PLACES = 100;

    /** The most words that are compared on each side. An extractor gives fewer words as context. */
    private static final int MOST_WORDS = 50;

    /** The most code points of a word on average, with the gap. */
    private static final int LONGEST_WORD = 20;

    private final Text text;
    private final GroundingContext context;

    TieBreaker(Text text, GroundingContext context) {
        this.text = text;
        this.context = context;
    }

    /** Returns the verdict on one or more places of the same tier. */
    Verdict verdict(List<Faithful> places) {
        List<Faithful> best = best(places);
        return best.size() == 1 ? best.get(0) : new Ambiguous(best.subList(0, Math.min(best.size(), MOST_PLACES)));
    }

    /**
     * Returns the places with most of the words before and after them. If there are several, returns those nearest to
     * the position.
     */
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
            int scored = score.applyAsInt(place);
            if (scored > most) {
                most = scored;
                highest.clear();
            }
            if (scored == most) {
                highest.add(place);
            }
        }
        return highest;
    }

    private static int distance(Span hull, int position) {
        return position < hull.start() ? hull.start() - position : Math.max(0, position - hull.end());
    }

    /** Returns how many words before a place are the words of the prefix, from the last word backward. */
    private int before(Faithful place, Words prefix) {
        int end = place.passage().hull().start();
        int most = Math.min(MOST_WORDS, prefix.size());
        int start = Math.max(0, end - (most + 1) * LONGEST_WORD);
        Words wordsBefore = Words.of(text.slice(new Span(start, end)));
        int same = 0;
        while (same < most
                && same < wordsBefore.size()
                && prefix.form(prefix.size() - 1 - same).equals(wordsBefore.form(wordsBefore.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    /** Returns how many words after a place are the words of the suffix. */
    private int after(Faithful place, Words suffix) {
        int start = place.passage().hull().end();
        int most = Math.min(MOST_WORDS, suffix.size());
        int end = Math.min(text.length(), start + (most + 1) * LONGEST_WORD);
        Words wordsAfter = Words.of(text.slice(new Span(start, end)));
        int same = 0;
        while (same < most && same < wordsAfter.size() && suffix.form(same).equals(wordsAfter.form(same))) {
            same++;
        }
        return same;
    }
}
