package dev.readout.draft;

import dev.readout.grounding.Difference.Kind;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Tier;
import dev.readout.grounding.Verdict;
import dev.readout.internal.characters.Characters;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the words of a draft in the text: in the whole text, or near a passage. Equal words are searched for once. */
final class WordSearch {
    private static final int NOWHERE = 4;

    private final Grounder grounder;
    private final GroundingPolicy policy;
    private final SearchBudget budget;
    private final Map<String, WordPlaces> places = new HashMap<>();

    WordSearch(Grounder grounder, GroundingPolicy policy, SearchBudget budget) {
        this.grounder = grounder;
        this.policy = policy;
        this.budget = budget;
    }

    /**
     * Returns a policy that also refuses what only an editor of content may do: words left out with a mark or without an
     * interruption, and words in brackets. {@code Ann [Smith]} is not how a text names anybody.
     */
    static GroundingPolicy withoutEditing(GroundingPolicy policy) {
        List<Kind> refused = new ArrayList<>(policy.refused());
        refused.addAll(
                List.of(Kind.JOINED, Kind.ELISION, Kind.ELISION_BETWEEN_QUOTATIONS, Kind.INSERTION, Kind.SUBSTITUTION));
        return policy.toBuilder().refused(refused.stream().distinct().toList()).build();
    }

    /** Returns whether words have a letter or a digit. Marks alone show nothing. */
    static boolean hasWord(String words) {
        return words.codePoints().anyMatch(Characters::isLetterOrDigit);
    }

    /** Returns the verdict on words in the whole text. */
    Verdict anywhere(String words) {
        return places(words).verdict();
    }

    /** Returns all places of words. */
    WordPlaces places(String words) {
        WordPlaces known = places.get(words);
        if (known == null) {
            int length = grounder.text().length();
            Verdict verdict = ground(words, GroundingContext.builder().build(), length);
            known = new WordPlaces(
                    verdict, length, part -> budget.isSpent() ? null : ground(words, within(part), part.length()));
            places.put(words, known);
        }
        return known;
    }

    /**
     * Returns the verdict on a piece in the whole text. The words around the piece decide between equal occurrences.
     */
    Verdict anywhere(DraftPiece piece) {
        if (piece.prefix().isEmpty() && piece.suffix().isEmpty()) {
            return anywhere(piece.exact());
        }
        GroundingContext context = GroundingContext.builder()
                .prefix(piece.prefix().orElse(null))
                .suffix(piece.suffix().orElse(null))
                .build();
        return ground(piece.exact(), context, grounder.text().length());
    }

    private Verdict ground(String words, GroundingContext context, int length) {
        Verdict verdict = grounder.ground(words, context, policy);
        budget.addSearch(words.length(), length, WordPlaces.occurrences(verdict).size());
        return verdict;
    }

    private static GroundingContext within(Span part) {
        return GroundingContext.builder().within(part).build();
    }

    /**
     * Returns the accepted occurrences of words in the first ring that has any: in the same sentence, inside the passage, in
     * the same paragraph, or in the paragraph before or after.
     */
    List<Faithful> near(String words, Rings rings, Predicate<Faithful> accepted) {
        if (!budget.isSpent() && anywhere(words).isFaithful()) {
            for (int ring = 0; ring < rings.size(); ring++) {
                List<Faithful> occurrences = inRing(words, rings, ring, accepted);
                if (!occurrences.isEmpty()) {
                    return occurrences;
                }
            }
        }
        return List.of();
    }

    /** Returns the first ring that has words: 4 if there is none. */
    int firstRing(String words, Rings rings) {
        if (!budget.isSpent() && anywhere(words).isFaithful()) {
            WordPlaces all = places(words);
            for (int ring = 0; ring < rings.size(); ring++) {
                for (Span part : rings.parts(ring)) {
                    budget.add(1);
                    if (all.areIn(part, rings.around(part))) {
                        return ring;
                    }
                }
            }
        }
        return NOWHERE;
    }

    /** Returns the accepted occurrences of words in a ring: of each part, those of its best tier. */
    List<Faithful> inRing(String words, Rings rings, int ring, Predicate<Faithful> accepted) {
        WordPlaces all = places(words);
        List<Faithful> found = new ArrayList<>();
        for (Span part : rings.parts(ring)) {
            if (budget.isSpent()) {
                break;
            }
            List<Faithful> here = all.in(part, rings.around(part));
            budget.add(1 + here.size());
            addBest(here, accepted, found);
        }
        return found;
    }

    private static void addBest(List<Faithful> here, Predicate<Faithful> accepted, List<Faithful> found) {
        Tier best = null;
        int start = found.size();
        for (Faithful one : here) {
            if (accepted.test(one)) {
                int order = best == null ? -1 : one.tier().compareTo(best);
                if (order < 0) {
                    found.subList(start, found.size()).clear();
                    best = one.tier();
                }
                if (order <= 0) {
                    found.add(one);
                }
            }
        }
    }
}
