package dev.readout.json;

/**
 * How many random cases a long test runs: all of them, or the share in the system property {@code readout.seeds}, in percent. A
 * share above 100 looks for rarer faults.
 */
public final class Seeds {
    private static final int PERCENT = Integer.getInteger("readout.seeds", 100);

    private Seeds() {}

    /** Returns how many of the usual cases are run. */
    public static int of(int usual) {
        return (int) Math.max(1, (long) usual * PERCENT / 100);
    }
}
