package dev.readout.json.schemaorg;

import org.jspecify.annotations.Nullable;

/**
 * What the reader makes of the value of a member. The reader keeps a value that is not exact in an attribute. The writer writes it
 * again if the article still has what the reader made of it.
 *
 * @param value null if the reader makes nothing of it
 * @param isExact whether the writer would write the same value, up to spelling
 */
record Parsed<T>(@Nullable T value, boolean isExact) {
    static <T> Parsed<T> exact(T value) {
        return new Parsed<>(value, true);
    }

    static <T> Parsed<T> roughly(@Nullable T value) {
        return new Parsed<>(value, false);
    }

    static <T> Parsed<T> nothing() {
        return new Parsed<>(null, false);
    }
}
