package dev.readout.json;

import dev.readout.json.internal.lines.ReadProgress;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How much of a file or stream of lines was read. */
public final class LinesProgress {
    private final long bytes;
    private final OptionalLong totalBytes;
    private final long documents;

    /**
     * Creates a progress. Readers create them; a public constructor lets others test how they handle one.
     *
     * @param bytes how many bytes were read
     * @param totalBytes how many bytes the file has; negative for a stream
     * @param documents how many documents were read
     */
    public LinesProgress(long bytes, long totalBytes, long documents) {
        this.bytes = bytes;
        this.totalBytes = totalBytes < 0 ? OptionalLong.empty() : OptionalLong.of(totalBytes);
        this.documents = documents;
    }

    static LinesProgress of(ReadProgress progress) {
        return new LinesProgress(progress.bytes(), progress.totalBytes().orElse(-1), progress.documents());
    }

    /**
     * Returns how many bytes were read. Of a compressed file, these are compressed bytes.
     *
     * @return at least 0; equal to {@link #totalBytes} when everything was read
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns how many bytes the file has.
     *
     * @return at least 0; empty for a stream
     */
    public OptionalLong totalBytes() {
        return totalBytes;
    }

    /**
     * Returns how many documents were read.
     *
     * @return at least 0, without bad lines
     */
    public long documents() {
        return documents;
    }

    /**
     * Returns whether the other object is a progress with the same numbers.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinesProgress progress
                && bytes == progress.bytes
                && totalBytes.equals(progress.totalBytes)
                && documents == progress.documents;
    }

    /**
     * Returns a hash code of the numbers.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(bytes, totalBytes, documents);
    }

    /**
     * Returns a short description.
     *
     * @return for example {@code LinesProgress bytes: 65536 of 200000, documents: 12}
     */
    @Override
    public String toString() {
        String total = totalBytes.isPresent() ? " of " + totalBytes.getAsLong() : "";
        return "LinesProgress bytes: " + bytes + total + ", documents: " + documents;
    }
}
