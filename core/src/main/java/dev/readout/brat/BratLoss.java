package dev.readout.brat;

import java.util.Objects;

/**
 * One attribute of an article that does not come back when the annotations are read.
 *
 * @param attribute where it is in the article, for example {@code statements[3].sources[0].speakers}
 * @param problem what is lost, and what is read in its place
 */
public record BratLoss(String attribute, String problem) {
    /**
     * Checks that both are there.
     *
     * @param attribute where it is in the article
     * @param problem what is lost, and what is read in its place
     */
    public BratLoss {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * Returns the loss on one line.
     *
     * @return the attribute and the problem
     */
    @Override
    public String toString() {
        return attribute + ": " + problem;
    }
}
