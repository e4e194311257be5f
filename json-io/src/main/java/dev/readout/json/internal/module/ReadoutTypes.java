package dev.readout.json.internal.module;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the public types of Readout: each is {@linkplain MappedTypes mapped} or {@linkplain RefusedTypes refused}.
 */
public final class ReadoutTypes {
    private ReadoutTypes() {}

    /**
     * Returns the result of one of the functions, or null if the type is not a public type of Readout and does not
     * implement one.
     *
     * @param mapped is called for a type that is mapped
     * @param refused is called for a type that is refused, with the reason
     */
    public static <D> @Nullable D decide(
            Class<?> type, Function<MappedType<?>, D> mapped, BiFunction<Class<?>, String, D> refused) {
        // The tables are not loaded if a program has no types of Readout.
        if (!type.getName().startsWith("dev.readout.")) {
            return null;
        }
        MappedType<?> found = MappedTypes.find(type);
        if (found != null) {
            return mapped.apply(found);
        }
        String problem = RefusedTypes.find(type);
        return problem == null ? null : refused.apply(type, problem);
    }

    /** Says why a type is written but not read. */
    static String needsArticle(Class<?> type) {
        return name(type) + " refers to its article and is not read without it: read the Article";
    }

    /** Says why a type is written but not as a key. */
    static String isNotKey(Class<?> type) {
        return name(type) + " is not the key of a map in JSON: use a string, such as an id";
    }

    /** Says why a type is not written or read with polymorphic typing. */
    static String hasNoTypeId(Class<?> type) {
        return name(type) + " has no place for a type id in JSON: leave it out of polymorphic typing";
    }

    /** Returns the name of a type as a program has it, such as {@code Article.Builder}. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
