package dev.readout.grounding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That one text of a corpus has a quotation, and how.
 *
 * @param <K> the type of the keys
 */
public final class Sighting<K> {
    private final K key;
    private final Verdict verdict;

    Sighting(K key, Verdict verdict) {
        this.key = key;
        this.verdict = verdict;
    }

    /** {@return what the text was added with} */
    public K key() {
        return key;
    }

    /**
     * Returns how the text has the quotation.
     *
     * @return {@link Faithful}, {@link Ambiguous} or {@link Changed}; its passages are of a text equal to the one that was
     *     added
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns whether the other object is a sighting with an equal key and an equal verdict.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sighting<?> sighting && key.equals(sighting.key) && verdict.equals(sighting.verdict);
    }

    /**
     * Returns a hash code of the key and the verdict.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(key, verdict);
    }

    /**
     * Returns a short description.
     *
     * @return the key and the verdict, for example {@code agency: Faithful EXACT [1,26) "We won’t sign before June"}
     */
    @Override
    public String toString() {
        return key + ": " + verdict;
    }
}
