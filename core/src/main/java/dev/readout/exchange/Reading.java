package dev.readout.exchange;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, with the findings about its document.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {
    private static final long UNKNOWN = -1;

    private final T value;
    private final List<Finding> findings;
    private final long line;
    private final long byteOffset;

    private Reading(T value, List<? extends Finding> findings, long line, long byteOffset) {
        this.value = Objects.requireNonNull(value, "value");
        this.findings = List.copyOf(findings);
        this.line = line;
        this.byteOffset = byteOffset;
    }

    /**
     * Returns a reading of a single document.
     *
     * @param <T> the type of the value
     * @param value the value that was read
     * @param findings the findings, in the order of the document
     * @return the reading
     */
    public static <T> Reading<T> of(T value, List<? extends Finding> findings) {
        return new Reading<>(value, findings, UNKNOWN, UNKNOWN);
    }

    /**
     * Returns a reading of a line in a file that has one value on each line.
     *
     * @param <T> the type of the value
     * @param value the value that was read
     * @param findings the findings, in the order of the line
     * @param line the number of the line, from 1
     * @param byteOffset the offset of the line's first byte in the file
     * @return the reading
     * @throws IllegalArgumentException if {@code line} is less than 1, or if {@code byteOffset} is negative
     */
    public static <T> Reading<T> ofLine(T value, List<? extends Finding> findings, long line, long byteOffset) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(findings, "findings");
        if (line < 1) {
            throw new IllegalArgumentException("line must be >= 1: " + line);
        }
        if (byteOffset < 0) {
            throw new IllegalArgumentException("byteOffset must be >= 0: " + byteOffset);
        }
        return new Reading<>(value, findings, line, byteOffset);
    }

    /**
     * Returns the value that was read.
     *
     * @return the value, without the parts that were left out
     */
    public T value() {
        return value;
    }

    /**
     * Returns the findings: the places that the reader left out or read with a doubt.
     *
     * @return the findings, in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings of a class, for formats that extend {@link Finding}.
     *
     * @param <F> the type of the findings
     * @param type the class, for example {@code DraftFinding.class}
     * @return the findings of this class, in the order of the document
     */
    public <F extends Finding> List<F> findings(Class<F> type) {
        return findings.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Returns whether nothing of the document was left out of the value.
     *
     * @return true if no finding is {@linkplain Finding#isLeftOut() left out}
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(Finding::isLeftOut);
    }

    /**
     * Returns the line number in a file that has one value on each line. Skipped lines are counted.
     *
     * @return at least 1; empty for a single document
     */
    public OptionalLong line() {
        return line == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /**
     * Returns the offset of the line's first byte in the uncompressed file that has one value on each line.
     *
     * @return at least 0; empty for a single document
     */
    public OptionalLong byteOffset() {
        return byteOffset == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(byteOffset);
    }

    /**
     * Returns whether the other object is a reading with an equal value, equal findings, and the same line and offset.
     *
     * @param other the object to compare with
     * @return whether both are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading<?> reading
                && value.equals(reading.value)
                && findings.equals(reading.findings)
                && line == reading.line
                && byteOffset == reading.byteOffset;
    }

    /**
     * Returns a hash code of the reading.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(value, findings, line, byteOffset);
    }

    /**
     * Returns a short description.
     *
     * @return the line, if there is one, the value and the number of findings
     */
    @Override
    public String toString() {
        return "Reading" + (line == UNKNOWN ? "" : " of line " + line) + ": " + value + ", findings: "
                + findings.size();
    }
}
