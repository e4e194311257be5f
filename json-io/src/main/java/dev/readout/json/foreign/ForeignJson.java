package dev.readout.json.foreign;

import dev.readout.json.Limits;
import dev.readout.json.foreign.ForeignLines.Numbering;
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

    /** Reads one document, of which messages say “a thing” and “the thing”. NaN and infinities are taken for numbers. */
    public abstract <R> R read(byte[] document, Limits limits, String thing, ForeignReader<R> reader);

    /** Reads one document. */
    public abstract <R> R read(String document, Limits limits, String thing, ForeignReader<R> reader);

    /** Returns what reads one document a line. */
    public abstract <R, T> ForeignLines<T> lines(
            Limits limits, String thing, ForeignReader<R> reader, Numbering<R, T> numbering);
}
