package dev.readout.internal.builders;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Prepares the builders of the model for the reader of documents, which needs two things that users must not have: it
 * clears a builder, so that one builder and its lists make all values of a type, and it builds an article that does not
 * check again what the reader has proved.
 *
 * <p>A builder is a generated class, hidden in the package of its type. So each type registers how to prepare its
 * builder when it is initialised, which is before anyone has a builder.
 */
public final class ReaderBuilders {
    private static final Map<Class<?>, Consumer<?>> PREPARE = new ConcurrentHashMap<>();

    private ReaderBuilders() {}

    /**
     * Registers how the builders of a class are prepared.
     *
     * @param type the generated class
     * @param prepare what makes a builder ready for the next value
     */
    public static <B> void register(Class<B> type, Consumer<? super B> prepare) {
        PREPARE.put(type, prepare);
    }

    /**
     * Returns what makes a builder ready for the next value: without attributes, and without checks of what a reader
     * proves.
     *
     * @param builder any builder of a type that is registered
     */
    @SuppressWarnings("unchecked") // It was registered for the class of the builder.
    public static <B> Consumer<B> preparation(B builder) {
        return (Consumer<B>) Objects.requireNonNull(PREPARE.get(builder.getClass()));
    }
}
