package dev.readout.json.internal;

import dev.readout.json.Limits;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads documents of other formats with the means of {@code dev.readout.json}, which hands them over here. */
public abstract class ForeignJson {
    private static volatile @Nullable ForeignJson shared;

    /** Makes one. */
    protected ForeignJson() {}

    /** Returns the one that was handed over. */
    public static ForeignJson shared() {
        // That class hands it over when it is initialised.
        Limits.defaults();
        return Objects.requireNonNull(shared);
    }

    /** Hands one over, which can be done only once, so that nobody can put another one in its place. */
    public static synchronized void share(ForeignJson json) {
        if (shared != null) {
            throw new IllegalStateException("ForeignJson was handed over already");
        }
        shared = json;
    }

    /**
     * Returns what reads documents with the default limits. Messages say “a thing” and “the thing” of one.
     *
     * @param <D> what a document becomes
     */
    public abstract <D> ForeignDocuments<D> documents(String thing, ForeignReader<D> reader);
}
