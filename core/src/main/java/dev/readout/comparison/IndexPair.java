package dev.readout.comparison;

/**
 * Two elements that are taken to be the same.
 *
 * @param first the index in the list of the first article
 * @param second the index in the list of the second article
 * @param reason why they are taken to be the same
 */
record IndexPair<R>(int first, int second, R reason) {
    /** Returns the pair if the two articles change places. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // They are swapped on purpose.
    IndexPair<R> swapped() {
        return new IndexPair<>(second, first, reason);
    }
}
