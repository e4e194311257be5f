package dev.readout.draft;

import dev.readout.draft.DraftFinding.Kind;
import dev.readout.grounding.Changed;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Verdict;
import dev.readout.internal.characters.CharacterKind;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds out whether the text has a name, a title or a description.
 *
 * <p>The text may have it in another spelling, as {@link NameSpelling} says, but must have all of it. Words that an editor
 * put in or left out make another name. Mentions are not searched for here: {@link WordSearch} finds them.
 */
final class NameSearch {
    /** The most letters of an acronym that may have a stop after each letter. */
    private static final int LONGEST_ACRONYM = 4;

    /** The steps for looking up places that are known. */
    private static final int A_LOOKUP = 15;

    private final String text;
    private final WordSearch search;
    private final NameSpelling spelling;
    private final SearchBudget budget;
    private final Map<Words, Boolean> known = new HashMap<>();
    private final Map<String, Set<String>> spellings = new HashMap<>();

    /** The words of a draft to search for. */
    record Words(String words, boolean isTitle) {
        /** Returns words of which the case counts: the name of a speaker or place. */
        static Words name(String name) {
            return new Words(name, false);
        }

        /** Returns words whose first letters may be small: a title, an honorific or a description. */
        static Words title(String title) {
            return new Words(title, true);
        }
    }

    /** Takes the policy for all words of a draft, to which the policy for names is added. */
    NameSearch(Grounder grounder, GroundingPolicy policy, TextSegmentation segmentation, SearchBudget budget) {
        GroundingPolicy forNames = WordSearch.withoutEditing(policy).toBuilder()
                .accepted(List.of(Difference.Kind.CASE, Difference.Kind.DIACRITICS, Difference.Kind.PUNCTUATION))
                .build();
        search = new WordSearch(grounder, forNames, budget);
        text = grounder.text().string();
        spelling = new NameSpelling(text, segmentation);
        this.budget = budget;
    }

    /** Returns whether the text has the words. */
    boolean isInText(Words words) {
        Boolean before = known.get(words);
        if (before == null) {
            if (budget.isSpent()) {
                return false;
            }
            before = WordSearch.hasWord(words.words())
                    && !isEdited(words.words())
                    && spellings.computeIfAbsent(words.words(), NameSearch::spellings).stream()
                            .anyMatch(one -> search.places(one).anyMatch(place -> isShownAt(place, one, words)));
            known.put(words, before);
        }
        return before;
    }

    private boolean isShownAt(Faithful place, String spelled, Words words) {
        return spelling.isShownAt(place, spelled, words.isTitle());
    }

    /**
     * Returns whether the text has a word of a name in a place where it must be this name: not a particle, and not
     * only at the start of a sentence if it is a common word elsewhere.
     */
    boolean isPartInText(String word) {
        return isDistinctive(word)
                && !budget.isSpent()
                && search.places(word)
                        .anyMatch(place -> spelling.isShownAt(place, word, false)
                                && !(spelling.isAtSentenceStart(place) && isCommon(word)));
    }

    /** Returns whether words have brackets or an ellipsis that the text does not have: no name is written so. */
    boolean isEdited(String words) {
        boolean hasMark = words.contains("...")
                || words.codePoints()
                        .anyMatch(c -> c == '[' || c == ']' || Characters.kind(c) == CharacterKind.ELLIPSIS);
        return hasMark && !text.contains(words);
    }

    private boolean isCommon(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !small.equals(word)
                && search.places(small).anyMatch(place -> place.differences().isEmpty());
    }

    /** Returns whether a word of a name can name somebody: it is more than an initial, and not a particle. */
    static boolean isDistinctive(String word) {
        return word.codePoints().filter(Characters::isLetter).count() > 1 && !NameParticles.contains(word);
    }

    /** Returns the words of a name that can name somebody. */
    static List<String> distinctiveWords(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(NameSearch::isDistinctive)
                .toList();
    }

    /** Returns words, as they were passed, if the text has them. Otherwise, adds a finding and returns empty. */
    Optional<String> ifInText(Words words, FindingCollector findings, String pointer) {
        if (isInText(words)) {
            return Optional.of(words.words());
        }
        addNotInText(words, findings, pointer);
        return Optional.empty();
    }

    /** Adds the finding on words that the text does not have. */
    void addNotInText(Words words, FindingCollector findings, String pointer) {
        if (budget.isSpent()) {
            findings.add(Kind.TOO_LARGE, pointer, words.words());
            return;
        }
        Verdict verdict = verdict(words);
        boolean isChanged = verdict.isFaithful() || verdict instanceof Changed;
        findings.add(isChanged ? Kind.CHANGED : Kind.ABSENT, pointer, words.words(), verdict);
    }

    /** Returns the verdict on the letters of the words. It does not say whether they are the words. */
    Verdict verdict(Words words) {
        return search.anywhere(words.words());
    }

    /** Returns whether the budget is spent, so that nothing more is found. */
    boolean isSpent() {
        return budget.isSpent();
    }

    /** Returns whether a capital follows a position, so that a title before it is more likely that of whoever is named. */
    boolean isBeforeName(int end) {
        return spelling.isBeforeCapital(end);
    }

    /** Returns the places of the words in a ring. */
    List<Faithful> inRing(Words words, Rings rings, int ring, Predicate<Faithful> accepted) {
        budget.add(A_LOOKUP);
        List<Faithful> found = new ArrayList<>();
        if (isInText(words)) {
            for (String one : spellings.computeIfAbsent(words.words(), NameSearch::spellings)) {
                found.addAll(
                        search.inRing(one, rings, ring, place -> isShownAt(place, one, words) && accepted.test(place)));
            }
        }
        return found;
    }

    /** Returns the places of the words in a part of the text. */
    List<Faithful> in(Words words, Span part) {
        budget.add(A_LOOKUP);
        List<Faithful> found = new ArrayList<>();
        if (isInText(words)) {
            for (String one : spellings.computeIfAbsent(words.words(), NameSearch::spellings)) {
                for (Faithful place : search.places(one).in(part, part)) {
                    budget.add(1);
                    if (isShownAt(place, one, words)) {
                        found.add(place);
                    }
                }
            }
        }
        return found;
    }

    /** Returns up to three spellings of a name: unchanged, without the stops of initials, and with stops in acronyms. */
    private static Set<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        spellings.add(eachWord(name, NameSearch::withoutStops));
        spellings.add(eachWord(name, NameSearch::withStops));
        return spellings;
    }

    private static String eachWord(String name, UnaryOperator<String> spelled) {
        return Arrays.stream(name.split(" ")).map(spelled).collect(Collectors.joining(" "));
    }

    private static String withoutStops(String word) {
        int[] letters = word.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            boolean isRight = i % 2 == 1 ? letters[i] == '.' : Characters.isUpperCase(letters[i]);
            if (!isRight) {
                return word;
            }
        }
        return letters.length > 2 ? word.replace(".", "") : word;
    }

    private static String withStops(String word) {
        int[] letters = word.codePoints().toArray();
        if (letters.length < 2
                || letters.length > LONGEST_ACRONYM
                || !Arrays.stream(letters).allMatch(Characters::isUpperCase)) {
            return word;
        }
        return word.codePoints().mapToObj(Character::toString).collect(Collectors.joining(".", "", "."));
    }
}
