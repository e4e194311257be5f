package dev.readout.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one article has and the other article does not have.
 *
 * @param <T> what is missing: a speaker, meeting, participant or statement
 */
public final class Unpaired<T> {
    private final T value;
    private final String place;

    Unpaired(T value, String place) {
        this.value = value;
        this.place = place;
    }

    /**
     * Returns what only one of the articles has.
     *
     * @return a part of that article
     */
    public T value() {
        return value;
    }

    /**
     * Returns its place in that article.
     *
     * @return a JSON Pointer into the native form of the article
     */
    public String place() {
        return place;
    }

    /**
     * Returns whether the other object has the same attributes.
     *
     * @param other the object to compare with
     * @return whether all attributes are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Unpaired<?> that && value.equals(that.value) && place.equals(that.place));
    }

    /**
     * Returns a hash code of all attributes.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(value, place);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code Statement DIRECT "Netanyahu": "We cooperate" at /statements/3}
     */
    @Override
    public String toString() {
        return value + " at " + place;
    }
}
