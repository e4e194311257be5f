package dev.readout.html.internal.words;

import java.util.Locale;
import java.util.Optional;

/** The words for the constants of enums. */
public final class EnumWords {
    private EnumWords() {}

    /** Returns the name in lower case, with spaces: {@code press conference}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the words for a constant and the alternative to it, if there is one. */
    public static String of(Enum<?> constant, Optional<? extends Enum<?>> alternative) {
        return of(constant)
                + alternative.map(or -> " or " + of(or) + " (undecided)").orElse("");
    }

    /** Returns the name in lower case, with hyphens, as a class of CSS. */
    public static String hyphenated(Enum<?> constant) {
        return of(constant).replace(' ', '-');
    }

    /** Returns the words with the first letter in upper case. */
    public static String capitalized(Enum<?> constant) {
        String words = of(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
