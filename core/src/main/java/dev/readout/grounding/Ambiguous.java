package dev.readout.grounding;

import dev.readout.internal.Require;
import dev.readout.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The verdict that a quotation has the text's own words, and that the text has them in several places of the same tier.
 *
 * @param occurrences the verdict on each place, in the order of the text: at least two, and at most the first 100
 */
public record Ambiguous(List<Faithful> occurrences) implements Verdict {
    private static final int SHOWN = 3;

    /**
     * Checks that there are several places.
     *
     * @param occurrences the verdict on each place
     * @throws IllegalArgumentException if there are fewer than two occurrences
     */
    public Ambiguous {
        occurrences = List.copyOf(Objects.requireNonNull(occurrences, "occurrences"));
        Require.that(occurrences.size() >= 2, "occurrences", "be at least 2", occurrences);
    }

    /**
     * Returns the verdict on the first place, for callers who accept any place.
     *
     * @return the first occurrence
     */
    public Faithful first() {
        return occurrences.get(0);
    }

    /**
     * Returns the passages of all occurrences.
     *
     * @return one passage for each occurrence
     */
    public List<Passage> passages() {
        return occurrences.stream().map(Faithful::passage).toList();
    }

    /** {@return the differences at the first place} */
    @Override
    public List<Difference> differences() {
        return first().differences();
    }

    /** {@return 1} */
    @Override
    public double similarity() {
        return 1;
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Ambiguous EXACT in 2 places: [0,2) "No", [9,11) "No"}
     */
    @Override
    public String toString() {
        return "Ambiguous " + first().tier() + " in " + occurrences.size() + " places: "
                + passages().stream().limit(SHOWN).map(Passage::toString).collect(Collectors.joining(", "))
                + (occurrences.size() > SHOWN ? " ..." : "");
    }
}
