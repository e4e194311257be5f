package dev.readout.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document cannot be read. It says where the error is and what was expected there. Each format has its own
 * subclass.
 */
public abstract class ReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The place of the error. */
    private final String place;

    /** What was expected and what was there. */
    private final String problem;

    /**
     * Creates an exception.
     *
     * @param message the complete message, including the place
     * @param place the place of the error in the document
     * @param problem what was expected and what was there
     * @param cause the cause, or null if there is none
     */
    protected ReadException(String message, String place, String problem, @Nullable Throwable cause) {
        super(message, cause);
        this.place = Objects.requireNonNull(place, "place");
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /**
     * Returns the place of the error in the document.
     *
     * @return a JSON Pointer (RFC 6901), for example {@code /statements/3/content/0/exact}, which is empty for the
     *     whole document; for a format of lines, {@code line} and the line number, from 1
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
