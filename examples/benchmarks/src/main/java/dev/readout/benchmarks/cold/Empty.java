package dev.readout.benchmarks.cold;

/** Does nothing, to measure what every Java program takes. */
public final class Empty {
    private Empty() {}

    /**
     * Returns at once.
     *
     * @param args anything
     */
    public static void main(String[] args) {}
}
