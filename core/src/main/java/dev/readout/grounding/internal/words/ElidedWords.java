package dev.readout.grounding.internal.words;

import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.util.Set;

/**
 * The words of French, Italian and Catalan that lose their last vowel before another one, as in {@code l’homme},
 * {@code qu’il} or {@code dell’anno}. Each is a word of its own, so that a quotation can begin after it.
 */
final class ElidedWords {
    /**
     * The articles, prepositions, pronouns and conjunctions, without the vowel. The first two groups are the lists of
     * Apache Lucene's FrenchAnalyzer, CatalanAnalyzer and ItalianAnalyzer. The other words are additions. French words
     * such as {@code quelqu’un} and {@code presqu’île} are one word.
     */
    private static final Set<String> ELIDED = Set.of(
            // French and Catalan
            "l",
            "d",
            "j",
            "m",
            "t",
            "s",
            "n",
            "c",
            "qu",
            "jusqu",
            "lorsqu",
            "puisqu",
            "quoiqu",
            // Italian articles, and prepositions with an article
            "un",
            "all",
            "dall",
            "dell",
            "nell",
            "sull",
            "coll",
            "pell",
            "gl",
            "agl",
            "dagl",
            "degl",
            "negl",
            "sugl",
            "v",
            // Other Italian words
            "ch",
            "anch",
            "neanch",
            "com",
            "dov",
            "cos",
            "quand",
            "quant",
            "quell",
            "quest",
            "bell",
            "sant",
            "grand",
            "pover",
            "buon",
            "nessun",
            "ciascun",
            "qualcun",
            "alcun",
            "tutt",
            "mezz",
            "senz",
            "sott",
            "null",
            "altr",
            // Italian numbers before "anni"
            "vent",
            "trent",
            "quarant",
            "cinquant",
            "sessant",
            "settant",
            "ottant",
            "novant",
            "cent");

    /** The longest of these words. */
    private static final int LONGEST = 8;

    /** Words after an apostrophe of English: {@code d’you}, {@code t’other}. */
    private static final Set<String> ENGLISH = Set.of("you", "ye", "ya", "yer", "other", "others");

    private static final int LONGEST_ENGLISH = 6;

    private static final String VOWELS = "aeiouyhàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ";

    private ElidedWords() {}

    /** Returns whether the letters from an index up to an apostrophe are an elided word before the rest of the letters. */
    static boolean isAt(ComparableCharacters characters, int from, int apostrophe, int to) {
        if (apostrophe - from > LONGEST || apostrophe + 1 >= to || !isElidedBefore(characters, from, apostrophe + 1)) {
            return false;
        }
        String elided = LetterFolding.withoutCase(characters.form(from, apostrophe));
        return ELIDED.contains(elided)
                && !(to - apostrophe <= LONGEST_ENGLISH + 1
                        && ENGLISH.contains(LetterFolding.withoutCase(characters.form(apostrophe + 1, to))));
    }

    /** Returns whether a word is elided before a letter. The name of any letter of an acronym may begin with a vowel. */
    private static boolean isElidedBefore(ComparableCharacters characters, int from, int next) {
        int c = characters.codePoint(next);
        if (c < 0x80) {
            return VOWELS.indexOf(c | 0x20) >= 0
                    || characters.kind(next) == CharacterKind.DIGIT
                    || isLowerBeforeUpper(characters.codePoint(from), c);
        }
        int lower = LetterFolding.withoutCase(Character.toString(c)).codePointAt(0);
        return VOWELS.indexOf(lower) >= 0 || isLowerBeforeUpper(characters.codePoint(from), c);
    }

    private static boolean isLowerBeforeUpper(int c, int next) {
        return Characters.isLowerCase(c) && Characters.isUpperCase(next);
    }
}
