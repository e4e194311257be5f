package dev.readout.html.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The direction in which a language is written, as the value of the attribute {@code dir} of HTML. */
public final class LanguageDirection {
    /** Languages whose usual script runs from right to left (CLDR, likely subtags). */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "arz", "ary", "azb", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks",
            "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    /** Scripts that run from right to left (ISO 15924). */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa");

    private LanguageDirection() {}

    /** Returns {@code rtl} or {@code ltr}, or {@code auto} if the language is not known. */
    public static String of(Optional<String> language) {
        return language.map(LanguageDirection::of).orElse("auto");
    }

    private static String of(String tag) {
        List<String> subtags = List.of(tag.toLowerCase(Locale.ROOT).split("-", -1));
        // The script is the only subtag of four letters; extensions and private use come after a single character.
        Optional<String> script = subtags.stream()
                .skip(1)
                .takeWhile(subtag -> subtag.length() > 1)
                .filter(subtag -> subtag.length() == 4 && subtag.charAt(0) >= 'a')
                .findFirst();
        boolean rightToLeft =
                script.map(RIGHT_TO_LEFT_SCRIPTS::contains).orElseGet(() -> RIGHT_TO_LEFT.contains(subtags.get(0)));
        return rightToLeft ? "rtl" : "ltr";
    }
}
