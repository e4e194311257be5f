package dev.readout.draft;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that are part of many names and name nobody by themselves. The text shows nobody by {@code van} or {@code The}.
 *
 * <p>They are the particles in the articles "Nobiliary particle", "Tussenvoegsel" and "Arabic name" of Wikipedia, the
 * articles and the word for "and" of their languages, the forms of address of the same languages, and generations.
 */
final class NameParticles {
    private static final Set<String> WORDS = Stream.of(
                    // English
                    "a an and of the mr mrs ms miss mister dr prof professor sir dame lord lady jr sr junior senior ii iii iv",
                    // German
                    "am auf aus dem den der das die ein im in und vom von vor zu zum zur herr frau",
                    // Dutch and Flemish
                    "aan bij de den der en het in 's ’s 't ’t onder op over te ten ter tot uit van vande vanden vander voor",
                    // French
                    "au aux d de des du et l la le les m mme madame monsieur",
                    // Italian
                    "d da dal dalla de degli dei del della dello di e gli i il la lo signor signora",
                    // Spanish, Catalan and Portuguese
                    "da das de del do don donha doña dom dos e el els i la las los o os san santa são senhor señor señora y",
                    // Danish, Norwegian and Swedish
                    "af av och og til",
                    // Arabic and Hebrew
                    "abd abu ad al an ar as at bar bat ben bent bin bint el ibn ul um umm",
                    // Polish, Czech and Welsh
                    "ap ab z ze",
                    // Saints
                    "saint sainte st ste")
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private NameParticles() {}

    /** Returns whether a word is such a word, in any case and perhaps with a full stop. */
    static boolean contains(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return WORDS.contains(bare.toLowerCase(Locale.ROOT));
    }
}
