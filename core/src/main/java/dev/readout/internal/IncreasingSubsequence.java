package dev.readout.internal;

/** Finds longest increasing subsequences by patience sorting, in time <i>n</i> log <i>n</i>. */
public final class IncreasingSubsequence {
    private static final int NONE = -1;

    private IncreasingSubsequence() {}

    /** Returns the indexes of a longest subsequence of numbers in which each number is greater than the one before. */
    public static int[] longest(int[] numbers) {
        // At each length, the index of the least number with which an increasing subsequence of this length ends.
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            ends[low] = i;
            previous[i] = low == 0 ? NONE : ends[low - 1];
            length = Math.max(length, low + 1);
        }
        int[] longest = new int[length];
        int index = length == 0 ? NONE : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            longest[i] = index;
            index = previous[index];
        }
        return longest;
    }
}
