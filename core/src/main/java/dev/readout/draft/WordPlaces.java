package dev.readout.draft;

import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Verdict;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The places of some words in a text, of every tier.
 *
 * <p>A verdict has only the places of the best tier, and only the first hundred. The others are in the parts between
 * and after these places. Such a part is searched when it is first asked for, and never again.
 */
final class WordPlaces {
    /** The number of places from which a verdict may not have all. */
    private static final int MOST_PLACES = 100;

    private final Function<Span, @Nullable Verdict> search;
    private final Verdict verdict;
    private final TreeMap<Integer, Faithful> places = new TreeMap<>();

    /** The parts that were not searched, by their start. */
    private final TreeMap<Integer, Span> unsearched = new TreeMap<>();

    /** Whether the words are so frequent that only the parts asked for are searched. */
    private boolean isFrequent;

    /**
     * Takes the verdict on the words in the whole text, and what gives the verdict on them in a part of it, or null if no
     * more may be searched.
     */
    WordPlaces(Verdict verdict, int lengthOfText, Function<Span, @Nullable Verdict> search) {
        this.verdict = verdict;
        this.search = search;
        add(occurrences(verdict), new Span(0, lengthOfText));
    }

    /** Returns the verdict on the words in the whole text. */
    Verdict verdict() {
        return verdict;
    }

    /** Returns the occurrences that a verdict has: one, several if it is ambiguous, or none if it is not faithful. */
    static List<Faithful> occurrences(Verdict verdict) {
        return verdict.match(List::of, Ambiguous::occurrences, changed -> List.of(), absent -> List.of());
    }

    /** Returns the places inside a span, by their start. Parts of the text around the span may be searched, too. */
    List<Faithful> in(Span span, Span around) {
        search(span, around);
        List<Faithful> inside = new ArrayList<>();
        for (Faithful place = firstFrom(span.start(), span); place != null; ) {
            inside.add(place);
            place = firstFrom(place.passage().hull().start() + 1, span);
        }
        return inside;
    }

    /** Returns whether there is a place inside a span. */
    boolean areIn(Span span, Span around) {
        search(span, around);
        return firstFrom(span.start(), span) != null;
    }

    private @Nullable Faithful firstFrom(int start, Span span) {
        for (Map.Entry<Integer, Faithful> place = places.ceilingEntry(start);
                place != null && place.getKey() < span.end();
                place = places.higherEntry(place.getKey())) {
            if (place.getValue().passage().hull().end() <= span.end()) {
                return place.getValue();
            }
        }
        return null;
    }

    /** Searches the parts of a span that were not searched. */
    private void search(Span span, Span around) {
        for (Span part = unsearchedIn(span); part != null; part = unsearchedIn(span)) {
            Span searched = isFrequent ? common(part, around) : part;
            Verdict found = search.apply(searched);
            if (found == null) {
                return;
            }
            unsearched.remove(part.start());
            keep(part.start(), searched.start());
            keep(searched.end(), part.end());
            add(occurrences(found), searched);
        }
    }

    /** Returns whether some place of the whole text is accepted. The text is searched up to the first such place. */
    boolean anyMatch(Predicate<Faithful> accepted) {
        int checked = -1;
        while (places.size() > checked) {
            checked = places.size();
            if (places.values().stream().anyMatch(accepted)) {
                return true;
            }
            for (Span part : List.copyOf(unsearched.values())) {
                in(part, part);
            }
        }
        return false;
    }

    private @Nullable Span unsearchedIn(Span span) {
        Map.Entry<Integer, Span> before = unsearched.floorEntry(span.start());
        if (before != null && before.getValue().end() > span.start()) {
            return before.getValue();
        }
        Map.Entry<Integer, Span> after = unsearched.ceilingEntry(span.start());
        return after != null && after.getKey() < span.end() ? after.getValue() : null;
    }

    /** Adds the places of one tier in a part. The rest of the part may have places of another tier. */
    private void add(List<Faithful> found, Span part) {
        isFrequent |= found.size() >= MOST_PLACES;
        int start = part.start();
        for (Faithful place : found) {
            Span hull = place.passage().hull();
            places.putIfAbsent(hull.start(), place);
            keep(start, hull.start());
            start = Math.max(start, hull.end());
        }
        if (!found.isEmpty()) {
            keep(start, part.end());
        }
    }

    private void keep(int start, int end) {
        if (start < end) {
            unsearched.put(start, new Span(start, end));
        }
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
