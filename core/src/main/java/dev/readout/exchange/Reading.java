package dev.readout.exchange;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read, and what the reader found in its document.
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
     * Returns a reading of a document that stands alone.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @param findings what the reader found, in the order of the document
     * @return the reading
     */
    public static <T> Reading<T> of(T value, List<? extends Finding> findings) {
        return new Reading<>(value, findings, UNKNOWN, UNKNOWN);
    }

    /**
     * Returns a reading of one line of a file.
     *
     * @param <T> the type of the value
     * @param value what was read
     * @param findings what the reader found, in the order of the line
     * @param line the number of the line, from 1
     * @param byteOffset the offset of the line's first byte in the file
     * @return the reading
     * @throws IllegalArgumentException if the line is less than 1, or the offset negative
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
     * Returns what was read.
     *
     * @return the value, without what was left out
     */
    public T value() {
        return value;
    }

    /**
     * Returns what the reader left out or read with a doubt.
     *
     * @return the findings, in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the findings of one class, where a format has a class of its own that knows more.
     *
     * @param <F> the class
     * @param type the class, for example {@code DraftFinding.class}
     * @return the findings of this class, in the order of the document
     */
    public <F extends Finding> List<F> findings(Class<F> type) {
        return findings.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Returns whether the value has everything that the document says.
     *
     * @return true if no finding is about something that was left out
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(Finding::isLeftOut);
    }

    /**
     * Returns the number of the line in the file that has one value on each line. Lines that were skipped count too.
     *
     * @return at least 1; empty if the document stands alone
     */
    public OptionalLong line() {
        return line == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /**
     * Returns the offset of the line's first byte in the file that has one value on each line, without compression.
     *
     * @return at least 0; empty if the document stands alone
     */
    public OptionalLong byteOffset() {
        return byteOffset == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(byteOffset);
    }

    /**
     * Returns whether the other object is a reading with an equal value, equal findings and the same place.
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
     * @return the line, if there is one, the value and how many findings there are
     */
    @Override
    public String toString() {
        return "Reading" + (line == UNKNOWN ? "" : " of line " + line) + ": " + value + ", findings: "
                + findings.size();
    }
}
