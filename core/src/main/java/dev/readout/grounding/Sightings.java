package dev.readout.grounding;

import java.util.List;
import java.util.Optional;

/**
 * Which texts of a corpus have a quotation, and how.
 *
 * @param best the best first, as {@link GroundingCorpus} orders them
 * @param isCut whether there may be more texts that have it: more than were asked for, or the search ended because it
 *     took too many steps
 * @param <K> the type of the keys
 */
public record Sightings<K>(List<Sighting<K>> best, boolean isCut) {
    /**
     * Copies the list.
     *
     * @param best the best first
     * @param isCut whether there may be more
     */
    public Sightings {
        best = List.copyOf(best);
    }

    /**
     * Returns the first text, in the order of adding, of those that have the quotation least bent.
     *
     * @return the best one, if it is verbatim
     */
    public Optional<Sighting<K>> original() {
        return best.stream().findFirst().filter(first -> first.verdict().isFaithful());
    }

    /**
     * Returns the texts that have the quotation's own words.
     *
     * @return the verbatim and ambiguous ones, the best first
     */
    public List<Sighting<K>> faithful() {
        return best.stream().filter(one -> one.verdict().isFaithful()).toList();
    }

    /**
     * Returns the texts that have it changed.
     *
     * @return those with the fewest changed words first
     */
    public List<Sighting<K>> changed() {
        return best.stream().filter(one -> !one.verdict().isFaithful()).toList();
    }
}
