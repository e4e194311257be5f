package dev.readout.grounding;

import dev.readout.grounding.internal.words.Words;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the best of several places: those of the lowest tier, of them those with most of the words before and after
 * them, and of them those nearest to the position.
 */
final class TieBreaker {
    /** The most places that an {@link Ambiguous} verdict lists. */
    static final int MOST_PLACES = 100;

    private final Text text;
    private final Words words;
    private final ContextRank rank;
    private final List<Faithful> best = new ArrayList<>();
    private long bestRank;

    TieBreaker(Text text, Words words, GroundingContext context) {
        this.text = text;
        this.words = words;
        this.rank = new ContextRank(text, context);
    }

    /** Returns the rank by the context alone. */
    ContextRank rank() {
        return rank;
    }

    boolean isEmpty() {
        return best.isEmpty();
    }

    /** Keeps a place if no place before was better. */
    void add(Faithful place) {
        long placeRank = rank.isEmpty() ? 0 : rank(place.passage().hull());
        int order = best.isEmpty() ? -1 : Comparator.comparing(Faithful::tier).compare(place, best.get(0));
        order = order == 0 ? Long.compare(placeRank, bestRank) : order;
        if (order < 0) {
            best.clear();
            bestRank = placeRank;
        }
        if (order <= 0 && best.size() < MOST_PLACES) {
            best.add(place);
        }
    }

    private long rank(Span hull) {
        int from = words.firstFrom(text.toUtf16Index(hull.start()));
        int to = words.firstFrom(text.toUtf16Index(hull.end()));
        return rank.of(words, from, to);
    }

    /** Returns the verdict on the best places. There must be at least one. */
    Verdict verdict() {
        return best.size() == 1 ? best.get(0) : new Ambiguous(List.copyOf(best));
    }
}
