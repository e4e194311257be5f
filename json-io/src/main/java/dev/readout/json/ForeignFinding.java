package dev.readout.json;

import dev.readout.exchange.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a document in a foreign format, with its kind. Every such format has a subclass of its own. The place is a
 * JSON Pointer (RFC 6901) into the document.
 *
 * @param <K> the kinds of the format
 */
public abstract class ForeignFinding<K extends Enum<K>> extends Finding {
    private final K kind;

    /**
     * Creates a finding.
     *
     * @param place the place in the document
     * @param kind what was found there
     * @param problem the problem that was found there, as a sentence
     * @param leftOut whether the place was left out of the value that was read
     */
    protected ForeignFinding(String place, K kind, String problem, boolean leftOut) {
        super(place, problem, leftOut);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns what was found.
     *
     * @return the kind
     */
    public final K kind() {
        return kind;
    }

    /**
     * Returns whether the other object is an equal finding of the same class.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public final boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof ForeignFinding<?> finding && kind == finding.kind;
    }

    /**
     * Returns a hash code of the finding.
     *
     * @return the hash code
     */
    @Override
    public final int hashCode() {
        return 31 * super.hashCode() + kind.hashCode();
    }

    /**
     * Returns the finding on one line.
     *
     * @return the place, the kind and the problem
     */
    @Override
    public final String toString() {
        return place() + " " + kind + ": " + problem();
    }
}
