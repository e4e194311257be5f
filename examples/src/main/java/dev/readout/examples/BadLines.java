package dev.readout.examples;

import dev.readout.json.BadLine;
import java.util.Locale;

/** The lines of files that are not articles. The first ones are printed, and all are counted. */
public final class BadLines {
    private static final int PRINTED = 10;

    private final String main;
    private long count;

    /**
     * Creates a count of none.
     *
     * @param main the name of the main, with which each printed line begins
     */
    public BadLines(String main) {
        this.main = main;
    }

    /**
     * Counts a line, and prints what is wrong if it is one of the first ten.
     *
     * @param bad the line
     * @param bar the bar above which it is printed
     */
    public void add(BadLine bad, Bar bar) {
        count++;
        if (count <= PRINTED) {
            bar.print(main + ": " + bad.refusal().getMessage());
        }
    }

    /**
     * Prints how many lines there are if not all of them were printed.
     *
     * @return the exit code: 0 without such a line, otherwise 1
     */
    public int report() {
        if (count > PRINTED) {
            System.err.printf(Locale.ROOT, "%s: %,d lines are not articles%n", main, count);
        }
        return count == 0 ? 0 : 1;
    }
}
