package dev.readout.grounding.internal.search;

/**
 * The number of steps that one search has taken, and may take. It bounds the cost of every input: where it is used up,
 * what is not yet found is not found.
 */
public final class StepBudget {
    /** Some tenths of a second; a quotation in a newspaper's article needs some hundreds, a changed one some thousands. */
    public static final long MOST = 5_000_000;

    private final long most;
    private long done;

    public StepBudget() {
        this(MOST);
    }

    StepBudget(long most) {
        this.most = most;
    }

    /** Counts steps, and returns whether more may follow. */
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
