package dev.readout.grounding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a corpus that have a quotation, and the verdict on each of them.
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

    /** {@return all sightings, the best first, in the order that {@link GroundingCorpus} describes} */
    public List<Sighting<K>> best() {
        return best;
    }

    /**
     * Returns whether more texts may have the quotation: there are more than the limit, or the search ended because it
     * took too many steps.
     *
     * @return whether sightings may be missing
     */
    public boolean isCut() {
        return isCut;
    }

    /**
     * Returns the text that has the quotation least bent. If several texts have it so, the one that was added first is
     * returned.
     *
     * @return the best sighting, if it is faithful
     */
    public Optional<Sighting<K>> original() {
        return best.stream().findFirst().filter(first -> first.verdict().isFaithful());
    }

    /**
     * Returns the texts that have the quotation's own words.
     *
     * @return the faithful and ambiguous sightings, the best first
     */
    public List<Sighting<K>> faithful() {
        return best.stream().filter(sighting -> sighting.verdict().isFaithful()).toList();
    }

    /**
     * Returns the texts that have the quotation changed.
     *
     * @return the changed sightings, the ones with the fewest changed words first
     */
    public List<Sighting<K>> changed() {
        return best.stream()
                .filter(sighting -> !sighting.verdict().isFaithful())
                .toList();
    }

    /**
     * Returns whether the other object has equal sightings in the same order, and the same {@link #isCut}.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sightings<?> sightings && best.equals(sightings.best) && isCut == sightings.isCut;
    }

    /**
     * Returns a hash code of the sightings and of {@link #isCut}.
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
     * @return the numbers of faithful and changed sightings, for example {@code Sightings 2 faithful, 1 changed}
     */
    @Override
    public String toString() {
        return "Sightings " + faithful().size() + " faithful, " + changed().size() + " changed"
                + (isCut ? ", perhaps more" : "");
    }
}
