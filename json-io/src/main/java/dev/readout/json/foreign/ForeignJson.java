package dev.readout.json.foreign;

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

    /** Hands one over. */
    public static void share(ForeignJson json) {
        shared = json;
    }

    /**
     * Returns what reads documents with the default limits. Messages say “a thing” and “the thing” of one.
     *
     * @param <D> what a document becomes
     */
    public abstract <D> ForeignDocuments<D> documents(String thing, ForeignReader<D> reader);
}
