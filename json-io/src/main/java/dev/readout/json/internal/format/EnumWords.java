package dev.readout.json.internal.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps the constants of an enum, which is a closed list, to words and back: {@code FREE_INDIRECT} is written {@code
 * free-indirect}.
 *
 * @param <E> the enum
 */
public final class EnumWords<E extends Enum<E>> {
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private final Map<String, E> constants = new LinkedHashMap<>();

    public EnumWords(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
    }

    /** Returns the word of a constant. */
    public static String word(Enum<?> constant) {
        String known = WORDS.get(constant);
        if (known == null) {
            known = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            WORDS.put(constant, known);
        }
        return known;
    }

    /** Returns the constant with this word, or null. */
    public @Nullable E find(@Nullable String word) {
        return constants.get(word);
    }

    /** Returns all words, for messages. */
    @Override
    public String toString() {
        return String.join(", ", constants.keySet());
    }
}
