package dev.readout.brat;

import dev.readout.exchange.Finding;
import dev.readout.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * A line of an annotation file that is not valid. Its place is {@code line} and the line number.
 *
 * <p>The line was left out, unless it could be read with a doubt: its words differ from the text only in white space,
 * or it is an attribute line with an unknown form, medium or status.
 */
public final class BratFinding extends Finding {
    private final int line;
    private final String words;

    BratFinding(int line, String problem, String words, boolean leftOut) {
        super("line " + line, problem, leftOut);
        this.line = line;
        this.words = words;
    }

    /**
     * Returns the line number.
     *
     * @return at least 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the line as it is in the file.
     *
     * @return the characters of the line, without the line end
     */
    public String words() {
        return words;
    }

    /**
     * Returns whether the other object is an equal finding.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof BratFinding finding && words.equals(finding.words);
    }

    /**
     * Returns a hash code of the finding.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * super.hashCode() + words.hashCode();
    }

    /**
     * Returns the finding on one line.
     *
     * @return for example {@code line 3: id T1 must be unique; line 1 has it: "T1\tCue 5 9\tsaid"}
     */
    @Override
    public String toString() {
        return super.toString() + ": " + Require.quoted(words);
    }
}
