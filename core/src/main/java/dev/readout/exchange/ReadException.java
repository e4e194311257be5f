package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says why a document cannot be read, where, and what was expected there. Each format has a subclass of its own.
 */
public abstract class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the fault is. */
    private final String place;

    /** What was expected and what was there. */
    private final String problem;

    /**
     * Makes an exception.
     *
     * @param message the whole message, with the place
     * @param place where the fault is in the document
     * @param problem what was expected and what was there
     * @param cause what led to this, or null
     */
    protected ReadException(String message, String place, String problem, @Nullable Throwable cause) {
        super(message, cause);
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /**
     * Returns where the fault is in the document.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /statements/3/content/0/exact}, which is empty for the whole
     *     document; where the format has lines, {@code line} and the number of the line, from 1
     */
    public final String place() {
        return place;
    }

    /**
     * Returns what was expected and what was there.
     *
     * @return the message without the place
     */
    public final String problem() {
        return problem;
    }
}
