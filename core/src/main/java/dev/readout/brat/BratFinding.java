package dev.readout.brat;

import dev.readout.internal.Require;
import java.util.Objects;

/**
 * One line of an annotation file that is not as it must be.
 *
 * @param line the number of the line, from 1
 * @param problem what was expected and what was there
 * @param words the line as it stands in the file
 * @param leftOut whether the line was left out; a line whose words differ from the text in white space only is read
 */
public record BratFinding(int line, String problem, String words, boolean leftOut) {
    /**
     * Checks that the words are there.
     *
     * @param line the number of the line
     * @param problem what was expected and what was there
     * @param words the line as it stands in the file
     * @param leftOut whether the line was left out
     */
    public BratFinding {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(words, "words");
    }

    /**
     * Returns the finding on one line.
     *
     * @return for example {@code line 3: id T1 must be new; line 1 has it: "T1\tCue 5 9\tsaid"}
     */
    @Override
    public String toString() {
        return "line " + line + ": " + problem + ": " + Require.quoted(words);
    }
}
