package dev.readout.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a closed list: {@code FREE_INDIRECT} is written {@code free-indirect}.
 *
 * @param <E> the list
 */
final class Words<E extends Enum<E>> {
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private final Map<String, E> byWord = new LinkedHashMap<>();

    Words(Class<E> list) {
        for (E constant : list.getEnumConstants()) {
            byWord.put(word(constant), constant);
        }
    }

    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Nullable
    E find(String word) {
        return byWord.get(word);
    }

    /** Returns all words, for messages. */
    @Override
    public String toString() {
        return String.join(", ", byWord.keySet());
    }
}
