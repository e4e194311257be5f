package dev.readout.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a mapper writes for the values of a type, and reads as one.
 *
 * @param type the type, which all values have
 * @param write writes a value
 * @param key returns a value as the key of a map; null if it cannot be one
 * @param read reads a value; null if it is only read with its article
 */
record MappedType<T>(
        Class<T> type,
        BiConsumer<JsonGenerator, T> write,
        @Nullable Function<T, String> key,
        @Nullable Read<T> read) {
    /** Reads a value, which is all that the tokens are. */
    interface Read<T> {
        T value(Tokens tokens, String pointer, MapperReading reading);
    }
}
