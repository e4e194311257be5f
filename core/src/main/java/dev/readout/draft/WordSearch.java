package dev.readout.draft;

import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Difference;
import dev.readout.grounding.Faithful;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingContext;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.grounding.Verdict;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds words of a draft in the text: anywhere, or near a passage. */
final class WordSearch {
    private final Grounder grounder;
    private final GroundingPolicy policy;
    private final GroundingPolicy namesPolicy;
    private final Surroundings surroundings;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, Verdict> names = new HashMap<>();

    WordSearch(Grounder grounder, GroundingPolicy policy, Surroundings surroundings) {
        this.grounder = grounder;
        this.policy = policy;
        this.namesPolicy = policy.toBuilder()
                .accepted(List.of(Difference.Kind.CASE, Difference.Kind.DIACRITICS, Difference.Kind.PUNCTUATION))
                .addRefused(Difference.Kind.ELISION)
                .addRefused(Difference.Kind.INSERTION)
                .build();
        this.surroundings = surroundings;
    }

    /** Returns the verdict on words in the whole text. */
    Verdict anywhere(String words) {
        return verdicts.computeIfAbsent(words, w -> grounder.ground(w, policy));
    }

    /** Returns the verdict on a piece in the whole text, where the words around it decide between equal places. */
    Verdict anywhere(DraftPiece piece) {
        if (piece.prefix().isEmpty() && piece.suffix().isEmpty()) {
            return anywhere(piece.exact());
        }
        GroundingContext around = GroundingContext.builder()
                .prefix(piece.prefix().orElse(null))
                .suffix(piece.suffix().orElse(null))
                .build();
        return grounder.ground(piece.exact(), around, policy);
    }

    /**
     * Returns the verdict on a name or title in the whole text, which may write it in another case or plainer letters, but
     * has all of it: what an editor put in or left out makes another name.
     */
    Verdict name(String name) {
        return names.computeIfAbsent(name, n -> grounder.ground(n, namesPolicy));
    }

    /** Returns the places of words as near to a passage as they stand. */
    Near near(String words, Passage anchor) {
        if (!anywhere(words).isFaithful()) {
            return Near.NOWHERE;
        }
        Span hull = anchor.hull();
        List<List<Span>> rings = List.of(
                outside(anchor, surroundings.sentences(hull)),
                anchor.pieces(),
                outside(anchor, surroundings.paragraphs(hull)),
                outside(anchor, surroundings.neighbours(hull)));
        for (int ring = 0; ring < rings.size(); ring++) {
            List<Passage> places = within(words, rings.get(ring));
            if (!places.isEmpty()) {
                return new Near(ring, places);
            }
        }
        return Near.NOWHERE;
    }

    /** Returns the places of words in a passage. */
    List<Passage> inside(String words, Passage passage) {
        return anywhere(words).isFaithful() ? within(words, passage.pieces()) : List.of();
    }

    private List<Passage> within(String words, List<Span> spans) {
        return spans.stream()
                .filter(span -> !span.isEmpty())
                .flatMap(span ->
                        places(grounder.ground(
                                        words,
                                        GroundingContext.builder().within(span).build(),
                                        policy))
                                .stream())
                .map(Faithful::passage)
                .distinct()
                .toList();
    }

    /** Returns what is left of a window without the pieces of a passage. */
    private static List<Span> outside(Passage passage, Span window) {
        List<Span> left = new ArrayList<>();
        int start = window.start();
        for (Span piece : passage.pieces().stream().sorted().toList()) {
            if (piece.start() > start) {
                left.add(new Span(start, piece.start()));
            }
            start = Math.max(start, piece.end());
        }
        if (start < window.end()) {
            left.add(new Span(start, window.end()));
        }
        return left;
    }

    static List<Faithful> places(Verdict verdict) {
        return verdict.match(List::of, Ambiguous::occurrences, changed -> List.of(), absent -> List.of());
    }

    /** Returns how many code points are between two passages, at the pieces that come nearest to each other. */
    static int distance(Passage one, Passage other) {
        return one.pieces().stream()
                .flatMap(a -> other.pieces().stream()
                        .map(b -> Stream.of(0, a.start() - b.end(), b.start() - a.end())
                                .max(Integer::compare)
                                .get()))
                .min(Integer::compare)
                .orElseThrow();
    }

    /**
     * Places of words as near to a passage as they stand.
     *
     * @param ring how far that is: 0 for the same sentence, then inside the passage, the same paragraph, one beside it,
     *     and 4 for nowhere near
     * @param places the places, none if they are nowhere near
     */
    record Near(int ring, List<Passage> places) {
        static final Near NOWHERE = new Near(4, List.of());
    }
}
