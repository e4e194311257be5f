package dev.readout.grounding.internal.search;

/**
 * The number of steps that one search has taken, and the number that it can take. The budget bounds the cost of every
 * input: when it is used up, the search ends with what it has found.
 */
public final class StepBudget {
    /**
     * The most steps of a search, which take some tenths of a second. A quotation in a newspaper article needs some
     * hundreds of steps, and a changed quotation some thousands.
     */
    public static final long MOST = 5_000_000;

    private final long most;
    private long done;

    public StepBudget() {
        this(MOST);
    }

    StepBudget(long most) {
        this.most = most;
    }

    /** Counts steps, and returns whether any are left. */
    public boolean add(long steps) {
        done += steps;
        return done < most;
    }

    boolean isLeft() {
        return done < most;
    }

    public long done() {
        return done;
    }
}
