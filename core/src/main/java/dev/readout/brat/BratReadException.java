package dev.readout.brat;

import dev.readout.exchange.ReadException;

/**
 * Says which line of a file is not as it must be, and why. Its place is {@code line} and the number of the line.
 *
 * <p>A strict reader throws it for the first such line of an annotation file. Any reader throws it for a text file that
 * is not in UTF-8.
 */
public final class BratReadException extends ReadException {
    private static final long serialVersionUID = 1L;

    /** The number of the line. */
    private final int line;

    /** The line. */
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

    /** Returns the same, with the name of the file before the message. */
    BratReadException in(Object source) {
        return new BratReadException(source, this);
    }

    /**
     * Returns the line and what is wrong with it.
     *
     * @return the finding; it is left out, because nothing was read
     */
    public BratFinding finding() {
        return new BratFinding(line, problem(), words, true);
    }
}
