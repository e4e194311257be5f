package dev.readout.examples.spark.madeup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up words with the frequencies of a language (Zipf and Mandelbrot); frequent words are short. */
final class Vocabulary {
    private static final int SIZE = 200_000;
    private static final String CONSONANTS = "tnsrhldcmfpgwybvkjz";
    private static final String VOWELS = "eaoiué";

    private static final String[] WORDS = new String[SIZE];
    private static final Zipf FREQUENCIES = new Zipf(SIZE, 2.7, 1.07);

    static {
        Arrays.setAll(WORDS, Vocabulary::word);
    }

    private Vocabulary() {}

    /** Returns words in a row. */
    static String words(int count, Random random) {
        return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
    }

    /** Returns a sentence, without the stop. */
    static String sentence(int count, Random random) {
        return capitalized(words(count, random));
    }

    static String word(Random random) {
        return WORDS[FREQUENCIES.next(random)];
    }

    static String capitalized(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** Returns the word of a rank, which is short if the rank is low. */
    static String word(int rank) {
        int syllables = CONSONANTS.length() * VOWELS.length();
        StringBuilder word = new StringBuilder();
        for (int left = rank; left > 0 || word.isEmpty(); left /= syllables) {
            int syllable = left % syllables;
            word.append(CONSONANTS.charAt(syllable % CONSONANTS.length()))
                    .append(VOWELS.charAt(syllable / CONSONANTS.length()));
        }
        return word.toString();
    }
}
