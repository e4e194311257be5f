package dev.readout.grounding;

import dev.readout.grounding.internal.corpus.WordHash;
import dev.readout.grounding.internal.words.LineHyphens;
import dev.readout.grounding.internal.words.Words;
import dev.readout.internal.Require;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Computes hashes of runs of words, so that an index finds texts that share words. The index can be a table of a
 * database, a search engine, or a join in a system such as Apache Spark.
 *
 * <pre>{@code
 * WordRuns.of("“We will not sign,” he said", 4, 1);   // three hashes: We will not sign, will not sign he ...
 * WordRuns.of("But WE WILL<br>not sign it.", 4, 1);   // three hashes, of which the second is the first one above
 * }</pre>
 *
 * <p>The words are those that a {@link Grounder} compares. Case, diacritics, the marks between the words and everything
 * that is a matter of typography do not change a hash. In a script without spaces, each character is a word. A word that
 * is hyphenated at the end of a line is read in two ways: as one word, and as its parts.
 *
 * <p>A text has as many runs as words, less {@code length - 1}. To store fewer hashes, choose a window greater than 1: of
 * each {@code window} runs in a row, only the run with the least hash is returned, which is about {@code 2 / (window + 1)}
 * of all runs (Schleimer, Wilkerson and Aiken: Winnowing, SIGMOD 2003). <em>Two texts that share {@code length + window -
 * 1} words in a row share a hash.</em> With a window of 1, all hashes are returned.
 *
 * <p>Texts that share a hash are candidates only: ground one in the other for a verdict. Runs of other words have the
 * same hash about once in four billion pairs of runs.
 *
 * <p>The hashes are the same in every JVM and locale. <em>A later version of this library may compute other hashes</em>,
 * because it may read words in another way. Do not compare hashes of two versions.
 */
public final class WordRuns {
    /** An odd number whose bits look random (Steele and Vigna: Computationally easy, spectrally good multipliers, 2022). */
    private static final long FACTOR = 0xD1342543DE82EF95L;

    private WordRuns() {}

    /**
     * Returns the hashes of the runs of words of a text, each hash once, in the order of the text. The hashes of runs
     * with a word that is hyphenated at the end of a line, read as one word, come last. The time is linear in the length
     * of the text, whatever the length of the runs and the window.
     *
     * @param text the text, which may be blank
     * @param length the number of words of a run, at least 1
     * @param window the number of runs in a row of which one is returned, at least 1; of a text with fewer runs, one is
     *     returned
     * @return the hashes, from {@link Long#MIN_VALUE} to {@link Long#MAX_VALUE}; none if the text has fewer words than a
     *     run
     * @throws IllegalArgumentException if the length or the window is less than 1, or if the text has an unpaired
     *     surrogate
     */
    public static LongStream of(String text, int length, int window) {
        Objects.requireNonNull(text, "text");
        Require.wellFormed("text", text);
        Require.that(length >= 1, "length", "be >= 1", length);
        Require.that(window >= 1, "window", "be >= 1", window);
        Words words = Words.of(text);
        Words joined = LineHyphens.join(words, LineHyphens.joined(words));
        LongStream hashes = LongStream.of(leastOfWindows(runs(words, length), window));
        return joined == words
                ? hashes.distinct()
                : LongStream.concat(hashes, LongStream.of(leastOfWindows(runs(joined, length), window)))
                        .distinct();
    }

    /** Returns the hash of each run: a polynomial of the hashes of its words, from which that of the next run follows. */
    private static long[] runs(Words words, int length) {
        int[] hashes = WordHash.of(words, 0, words.size());
        if (hashes.length < length) {
            return new long[0];
        }
        long factorOfFirst = 1;
        for (int i = 1; i < length; i++) {
            factorOfFirst *= FACTOR;
        }
        long[] runs = new long[hashes.length - length + 1];
        long sum = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i >= length) {
                sum -= hashes[i - length] * factorOfFirst;
            }
            sum = sum * FACTOR + hashes[i];
            if (i >= length - 1) {
                runs[i - length + 1] = mixed(sum);
            }
        }
        return runs;
    }

    /** Spreads a difference in some bits over all bits (the last step of SplitMix64). */
    private static long mixed(long hash) {
        long mixed = hash;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Returns the least hash of each window, without those of the window before it. */
    private static long[] leastOfWindows(long[] runs, int window) {
        if (window == 1 || runs.length == 0) {
            return runs;
        }
        long[] least = new long[runs.length];
        int count = 0;
        // The runs that can be the least of a window yet: their hashes ascend.
        int[] ascending = new int[runs.length];
        int first = 0;
        int end = 0;
        int lastLeast = -1;
        int wanted = Math.min(window, runs.length);
        for (int i = 0; i < runs.length; i++) {
            while (end > first && runs[ascending[end - 1]] >= runs[i]) {
                end--;
            }
            ascending[end++] = i;
            if (ascending[first] <= i - wanted) {
                first++;
            }
            if (i >= wanted - 1 && ascending[first] != lastLeast) {
                lastLeast = ascending[first];
                least[count++] = runs[lastLeast];
            }
        }
        return Arrays.copyOf(least, count);
    }
}
