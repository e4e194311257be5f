package dev.readout.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was written, and what it cannot hold of the value.
 *
 * <p>A format that knows more of a writing extends this class.
 *
 * @param <D> the type of the document
 */
public class Writing<D> {
    private final D document;
    private final List<? extends Loss> losses;

    /**
     * Makes a writing.
     *
     * @param document what was written
     * @param losses what the document does not hold, in the order of the value
     */
    protected Writing(D document, List<? extends Loss> losses) {
        this.document = Objects.requireNonNull(document, "document");
        this.losses = List.copyOf(losses);
    }

    /**
     * Returns a writing.
     *
     * @param <D> the type of the document
     * @param document what was written
     * @param losses what the document does not hold, in the order of the value
     * @return the writing
     */
    public static <D> Writing<D> of(D document, List<? extends Loss> losses) {
        return new Writing<>(document, losses);
    }

    /**
     * Returns what was written.
     *
     * @return the document
     */
    public final D document() {
        return document;
    }

    /**
     * Returns what the document does not hold, or holds in another way.
     *
     * @return the losses, in the order of the value
     */
    public List<? extends Loss> losses() {
        return losses;
    }

    /**
     * Returns whether reading the document gives an equal value.
     *
     * @return true if there is no loss
     */
    public final boolean isLossless() {
        return losses.isEmpty();
    }

    /**
     * Returns whether the other object is a writing of the same class with an equal document and equal losses.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // A subclass knows more, so that it is never equal to this class.
    public boolean equals(@Nullable Object other) {
        return other != null
                && getClass() == other.getClass()
                && other instanceof Writing<?> writing
                && document.equals(writing.document)
                && losses.equals(writing.losses);
    }

    /**
     * Returns a hash code of the writing.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(document, losses);
    }

    /**
     * Returns a short description.
     *
     * @return how many losses there are, for example {@code Writing losses: 2}
     */
    @Override
    public String toString() {
        return getClass().getSimpleName() + " losses: " + losses.size();
    }
}
