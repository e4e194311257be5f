package dev.readout.examples.quotations;

/**
 * Which words two versions must share to be compared.
 *
 * @param inARow the number of words in a row that both have, at least 1
 * @param mostVersions words in a row that more versions have do not count, because everybody says them
 */
public record SharedWords(int inARow, int mostVersions) {
    /** Three words in a row, of at most 200 versions. */
    public static final SharedWords DEFAULT = new SharedWords(3, 200);
}
