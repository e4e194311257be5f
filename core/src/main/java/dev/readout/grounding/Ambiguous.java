package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * The verdict that a quotation is the text's own words in several places, all equally good.
 *
 * @param places the verdict at each place, in the order of the text: at least two, and at most the first 100
 */
public record Ambiguous(List<Verbatim> places) implements Verdict {
    /**
     * Checks that there are several places.
     *
     * @param places the verdict at each place
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Ambiguous {
        places = List.copyOf(places);
        Require.that(places.size() >= 2, "places", "be at least 2", places);
    }

    /**
     * Returns the verdict at the first place, for callers to whom any is as good.
     *
     * @return the first of the places
     */
    public Verbatim first() {
        return places.get(0);
    }

    /**
     * Returns the passages.
     *
     * @return as many as there are places
     */
    public List<Passage> passages() {
        return places.stream().map(Verbatim::passage).toList();
    }

    /** {@return true} */
    @Override
    public boolean isFaithful() {
        return true;
    }

    /** {@return the first passage} */
    @Override
    public Optional<Passage> place() {
        return first().place();
    }
}
