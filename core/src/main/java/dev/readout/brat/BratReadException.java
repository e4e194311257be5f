package dev.readout.brat;

/**
 * Says which line of a file is not as it must be, and why.
 *
 * <p>A strict reader throws it for the first such line of an annotation file. Any reader throws it for a text file that
 * is not in UTF-8.
 */
public final class BratReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The number of the line. */
    private final int line;

    /** What was expected and what was there. */
    private final String problem;

    /** The line. */
    private final String words;

    BratReadException(BratFinding finding) {
        super(finding.toString());
        this.line = finding.line();
        this.problem = finding.problem();
        this.words = finding.words();
    }

    private BratReadException(Object source, BratReadException cause) {
        super(source + ": " + cause.getMessage(), cause);
        this.line = cause.line;
        this.problem = cause.problem;
        this.words = cause.words;
    }

    /** Returns the same, with the name of the file before the message. */
    BratReadException in(Object source) {
        return new BratReadException(source, this);
    }

    /**
     * Returns the line and what is wrong with it.
     *
     * @return what a lenient reader gives as a finding
     */
    public BratFinding finding() {
        return new BratFinding(line, problem, words, true);
    }
}
