package dev.readout.examples.spark.madeup;

import java.util.Arrays;
import java.util.Random;

/** A power law: rank r, from 0, has the weight (r + shift) to the power of -exponent. */
final class Zipf {
    private final double[] sums;

    Zipf(int size, double shift, double exponent) {
        sums = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + shift, -exponent);
            sums[rank] = sum;
        }
    }

    /** Draws a rank. */
    int next(Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
    }
}
