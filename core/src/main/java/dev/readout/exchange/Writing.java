package dev.readout.exchange;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was written, with the losses: the parts of the value that it cannot represent.
 *
 * @param <D> the type of the document
 */
public final class Writing<D> {
    private final D document;
    private final List<Loss> losses;

    private Writing(D document, List<? extends Loss> losses) {
        this.document = Objects.requireNonNull(document, "document");
        this.losses = List.copyOf(losses);
    }

    /**
     * Returns a writing.
     *
     * @param <D> the type of the document
     * @param document the document that was written
     * @param losses the losses, in the order of the value
     * @return the writing
     */
    public static <D> Writing<D> of(D document, List<? extends Loss> losses) {
        return new Writing<>(document, losses);
    }

    /**
     * Returns the document that was written.
     *
     * @return the document
     */
    public D document() {
        return document;
    }

    /**
     * Returns the losses: the places of the value that the document does not represent, or represents differently.
     *
     * @return the losses, in the order of the value
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Returns whether reading the document yields an equal value.
     *
     * @return true if nothing was lost
     */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /**
     * Returns whether the other object is a writing with an equal document and equal losses.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Writing<?> writing
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
     * @return the number of losses, for example {@code Writing losses: 2}
     */
    @Override
    public String toString() {
        return "Writing losses: " + losses.size();
    }
}
