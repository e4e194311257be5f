package dev.readout.grounding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of a corpus have a quotation, and how.
 *
 * @param <K> the type of the keys
 */
public final class Sightings<K> {
    private final List<Sighting<K>> best;
    private final boolean isCut;

    Sightings(List<Sighting<K>> best, boolean isCut) {
        this.best = List.copyOf(best);
        this.isCut = isCut;
    }

    /** {@return the texts that have it, the best first, as {@link GroundingCorpus} orders them} */
    public List<Sighting<K>> best() {
        return best;
    }

    /**
     * Returns whether there may be more texts that have it: more than were asked for, or the search ended because it took
     * too many steps.
     *
     * @return whether some may be missing
     */
    public boolean isCut() {
        return isCut;
    }

    /**
     * Returns the first text, in the order of adding, of those that have the quotation least bent.
     *
     * @return the best one, if it is faithful
     */
    public Optional<Sighting<K>> original() {
        return best.stream().findFirst().filter(first -> first.verdict().isFaithful());
    }

    /**
     * Returns the texts that have the quotation's own words.
     *
     * @return the faithful and ambiguous ones, the best first
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

    /**
     * Returns whether the other object has the same sightings in the same order, and is cut as this is.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sightings<?> sightings && best.equals(sightings.best) && isCut == sightings.isCut;
    }

    /**
     * Returns a hash code of the sightings.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(best, isCut);
    }

    /**
     * Returns a short description.
     *
     * @return how many there are of each, for example {@code Sightings 2 faithful, 1 changed}
     */
    @Override
    public String toString() {
        return "Sightings " + faithful().size() + " faithful, " + changed().size() + " changed"
                + (isCut ? ", perhaps more" : "");
    }
}
