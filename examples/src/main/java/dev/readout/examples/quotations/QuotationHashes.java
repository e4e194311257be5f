package dev.readout.examples.quotations;

import dev.readout.grounding.WordRuns;

/**
 * The hashes by which quotations that may have the same words are found. Two quotations are compared if they share some
 * words in a row, and, if both are long, more than that.
 */
public final class QuotationHashes {
    /** All runs are kept, because a quotation has few words. */
    private static final int WINDOW = 1;

    /** Two quotations must share one in eight hashes of the shorter quotation. Most changed quotations share far more. */
    private static final int ONE_OF = 8;

    private QuotationHashes() {}

    /**
     * Returns the hashes of a quotation.
     *
     * @param words the words
     * @param inARow the number of words in a row that have a hash
     * @return the hashes, each once
     */
    public static long[] of(String words, int inARow) {
        return WordRuns.of(words, inARow, WINDOW).toArray();
    }

    /**
     * Returns whether two quotations share enough hashes to be compared.
     *
     * @param shared the number of hashes that both have
     * @param one the number of hashes of one quotation
     * @param other the number of hashes of the other quotation
     * @return whether to compare them
     */
    public static boolean areEnough(int shared, int one, int other) {
        return shared > 0 && shared * ONE_OF >= Math.min(one, other);
    }

    /**
     * Returns the number of words, as grounding reads them. In a script without spaces, each character is a word.
     *
     * @param words the words
     * @return the number, at least 0
     */
    public static int words(String words) {
        int least = 0;
        int most = words.length();
        while (least < most) {
            int middle = (least + most + 1) >>> 1;
            if (isLongEnough(words, middle)) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    /**
     * Returns whether a quotation has enough words to be compared.
     *
     * @param words the words
     * @param leastWords the number of words, at least 1
     * @return whether there are this many words or more, so that there is a run of that length
     */
    public static boolean isLongEnough(String words, int leastWords) {
        return WordRuns.of(words, leastWords, Integer.MAX_VALUE).findFirst().isPresent();
    }
}
