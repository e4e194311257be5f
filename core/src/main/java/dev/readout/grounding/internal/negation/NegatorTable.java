package dev.readout.grounding.internal.negation;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that negate a clause, by language, as read from the resource {@code negators.txt}, which says its format. */
final class NegatorTable {
    private static final String RESOURCE = "negators.txt";
    private static final int FIRST_HEBREW = 0x0590;
    private static final int LAST_ARABIC = 0x06FF;
    private static final NegatorTable INSTANCE = load();

    private int languages;
    private final Map<String, BitSet> common = new HashMap<>();
    private final Set<String> negators = new HashSet<>();
    private final Map<String, BitSet> own = new HashMap<>();
    private final Set<String> endings = new HashSet<>();
    /** The fixed part of each negator with an asterisk, by the place of the asterisk. */
    private final List<String> starts = new ArrayList<>();

    private final List<String> ends = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    /** The negators of scripts without spaces, and the longer words that have one of them. */
    private final List<String> unspaced = new ArrayList<>();

    private final List<String> exceptions = new ArrayList<>();

    private NegatorTable(BufferedReader lines) {
        lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::read);
    }

    static NegatorTable instance() {
        return INSTANCE;
    }

    private static NegatorTable load() {
        try (InputStream in = Objects.requireNonNull(NegatorTable.class.getResourceAsStream(RESOURCE))) {
            return new NegatorTable(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.charAt(0) != ' ') {
            languages++;
            return;
        }
        String[] words = line.strip().split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String word = folded(words[i]);
            switch (words[0]) {
                case "common" -> ofLanguage(common, word);
                case "own" -> {
                    ofLanguage(own, word);
                    ofLanguage(common, word);
                }
                case "negators" -> addNegator(word);
                case "endings" -> endings.add(word);
                case "except" -> exceptions.add(word);
                default -> throw new IllegalStateException(line);
            }
        }
    }

    /**
     * Returns a word in the form in which it is looked up: without capitals and final sigma and, in Hebrew and Arabic,
     * without points and vowel marks.
     */
    static String folded(String word) {
        String letters = LetterFolding.withoutCase(word);
        int first = letters.isEmpty() ? ' ' : letters.codePointAt(0);
        return first >= FIRST_HEBREW && first <= LAST_ARABIC ? LetterFolding.withoutDiacritics(letters) : letters;
    }

    private void ofLanguage(Map<String, BitSet> words, String word) {
        words.computeIfAbsent(word, w -> new BitSet()).set(languages - 1);
    }

    private void addNegator(String word) {
        boolean isOpenBefore = word.startsWith("*");
        boolean isOpenAfter = word.endsWith("*");
        if (isOpenBefore && isOpenAfter) {
            parts.add(word.substring(1, word.length() - 1));
        } else if (isOpenBefore) {
            ends.add(word.substring(1));
        } else if (isOpenAfter) {
            starts.add(word.substring(0, word.length() - 1));
        } else if (Characters.kind(word.codePointAt(0)) == CharacterKind.UNSPACED) {
            unspaced.add(word);
        } else {
            negators.add(word);
        }
    }

    int languages() {
        return languages;
    }

    /** Returns the languages in which a word is frequent. */
    BitSet languagesWith(String word) {
        return common.getOrDefault(word, new BitSet());
    }

    /** Returns the languages in which a word is a negator though it may be another word elsewhere. */
    BitSet languagesNegating(String word) {
        return own.getOrDefault(word, new BitSet());
    }

    /** Returns whether a word, without capitals, is a negator in a text of every language. */
    boolean isNegator(String word) {
        return negators.contains(word) || hasPart(word);
    }

    private boolean hasPart(String word) {
        for (String start : starts) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether these letters at the end of a word make a negation of it. */
    boolean isEnding(String letters) {
        return endings.contains(letters);
    }

    List<String> unspaced() {
        return unspaced;
    }

    List<String> exceptions() {
        return exceptions;
    }
}
