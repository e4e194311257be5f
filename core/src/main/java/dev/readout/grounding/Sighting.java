package dev.readout.grounding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text of a corpus that has a quotation, and the verdict on this text.
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

    /** {@return the key with which the text was added} */
    public K key() {
        return key;
    }

    /**
     * Returns the verdict on the text.
     *
     * @return {@link Faithful}, {@link Ambiguous} or {@link Changed}; the text of its passages is equal to the text
     *     that was added
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
