package dev.readout.json.internal.module;

import dev.readout.json.internal.syntax.Tokens;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How a mapper writes and reads the values of one type.
 *
 * @param type the type, which all values have
 * @param write writes a value
 * @param key returns a value as the key of a map; null if it cannot be a key
 * @param read reads a value; null if it is read only as a part of its article
 */
public record MappedType<T>(
        Class<T> type,
        BiConsumer<JsonGenerator, T> write,
        @Nullable Function<T, String> key,
        @Nullable Read<T> read) {
    /** Reads a value, which all the tokens belong to. */
    public interface Read<T> {
        T value(Tokens tokens, String pointer, MapperReading reading);
    }
}
