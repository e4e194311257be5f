package dev.readout.internal;

import org.jspecify.annotations.Nullable;

/**
 * A search for a sequence of numbers in a longer one, in time linear in both lengths (Knuth, Morris and Pratt, 1977). The
 * numbers stand for words or for characters. The longer sequence is given number by number.
 */
public final class SequenceMatcher {
    private final int[] sequence;
    private int matched;
    /** At each index, the length of the longest beginning of the sequence, shorter than this one, that also ends here. */
    private int @Nullable [] borders;

    /** Makes a matcher that has seen no number yet. The sequence has at least one number. */
    public SequenceMatcher(int... sequence) {
        Require.that(sequence.length > 0, "sequence", "have at least 1 number", sequence.length);
        this.sequence = sequence.clone();
    }

    /** Takes the next number and returns whether an occurrence of the sequence ends with it. Occurrences may overlap. */
    public boolean accept(int number) {
        // Most numbers are not the first of the sequence: the table is made when it is needed.
        while (matched > 0 && (matched == sequence.length || sequence[matched] != number)) {
            matched = borders()[matched - 1];
        }
        if (sequence[matched] == number) {
            matched++;
        }
        return matched == sequence.length;
    }

    private int[] borders() {
        if (borders == null) {
            borders = bordersOf(sequence);
        }
        return borders;
    }

    private static int[] bordersOf(int[] sequence) {
        int[] borders = new int[sequence.length];
        int border = 0;
        for (int i = 1; i < sequence.length; i++) {
            while (border > 0 && sequence[border] != sequence[i]) {
                border = borders[border - 1];
            }
            if (sequence[border] == sequence[i]) {
                border++;
            }
            borders[i] = border;
        }
        return borders;
    }
}
