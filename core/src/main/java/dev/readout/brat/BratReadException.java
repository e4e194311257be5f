package dev.readout.brat;

import dev.readout.exchange.ReadException;

/**
 * Thrown if a file has a line that is not valid. The place is {@code line} and the line number.
 *
 * <p>A strict reader throws this exception for the first such line of an annotation file. Every reader throws it for a
 * text file that is not in UTF-8.
 */
public final class BratReadException extends ReadException {
    private static final long serialVersionUID = 1L;

    /** The line number. */
    private final int line;

    /** The characters of the line. */
    private final String words;

    BratReadException(BratFinding finding) {
        super(finding.toString(), finding.place(), finding.problem(), null);
        this.line = finding.line();
        this.words = finding.words();
    }

    private BratReadException(Object source, BratReadException cause) {
        super(source + ": " + cause.getMessage(), cause.place(), cause.problem(), cause);
        this.line = cause.line;
        this.words = cause.words;
    }

    /** Returns a copy of this exception with the name of a file before the message. */
    BratReadException in(Object source) {
        return new BratReadException(source, this);
    }

    /**
     * Returns the line and the problem.
     *
     * @return the finding, which is left out, because nothing was read
     */
    public BratFinding finding() {
        return new BratFinding(line, problem(), words, true);
    }
}
